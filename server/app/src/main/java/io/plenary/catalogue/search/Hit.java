package io.plenary.catalogue.search;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * Something that was found.
 *
 * @param excerpt of its text where the words stand, plain
 * @param path of its page
 * @param event that it belongs to, by title
 */
public record Hit(
        Kind kind,
        String title,
        String excerpt,
        String path,
        Optional<String> event,
        Optional<Instant> startsAt,
        Optional<String> zone) {

    /** What was found. */
    public enum Kind {
        EVENT,
        SESSION,
        SPEAKER,
        ORGANISATION;

        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Kind of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }

        /** @param slug of the event, or of the organisation */
        String path(String slug, String id) {
            return switch (this) {
                case EVENT -> "/e/" + slug;
                case SESSION -> "/e/" + slug + "/sessions/" + id;
                case SPEAKER -> "/e/" + slug + "/speakers/" + id;
                case ORGANISATION -> "/o/" + slug;
            };
        }
    }
}
