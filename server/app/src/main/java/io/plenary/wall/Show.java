package io.plenary.wall;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What stands on the shared screen. */
public enum Show {
    NOTHING,
    /** The one that is being answered. */
    QUESTION,
    /** Those that come next. */
    NEXT,
    POLL,
    CODE;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    @JsonCreator
    static Show of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
