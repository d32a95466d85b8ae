package io.plenary.polls;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How a poll is answered. */
public enum PollKind {
    SINGLE,
    MULTIPLE,
    SCALE,
    TEXT;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    @JsonCreator
    static PollKind of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    boolean hasOptions() {
        return this == SINGLE || this == MULTIPLE;
    }
}
