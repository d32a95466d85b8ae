package io.plenary.contract.ids;

import java.util.UUID;

/** Names one message. */
public record MessageId(UUID value) implements Id {

    /** @throws IllegalArgumentException unless the text is a UUID */
    public static MessageId of(String text) {
        return new MessageId(UUID.fromString(text));
    }

    public static MessageId next() {
        return new MessageId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
