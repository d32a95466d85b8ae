package io.plenary.contract.ids;

import java.util.UUID;

/** Names one application. */
public record ApplicationId(UUID value) implements Id {

    /** @throws IllegalArgumentException unless the text is a UUID */
    public static ApplicationId of(String text) {
        return new ApplicationId(UUID.fromString(text));
    }

    public static ApplicationId next() {
        return new ApplicationId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
