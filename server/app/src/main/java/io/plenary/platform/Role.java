package io.plenary.platform;

import java.util.Locale;

/** A role in an organisation. */
public enum Role {
    OWNER,
    ORGANISER,
    MODERATOR,
    REVIEWER;

    /** As in the database and on the wire. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Role of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
