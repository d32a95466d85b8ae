package io.plenary.qa;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Why nobody's name is beside a question. */
public enum Unnamed {
    /** Its author is signed in and left the name out. */
    ANONYMOUS,
    /** Asked by the code on the wall, without an account. */
    ROOM;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Unnamed of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
