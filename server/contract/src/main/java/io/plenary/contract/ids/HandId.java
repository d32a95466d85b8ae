package io.plenary.contract.ids;

import java.util.UUID;

/** Names one hand. */
public record HandId(UUID value) implements Id {

    /** @throws IllegalArgumentException unless the text is a UUID */
    public static HandId of(String text) {
        return new HandId(UUID.fromString(text));
    }

    public static HandId next() {
        return new HandId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
