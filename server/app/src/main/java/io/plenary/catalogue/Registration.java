package io.plenary.catalogue;

import com.fasterxml.jackson.annotation.JsonValue;
import io.plenary.contract.ids.RegistrationId;
import java.time.Instant;
import java.util.Locale;

/** A person's registration for an event, as that person's pages show it. */
public record Registration(RegistrationId id, State state, Instant at) {

    public enum State {
        CONFIRMED,
        CANCELLED;

        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static State of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    public boolean holdsSeat() {
        return state == State.CONFIRMED;
    }
}
