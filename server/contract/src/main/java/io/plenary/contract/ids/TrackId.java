package io.plenary.contract.ids;

import java.util.UUID;

/** Names one track of a programme. */
public record TrackId(UUID value) implements Id {

    /** @throws IllegalArgumentException unless the text is a UUID */
    public static TrackId of(String text) {
        return new TrackId(UUID.fromString(text));
    }

    public static TrackId next() {
        return new TrackId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
