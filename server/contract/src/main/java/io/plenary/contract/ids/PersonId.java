package io.plenary.contract.ids;

import java.util.UUID;

/** Names one person. */
public record PersonId(UUID value) implements Id {

    /** @throws IllegalArgumentException unless the text is a UUID */
    public static PersonId of(String text) {
        return new PersonId(UUID.fromString(text));
    }

    public static PersonId next() {
        return new PersonId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
