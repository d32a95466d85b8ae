package io.plenary.catalogue;

import io.plenary.contract.ids.SessionId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a calendar needs to know of a session.
 *
 * @param day of the programme, which may end after midnight
 * @param sequence grows with each release that changes time, place or state
 * @param left the day it stood on before the last release, if that moved it to another
 * @param movedFrom when it began then
 */
public record CalendarSlot(
        SessionId id,
        String title,
        Instant startsAt,
        Instant endsAt,
        LocalDate day,
        int sequence,
        boolean cancelled,
        Optional<LocalDate> left,
        Optional<Instant> movedFrom) {

    Duration length() {
        return Duration.between(startsAt, endsAt);
    }
}
