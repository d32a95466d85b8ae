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

    /** Whether it sleeps in a sign-in that gave no second factor: a mailbox alone must not run an organisation. */
    public boolean needsFactor() {
        return this == OWNER || this == ORGANISER;
    }

    /** As in the database and on the wire. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Role of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
