package io.plenary.speakers;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How far asking a speaker has come. */
public enum Asking {
    /** Nobody knows where to write to. */
    NONE,
    /** The address is known. */
    NOTED,
    ASKED,
    /** The speaker has opened the link. */
    SEEN,
    CONFIRMED,
    DECLINED,
    WITHDRAWN;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Asking of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** A letter may go out: the first one, or a reminder. */
    boolean mayBeWritten() {
        return this == NOTED || isOpen();
    }

    /** An answer is waited for. */
    boolean isOpen() {
        return this == ASKED || this == SEEN;
    }
}
