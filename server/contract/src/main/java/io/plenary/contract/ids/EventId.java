package io.plenary.contract.ids;

import java.util.UUID;

/** Names one event. */
public record EventId(UUID value) implements Id {

    /** @throws IllegalArgumentException unless the text is a UUID */
    public static EventId of(String text) {
        return new EventId(UUID.fromString(text));
    }

    public static EventId next() {
        return new EventId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
