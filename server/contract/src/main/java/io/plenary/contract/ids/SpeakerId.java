package io.plenary.contract.ids;

import java.util.UUID;

/** Names one speaker. */
public record SpeakerId(UUID value) implements Id {

    /** @throws IllegalArgumentException unless the text is a UUID */
    public static SpeakerId of(String text) {
        return new SpeakerId(UUID.fromString(text));
    }

    public static SpeakerId next() {
        return new SpeakerId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
