package io.plenary.newsletters;

import io.plenary.accounts.EmailAddress;
import io.plenary.contract.ErrorCode;
import io.plenary.contract.ids.Uuid7;
import io.plenary.mail.Mail;
import io.plenary.mail.Matter;
import io.plenary.mail.Seal;
import io.plenary.platform.Caller;
import io.plenary.platform.RateLimits;
import io.plenary.platform.Refusal;
import io.plenary.platform.Words;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Asking for newsletters, saying yes from one's own mailbox, changing one's mind. */
final class SubscriptionService {
    static final String PURPOSE = "newsletters";
    private static final RateLimits.Limit BY_NETWORK =
            new RateLimits.Limit("newsletters, network", 60, 30, Duration.ofMinutes(1));
    private static final RateLimits.Limit BY_ADDRESS =
            new RateLimits.Limit("newsletters, address", 3, 3, Duration.ofHours(1));

    private final Newsletters.Parts parts;

    SubscriptionService(Newsletters.Parts parts) {
        this.parts = parts;
    }

    /** What somebody asks for. */
    record Wish(EmailAddress email, String locale, List<UUID> topics) {}

    /**
     * Always the same answer, whoever reads already: what follows is in the mail.
     *
     * @param network of whoever asks; @throws Refusal not-found; validation for topics that are not there; rate-limited
     */
    void ask(Caller caller, String slug, Wish wish, String network) {
        parts.limits().take(BY_NETWORK, network);
        var organisation = parts.organisations().getProfile(caller, slug).organisation();
        var topics = new TopicStore(parts.db()).list(organisation.id());
        var known = topics.stream().map(Topic::id).toList();
        if (!known.containsAll(wish.topics())) throw new Refusal(ErrorCode.VALIDATION);
        if (parts.limits()
                        .waitFor(
                                BY_ADDRESS,
                                organisation.id() + " " + wish.email().value())
                > 0) return;
        parts.db().transaction(tx -> {
            var store = new SubscriberStore(tx);
            var id = store.ask(organisation.id(), wish);
            var letter = parts.letters()
                    .write(
                            wish.locale(),
                            "newsletter-confirm",
                            organisation.name(),
                            named(topics, wish),
                            linkOf(parts.seal(), parts.origin(), id));
            var matter = Matter.of(organisation.id().value());
            return parts.outbox()
                    .put(
                            tx,
                            new Mail(
                                            "newsletter-confirm:" + Uuid7.next(),
                                            wish.email().value(),
                                            letter)
                                    .about(matter));
        });
        parts.outbox().wake();
    }

    private static String named(List<Topic> topics, Wish wish) {
        return String.join(
                ", ",
                topics.stream()
                        .filter(topic -> wish.topics().contains(topic.id()))
                        .map(topic ->
                                topic.textFor(Words.language(wish.locale())).name())
                        .toList());
    }

    /** To the page where a reader decides. */
    static String linkOf(Seal seal, String origin, UUID reader) {
        return origin + "/newsletter#" + seal.of(PURPOSE, reader);
    }

    /** @param chosen whether it is read, or was asked for */
    record Choice(UUID id, List<Topic.Text> texts, boolean chosen) {}

    /** @param email most of it hidden: the link may have been passed on; @param confirmed nothing waits for a yes */
    record Shown(String organisation, String slug, String email, boolean confirmed, List<Choice> topics) {}

    /** @throws Refusal not-found */
    Shown show(String token) {
        var one = find(token).orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND));
        var organisation = parts.organisations().get(one.organisation());
        var chosen = Stream.concat(one.topics().stream(), one.asked().stream()).toList();
        var choices = new TopicStore(parts.db())
                .list(one.organisation()).stream()
                        .map(topic -> new Choice(topic.id(), topic.texts(), chosen.contains(topic.id())))
                        .toList();
        var hidden =
                one.email().charAt(0) + "…" + one.email().substring(one.email().indexOf('@'));
        return new Shown(
                organisation.name(), organisation.slug(), hidden, one.asked().isEmpty(), choices);
    }

    private Optional<SubscriberStore.Subscriber> find(String token) {
        return parts.seal().open(PURPOSE, token).flatMap(new SubscriberStore(parts.db())::find);
    }

    /** Whoever has the link has read the mail: this is the yes. None of them means the end. @throws Refusal not-found */
    void choose(String token, List<UUID> topics) {
        var one = find(token).orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND));
        parts.db().transaction(tx -> {
            var store = new SubscriberStore(tx);
            var known = new TopicStore(tx)
                    .list(one.organisation()).stream()
                            .map(Topic::id)
                            .filter(topics::contains)
                            .toList();
            if (known.isEmpty()) store.forget(one.id());
            else store.confirm(one, known);
            if (one.asked().stream().anyMatch(known::contains)) store.lift(one);
            return known;
        });
    }

    /** One press of a mail program (RFC 8058); once is enough, and twice is the same. @throws Refusal not-found */
    void leave(String token, UUID topic) {
        var id = parts.seal().open(PURPOSE, token).orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND));
        parts.db().transaction(tx -> {
            new SubscriberStore(tx).leave(id, topic);
            return id;
        });
    }
}
