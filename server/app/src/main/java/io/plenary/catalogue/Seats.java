package io.plenary.catalogue;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * How people get in, and whether they can now.
 *
 * @param seats absent when unlimited
 * @param waitingList whoever comes when all are taken may wait
 * @param form something is asked of those who register
 * @param sessions some have seats of their own, which people choose
 * @param extended the deadline is the reader's own, later than that of others
 * @param online with {@code inPerson}, where people choose between them
 */
public record Seats(
        Rule rule,
        State state,
        Optional<Integer> seats,
        int taken,
        Optional<Instant> opensAt,
        Optional<Instant> closesAt,
        boolean waitingList,
        boolean form,
        boolean sessions,
        boolean extended,
        Optional<Places.Share> online,
        Optional<Places.Share> inPerson) {

    public enum Rule {
        OPEN,
        APPLICATION,
        /** Everybody asks, organisers answer. */
        APPROVAL,
        /** Only with a code. */
        INVITATION;

        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Rule of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    public enum State {
        OPEN,
        FULL,
        CLOSED,
        NOT_YET;

        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Closed goes before full: a seat given back would not help any more. */
    static Seats at(Instant now, Event event) {
        var closed = !now.isBefore(event.closes());
        var full = event.isFull();
        var early = event.entry().opensAt().filter(now::isBefore).isPresent();
        var state = closed ? State.CLOSED : early ? State.NOT_YET : full ? State.FULL : State.OPEN;
        var entry = event.entry();
        return new Seats(
                event.rule(),
                state,
                event.cap(),
                event.taken(),
                entry.opensAt(),
                event.closesAt(),
                entry.offerHours().isPresent(),
                entry.form().isPresent(),
                entry.sessions(),
                entry.extended(),
                share(event, Registration.Mode.ONLINE),
                share(event, Registration.Mode.IN_PERSON));
    }

    private static Optional<Places.Share> share(Event event, Registration.Mode mode) {
        return Optional.of(event.entry().places().of(mode)).filter(there -> event.isHybrid());
    }
}
