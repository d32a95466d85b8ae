package io.plenary.contract.ids;

import java.util.UUID;

/** Names one sign-in. */
public record SignInId(UUID value) implements Id {

    /** @throws IllegalArgumentException unless the text is a UUID */
    public static SignInId of(String text) {
        return new SignInId(UUID.fromString(text));
    }

    public static SignInId next() {
        return new SignInId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
