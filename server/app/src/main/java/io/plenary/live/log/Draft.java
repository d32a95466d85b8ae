package io.plenary.live.log;

import io.plenary.contract.live.LiveBody;
import io.plenary.contract.live.LiveEvent;
import io.plenary.contract.live.Topic;
import io.plenary.platform.Db;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What is to be appended.
 *
 * @param topic of a session; {@code me} has no log
 * @param author from the sign-in; empty for what the server itself says
 * @param clientId 1 to 64 characters; the same author with the same id in the same topic is a retry
 * @param subject what this entry is or points at, such as the message
 * @param founding nothing in the topic may have this subject yet: an id that was seen elsewhere cannot be taken again
 * @param effect runs in the transaction that stores the entry
 */
public record Draft(
        Topic topic,
        Optional<LiveEvent.Author> author,
        String clientId,
        LiveBody.Logged body,
        Optional<UUID> subject,
        boolean founding,
        Effect effect) {

    /** More rows of the same transaction. A {@link io.plenary.platform.Refusal} takes this entry alone back. */
    @FunctionalInterface
    public interface Effect {
        Effect NONE = (tx, at) -> {};

        void apply(Db.Tx tx, Instant at);
    }

    /** Something the server says; whoever waits for the answer may try again with the same draft. */
    public static Draft ofServer(Topic topic, LiveBody.Logged body) {
        var once = UUID.randomUUID().toString();
        return new Draft(topic, Optional.empty(), once, body, Optional.empty(), false, Effect.NONE);
    }

    public static Draft by(LiveEvent.Author author, String clientId, Topic topic, LiveBody.Logged body) {
        return new Draft(topic, Optional.of(author), clientId, body, Optional.empty(), false, Effect.NONE);
    }

    /** It points at something that an earlier entry founded. */
    public Draft about(UUID other) {
        return new Draft(topic, author, clientId, body, Optional.of(other), false, effect);
    }

    /** It makes something new under this id; refused with validation when the topic has the id already. */
    public Draft founding(UUID own) {
        return new Draft(topic, author, clientId, body, Optional.of(own), true, effect);
    }

    public Draft with(Effect other) {
        return new Draft(topic, author, clientId, body, subject, founding, other);
    }

    boolean pointsAtOlder() {
        return subject.isPresent() && !founding;
    }

    Once once() {
        return new Once(author.map(LiveEvent.Author::id), clientId);
    }

    /** What makes two drafts of a topic the same one. */
    record Once(Optional<UUID> author, String clientId) {}
}
