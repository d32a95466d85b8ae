package io.plenary.contract.ids;

import java.util.UUID;

/** Names one import of a programme. */
public record ImportId(UUID value) implements Id {

    /** @throws IllegalArgumentException unless the text is a UUID */
    public static ImportId of(String text) {
        return new ImportId(UUID.fromString(text));
    }

    public static ImportId next() {
        return new ImportId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
