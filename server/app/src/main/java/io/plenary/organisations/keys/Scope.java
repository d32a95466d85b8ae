package io.plenary.organisations.keys;

import java.util.Arrays;
import java.util.Locale;

/** What a key is for; the contract says which operation needs which. */
public enum Scope {
    READ_EVENTS,
    READ_REGISTRATIONS,
    WRITE_PROGRAMME;

    /** As on the wire and in the database. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replaceFirst("_", ":");
    }

    static Scope of(String word) {
        return Arrays.stream(values())
                .filter(one -> one.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no scope: " + word));
    }
}
