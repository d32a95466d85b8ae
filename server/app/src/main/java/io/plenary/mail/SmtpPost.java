package io.plenary.mail;

import io.plenary.calendar.CalendarMessage;
import io.plenary.platform.Words;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.mail.CanonicalizationAlgorithm;
import io.vertx.ext.mail.DKIMSignAlgorithm;
import io.vertx.ext.mail.DKIMSignOptions;
import io.vertx.ext.mail.MailAttachment;
import io.vertx.ext.mail.MailClient;
import io.vertx.ext.mail.MailConfig;
import io.vertx.ext.mail.MailMessage;
import io.vertx.ext.mail.SMTPException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** SMTP. What a refusal means is {@link Refusals}; anything else is tried again. Shared by all; the client inside pools connections. */
public final class SmtpPost implements Post {
    private static final int PATIENCE_SECONDS = 20;
    private static final int SILENCE_SECONDS = 60;
    private static final int ANSWER = 300;

    /** RFC 8058 asks for the last two; where they are absent the signature says so, and nobody can add them. */
    private static final List<String> SIGNED = List.of(
            "From",
            "To",
            "Subject",
            "Date",
            "Message-ID",
            "MIME-Version",
            "Content-Type",
            "List-Unsubscribe",
            "List-Unsubscribe-Post");

    private final MailClient client;
    private final Envelope envelope;
    private final Words words;
    private final Optional<ReturnPath> path;
    private final Logos logos;

    /** @param from address of the sender; its domain ends every Message-ID */
    public SmtpPost(Vertx vertx, MailConfig config, String from, Words words) {
        this(MailClient.create(vertx, heeding(config)), Envelope.of(from), words, Optional.empty(), Logos.NONE);
    }

    private SmtpPost(MailClient client, Envelope envelope, Words words, Optional<ReturnPath> path, Logos logos) {
        this.client = client;
        this.envelope = envelope;
        this.words = words;
        this.path = path;
        this.logos = logos;
    }

    /**
     * Whoever says goodbye waits for the other side to hang up. One that never does would keep its place in the pool, and
     * ten of them all places: a line that is silent for so long is closed.
     */
    private static MailConfig heeding(MailConfig config) {
        return config.getIdleTimeout() > 0 ? config : config.setIdleTimeout(SILENCE_SECONDS);
    }

    /** The same, with an address to come back to for each mail. */
    public SmtpPost backTo(ReturnPath other) {
        return new SmtpPost(client, envelope, words, Optional.of(other), logos);
    }

    /** The same, with the pictures of organisations. */
    public SmtpPost showing(Logos pictures) {
        return new SmtpPost(client, envelope, words, path, pictures);
    }

    /**
     * Signs what leaves (RFC 6376), so that receivers know that it is the domain's. @param key RSA, PKCS #8 in base64
     */
    public static void sign(MailConfig config, String from, String selector, String key) {
        config.setEnableDKIM(true)
                .addDKIMSignOption(new DKIMSignOptions()
                        .setSdid(Envelope.of(from).domain())
                        .setSelector(selector)
                        .setPrivateKey(key)
                        .setSignAlgo(DKIMSignAlgorithm.RSA_SHA256)
                        .setHeaderCanonAlgo(CanonicalizationAlgorithm.RELAXED)
                        .setBodyCanonAlgo(CanonicalizationAlgorithm.RELAXED)
                        .setSignedHeaders(SIGNED));
    }

    @Override
    public Delivery deliver(Parcel parcel) {
        try {
            client.sendMail(message(parcel)).await(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return new Delivery.Accepted("accepted");
        } catch (SMTPException refusal) {
            return Refusals.read(refusal, shortened(refusal));
        } catch (TimeoutException hanging) {
            return new Delivery.Later("no answer in " + PATIENCE_SECONDS + " s");
        } catch (Exception away) {
            // Whatever the network did (Vert.x throws checked exceptions unseen), the mail is still ours and is tried
            // again.
            return new Delivery.Later(shortened(away));
        }
    }

    private MailMessage message(Parcel parcel) {
        var dress = parcel.dress();
        var headers = MultiMap.caseInsensitiveMultiMap()
                .add("From", envelope.from(dress.house()))
                .add("Subject", SubjectLine.of(parcel.subject()))
                .add("Message-ID", envelope.messageId(parcel.id()))
                .add("Auto-Submitted", "auto-generated");
        dress.unsubscribe().ifPresent(link -> headers.add("List-Unsubscribe", "<" + link + ">")
                .add("List-Unsubscribe-Post", "List-Unsubscribe=One-Click"));
        var logo = dress.house().flatMap(House::logo).flatMap(logos::draw);
        var message = new MailMessage()
                .setFrom(envelope.address())
                .setTo(parcel.recipient())
                .setText(parcel.text())
                .setHtml(html(parcel, logo))
                .setHeaders(headers);
        logo.ifPresent(picture -> message.setInlineAttachment(inline(picture)));
        path.ifPresent(one -> message.setBounceAddress(one.of(parcel.id())));
        parcel.calendar()
                .map(file -> CalendarMessage.to(file, parcel.recipient()))
                .ifPresent(files -> message.setAttachment(
                        files.stream().map(SmtpPost::attachment).toList()));
        return message;
    }

    private static MailAttachment inline(Logos.Drawn logo) {
        return MailAttachment.create()
                .setContentType("image/png")
                .setContentId("<" + LetterHtml.LOGO + ">")
                .setName("logo.png")
                .setDisposition("inline")
                .setData(Buffer.buffer(logo.png()));
    }

    private String html(Parcel parcel, Optional<Logos.Drawn> logo) {
        var locale = parcel.dress().locale();
        var house = parcel.dress().house().orElse(House.OURS);
        var look = new LetterHtml.Look(house, locale, words.fill(locale, "mail.button"), logo);
        return LetterHtml.of(parcel.subject(), parcel.text(), look);
    }

    private static MailAttachment attachment(String file) {
        return MailAttachment.create()
                .setContentType("text/calendar; charset=utf-8; method=" + methodOf(file))
                .setName("event.ics")
                .setDisposition("attachment")
                .setData(Buffer.buffer(file));
    }

    private static String methodOf(String file) {
        for (var method : List.of("REQUEST", "CANCEL")) if (file.contains("\nMETHOD:" + method)) return method;
        return "PUBLISH";
    }

    private static String shortened(Throwable failure) {
        var text = OneLine.of(String.valueOf(failure.getMessage()));
        return text.length() <= ANSWER ? text : text.substring(0, ANSWER);
    }
}
