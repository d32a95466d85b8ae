package io.plenary.contract.ids;

import java.util.UUID;

/** Names one session. */
public record SessionId(UUID value) implements Id {

    /** @throws IllegalArgumentException unless the text is a UUID */
    public static SessionId of(String text) {
        return new SessionId(UUID.fromString(text));
    }

    public static SessionId next() {
        return new SessionId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
