package io.plenary.catalogue;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** How people get in, and whether they can now. {@code seats} is absent when unlimited. */
public record Seats(Rule rule, State state, Optional<Integer> seats, int taken, Optional<Instant> closesAt) {

    public enum Rule {
        OPEN,
        APPLICATION;

        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Rule of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    public enum State {
        OPEN,
        FULL,
        CLOSED;

        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Closed goes before full: a seat given back would not help any more. */
    static Seats at(Instant now, Event event) {
        var closed = !now.isBefore(event.closes());
        var full = event.cap().isPresent() && event.taken() >= event.cap().get();
        var state = closed ? State.CLOSED : full ? State.FULL : State.OPEN;
        return new Seats(event.rule(), state, event.cap(), event.taken(), event.closesAt());
    }
}
