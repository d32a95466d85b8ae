package io.plenary.registration;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.plenary.contract.ids.RegistrationId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What organisers decide about several registrations at once. */
public record Decision(Kind decision, List<RegistrationId> registrations, Optional<String> reason) {

    public enum Kind {
        /** Those who asked come in, or wait when all seats are taken. */
        APPROVE,
        /** Those who asked, wait or hold an offer do not come in. */
        DECLINE,
        /** Whoever waits goes before all others. */
        PREFER,
        /** Whoever holds a seat loses it. */
        WITHDRAW;

        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        @JsonCreator
        public static Kind of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    /** How it came out for one of them. */
    public enum Result {
        DONE,
        /** All seats are taken and nobody can wait. */
        FULL,
        /** It was in another state, such as decided by somebody else. */
        PASSED;

        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public record Outcome(RegistrationId id, Result result) {}

    String reasonOrNone() {
        return reason.map(String::strip).orElse("");
    }
}
