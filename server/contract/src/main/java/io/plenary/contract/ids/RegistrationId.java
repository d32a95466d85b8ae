package io.plenary.contract.ids;

import java.util.UUID;

/** Names one registration. */
public record RegistrationId(UUID value) implements Id {

    /** @throws IllegalArgumentException unless the text is a UUID */
    public static RegistrationId of(String text) {
        return new RegistrationId(UUID.fromString(text));
    }

    public static RegistrationId next() {
        return new RegistrationId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
