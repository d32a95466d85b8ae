package io.plenary.catalogue;

import com.fasterxml.jackson.annotation.JsonValue;
import io.plenary.contract.ids.RegistrationId;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A person's registration for an event, as that person's pages show it.
 *
 * @param rank of one who waits, from 1
 * @param offerUntil until when the seat is held
 * @param reason of organisers who said no
 * @param mode where people choose how they take part
 */
public record Registration(
        RegistrationId id,
        State state,
        Instant at,
        Optional<Integer> rank,
        Optional<Instant> offerUntil,
        Optional<String> reason,
        Optional<Mode> mode) {

    /** One with nothing more to say. */
    public static Registration plain(RegistrationId id, State state, Instant at) {
        return new Registration(id, state, at, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** How somebody takes part in an event that has both. */
    public enum Mode {
        ONLINE,
        IN_PERSON;

        @JsonValue
        public String word() {
            return this == ONLINE ? "online" : "in-person";
        }

        /** @param word empty where there is nothing to choose */
        public static Optional<Mode> find(String word) {
            return Stream.of(values()).filter(mode -> mode.word().equals(word)).findFirst();
        }

        /** As rows keep it. */
        public static String word(Optional<Mode> mode) {
            return mode.map(Mode::word).orElse("");
        }
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
