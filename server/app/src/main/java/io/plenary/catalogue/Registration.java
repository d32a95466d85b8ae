package io.plenary.catalogue;

import com.fasterxml.jackson.annotation.JsonValue;
import io.plenary.contract.ids.RegistrationId;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * A person's registration for an event, as that person's pages show it.
 *
 * @param rank of one who waits, from 1
 * @param offerUntil until when the seat is held
 * @param reason of organisers who said no
 */
public record Registration(
        RegistrationId id,
        State state,
        Instant at,
        Optional<Integer> rank,
        Optional<Instant> offerUntil,
        Optional<String> reason) {

    /** One with nothing more to say. */
    public static Registration plain(RegistrationId id, State state, Instant at) {
        return new Registration(id, state, at, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public enum State {
        CONFIRMED,
        CANCELLED,
        /** Organisers have not answered yet. */
        PENDING,
        DECLINED,
        WAITING,
        /** A seat is held for a while. */
        OFFERED,
        /** The offer was not taken in time. */
        LAPSED;

        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static State of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    /** Registering again changes nothing. */
    public boolean stands() {
        return state != State.CANCELLED && state != State.LAPSED;
    }

    public boolean holdsSeat() {
        return state == State.CONFIRMED;
    }
}
