package io.plenary.platform;

import java.util.Locale;

/** A role in an organisation. */
public enum Role {
    OWNER,
    ORGANISER,
    MODERATOR,
    /** Checks recordings. */
    REVIEWER,
    /** Scores applications. */
    APPLICATION_REVIEWER;

    /** As in the database and on the wire. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Role of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
