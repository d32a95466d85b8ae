package io.plenary.forms;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a form of an event is for. */
public enum Purpose {
    REGISTRATION,
    APPLICATION,
    /** What those say who came. */
    FEEDBACK,
    /** Whatever else is asked. */
    SURVEY,
    /** What those say who came, of each session by itself. */
    SESSION;

    /** Answers that may be kept without a name: no file is asked for. */
    public boolean takesFiles() {
        return this == REGISTRATION || this == APPLICATION;
    }

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    @JsonCreator
    public static Purpose of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
