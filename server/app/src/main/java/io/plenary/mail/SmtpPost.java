package io.plenary.mail;

import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.mail.MailAttachment;
import io.vertx.ext.mail.MailClient;
import io.vertx.ext.mail.MailConfig;
import io.vertx.ext.mail.MailMessage;
import io.vertx.ext.mail.SMTPException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** SMTP. A 5xx answer is final, anything else is tried again. Shared by all; the client inside pools connections. */
public final class SmtpPost implements Post {
    private static final int PATIENCE_SECONDS = 20;
    private static final int ANSWER = 300;

    private final MailClient client;
    private final String from;
    private final String domain;

    /** @param from address of the sender; its domain ends every Message-ID */
    public SmtpPost(Vertx vertx, MailConfig config, String from) {
        this.client = MailClient.create(vertx, config);
        this.from = from;
        this.domain = from.substring(from.lastIndexOf('@') + 1).replace(">", "");
    }

    @Override
    public Delivery deliver(Parcel parcel) {
        try {
            client.sendMail(message(parcel)).await(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return new Delivery.Accepted("accepted");
        } catch (SMTPException refusal) {
            var answer = shortened(refusal);
            return refusal.isPermanent() ? new Delivery.Refused(answer) : new Delivery.Later(answer);
        } catch (TimeoutException hanging) {
            return new Delivery.Later("no answer in " + PATIENCE_SECONDS + " s");
        } catch (Exception away) {
            // Whatever the network did (Vert.x throws checked exceptions unseen), the mail is still ours and is tried
            // again.
            return new Delivery.Later(shortened(away));
        }
    }

    private MailMessage message(Parcel parcel) {
        var message = new MailMessage()
                .setFrom(from)
                .setTo(parcel.recipient())
                .setText(parcel.text())
                .setHeaders(MultiMap.caseInsensitiveMultiMap()
                        .add("Subject", SubjectLine.of(parcel.subject()))
                        .add("Message-ID", messageId(parcel))
                        .add("Auto-Submitted", "auto-generated"));
        parcel.calendar().ifPresent(file -> message.setAttachment(attachment(file)));
        return message;
    }

    private String messageId(Parcel parcel) {
        return "<" + parcel.id() + "@" + domain + ">";
    }

    private static MailAttachment attachment(String file) {
        return MailAttachment.create()
                .setContentType("text/calendar; charset=utf-8; method=PUBLISH")
                .setName("event.ics")
                .setDisposition("attachment")
                .setData(Buffer.buffer(file));
    }

    private static String shortened(Throwable failure) {
        var text = OneLine.of(String.valueOf(failure.getMessage()));
        return text.length() <= ANSWER ? text : text.substring(0, ANSWER);
    }
}
