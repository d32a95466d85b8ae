package io.plenary.privacy.policies;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** One of them as it stands. @param number of the version, 0 before the first; @param whose who says it */
public record Policy(String kind, int number, Instant publishedAt, List<Text> texts, Whose whose) {

    /** The organisation; or the installation, where an organisation says nothing. */
    public enum Whose {
        ORGANISATION,
        INSTALLATION;

        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** In one language: paragraphs, and headings that begin with #. */
    public record Text(String language, String text) {}
}
