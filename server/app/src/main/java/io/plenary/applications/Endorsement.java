package io.plenary.applications;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.plenary.contract.ids.ApplicationId;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * A letter that somebody else is asked for.
 *
 * @param id under which the letter is sent before it counts; it opens nothing else
 * @param email of the endorser
 */
record Endorsement(
        UUID id,
        ApplicationId application,
        String email,
        String name,
        State state,
        Instant askedAt,
        Optional<Instant> answeredAt) {

    enum State {
        ASKED,
        RECEIVED,
        DECLINED;

        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    /** Whether an event asks for such letters. */
    enum Rule {
        NONE,
        OPTIONAL,
        REQUIRED;

        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        @JsonCreator
        static Rule of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    /** Whom to ask. */
    record Wish(String name, String email) {}
}
