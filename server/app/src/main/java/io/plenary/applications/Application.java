package io.plenary.applications;

import com.fasterxml.jackson.annotation.JsonValue;
import io.plenary.catalogue.Event;
import io.plenary.catalogue.Seats;
import io.plenary.contract.ids.ApplicationId;
import io.plenary.contract.ids.EventId;
import io.plenary.contract.ids.PersonId;
import io.plenary.forms.Answer;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What somebody applies with.
 *
 * @param number what reviewers call it; given when it is sent for the first time
 * @param version of the draft
 * @param notice version of the privacy notice that was shown
 * @param unsent the draft says something else than what was sent
 * @param reason of organisers who said no
 * @param rank on the waiting list, as it was given
 */
record Application(
        ApplicationId id,
        EventId event,
        PersonId person,
        Optional<Integer> number,
        State state,
        long version,
        String name,
        String notice,
        List<Answer> draft,
        boolean unsent,
        Instant changedAt,
        Optional<Instant> submittedAt,
        Optional<String> reason,
        Optional<Integer> rank) {

    /** Sent, and not taken back: what reviewers may read. */
    boolean isReadable() {
        return state != State.DRAFT && state != State.WITHDRAWN;
    }

    enum State {
        DRAFT,
        SUBMITTED,
        WITHDRAWN,
        ACCEPTED,
        WAITING,
        DECLINED;

        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }

        /** Nobody has answered it yet. */
        boolean isOpen() {
            return this == DRAFT || this == SUBMITTED || this == WITHDRAWN;
        }
    }

    /** Whether applications to an event are taken. */
    enum Window {
        OPEN,
        NOT_YET,
        CLOSED;

        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Window of(Event event, boolean calledOff, Instant now) {
            if (event.rule() != Seats.Rule.APPLICATION || calledOff || !now.isBefore(event.closes())) return CLOSED;
            var early = event.entry().opensAt().filter(now::isBefore).isPresent();
            return early ? NOT_YET : OPEN;
        }
    }
}
