package io.plenary.chat.reports;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Why somebody reports a message. */
public enum Reason {
    SPAM,
    UNKIND,
    PRIVATE,
    UNSAFE,
    OTHER;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    @JsonCreator
    public static Reason of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
