package io.plenary.contract.ids;

import java.util.UUID;

/** Names one poll. */
public record PollId(UUID value) implements Id {

    /** @throws IllegalArgumentException unless the text is a UUID */
    public static PollId of(String text) {
        return new PollId(UUID.fromString(text));
    }

    public static PollId next() {
        return new PollId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
