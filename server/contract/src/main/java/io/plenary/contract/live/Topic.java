package io.plenary.contract.live;

import com.fasterxml.jackson.annotation.JsonValue;
import io.plenary.contract.ids.SessionId;
import java.util.Locale;
import java.util.Optional;

/** What one subscribes to: a kind and, apart from {@code me}, a session. On the wire {@code chat:<session id>}. */
public record Topic(Kind kind, Optional<SessionId> session) {

    /** The kinds of topic. */
    public enum Kind {
        CHAT,
        QA,
        POLLS,
        TALLY,
        STAGE,
        PRESENCE,
        DESK,
        CROWD,
        BACKSTAGE,
        WALL,
        ME;

        private final String word = name().toLowerCase(Locale.ROOT);

        String word() {
            return word;
        }
    }

    /** This person's notices. */
    public static Topic me() {
        return new Topic(Kind.ME, Optional.empty());
    }

    public static Topic of(Kind kind, SessionId session) {
        return new Topic(kind, Optional.of(session));
    }

    /** @throws IllegalArgumentException for a kind or an id that does not exist */
    public static Topic parse(String text) {
        var colon = text.indexOf(':');
        if (colon < 0) {
            if (!text.equals(Kind.ME.word())) throw new IllegalArgumentException("unknown topic");
            return new Topic(Kind.ME, Optional.empty());
        }
        var kind = kindOf(text.substring(0, colon));
        if (kind == Kind.ME) throw new IllegalArgumentException("me has no session");
        var topic = of(kind, SessionId.of(text.substring(colon + 1)));
        // Java reads 1-1-1-1-1 and capitals as UUIDs too; a topic has one name only.
        if (!topic.toString().equals(text)) throw new IllegalArgumentException("not the topic's name");
        return topic;
    }

    private static Kind kindOf(String word) {
        for (var kind : Kind.values()) if (kind.word().equals(word)) return kind;
        throw new IllegalArgumentException("unknown topic");
    }

    @JsonValue
    @Override
    public String toString() {
        return session.isEmpty() ? kind.word() : kind.word() + ":" + session.get();
    }
}
