package io.plenary.catalogue;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Who finds a published event. */
public enum Visibility {
    /** Everybody: it stands in the catalogue, in search, feeds and sitemap. */
    PUBLIC,
    /** Whoever has its address. */
    UNLISTED,
    /** Those who take part in it, and those who were invited by name. */
    INVITED;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Visibility of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
