package io.plenary.contract.ids;

import java.util.UUID;

/** Names one recording. */
public record RecordingId(UUID value) implements Id {

    /** @throws IllegalArgumentException unless the text is a UUID */
    public static RecordingId of(String text) {
        return new RecordingId(UUID.fromString(text));
    }

    public static RecordingId next() {
        return new RecordingId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
