package io.plenary.contract.ids;

import java.util.UUID;

/** Names one room of a programme. */
public record RoomId(UUID value) implements Id {

    /** @throws IllegalArgumentException unless the text is a UUID */
    public static RoomId of(String text) {
        return new RoomId(UUID.fromString(text));
    }

    public static RoomId next() {
        return new RoomId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
