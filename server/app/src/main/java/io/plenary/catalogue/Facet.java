package io.plenary.catalogue;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What the catalogue can be narrowed by; the first four are vocabularies of the organisations. */
public enum Facet {
    TOPIC,
    AUDIENCE,
    INSTITUTION,
    JOB,
    KIND,
    ATTENDANCE,
    LANGUAGE,
    COST,
    ORGANISATION;

    /** Also the name of the parameter. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Facet of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
