package io.plenary.speakers;

import io.plenary.accounts.EmailAddress;
import io.plenary.contract.ids.EventId;
import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.SpeakerId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A speaker who is or was asked to come.
 *
 * @param message the organiser's in the letter, may be empty
 * @param word the speaker's with the answer, may be empty
 * @param person who confirmed
 * @param letters that were sent
 */
record Invited(
        SpeakerId speaker,
        EventId event,
        EmailAddress email,
        Asking state,
        String message,
        String word,
        PersonId by,
        Optional<PersonId> person,
        int letters,
        Optional<Instant> sentAt,
        Optional<Instant> seenAt,
        Optional<Instant> answeredAt) {
    /** Nobody is written to twice by a hand that slipped. */
    static final Duration PAUSE = Duration.ofMinutes(10);

    boolean mayBeWrittenAt(Instant now) {
        var rested = sentAt.filter(at -> at.plus(PAUSE).isAfter(now)).isEmpty();
        return state.mayBeWritten() && (state == Asking.NOTED || rested);
    }
}
