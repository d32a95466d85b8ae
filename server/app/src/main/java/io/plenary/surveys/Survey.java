package io.plenary.surveys;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.plenary.catalogue.Event;
import io.plenary.contract.ids.EventId;
import io.plenary.forms.Purpose;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** How one is arranged. @param anonymous nobody can tell who answered what */
record Survey(
        EventId event,
        Purpose purpose,
        long version,
        boolean anonymous,
        Audience audience,
        Instant opensAt,
        Optional<Instant> closesAt) {

    /** So many answers without names hide each other. */
    static final int LEAST = 5;

    /** Who may answer. */
    enum Audience {
        /** Whoever has a seat. */
        REGISTERED,
        /** Whoever has the address. */
        LINK;

        @JsonValue
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        @JsonCreator
        static Audience of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    enum State {
        /** No question is published. */
        EMPTY,
        WAITING,
        OPEN,
        CLOSED;

        @JsonValue
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Before anybody arranged it: without names, from the end of the event on, or of each session. */
    static Survey unarranged(Event event, Purpose purpose) {
        var opens = purpose == Purpose.SESSION ? event.startsAt() : event.endsAt();
        return new Survey(event.id(), purpose, 0, true, Audience.REGISTERED, opens, Optional.empty());
    }

    /** The same, later. */
    Survey from(Instant opening) {
        return new Survey(event, purpose, version, anonymous, audience, opening, closesAt);
    }

    /** @param asks questions are published */
    State at(Instant now, boolean asks) {
        if (!asks) return State.EMPTY;
        if (now.isBefore(opensAt)) return State.WAITING;
        return closesAt.filter(end -> !now.isBefore(end)).isPresent() ? State.CLOSED : State.OPEN;
    }

    /** Nobody has to say who they are. */
    boolean takesStrangers() {
        return anonymous && audience == Audience.LINK;
    }
}
