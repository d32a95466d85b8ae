package io.plenary.programme.draft;

import io.plenary.programme.plan.PlannedSession;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** Days of a programme, which end at the change of day and not at midnight. */
final class Days {
    private Days() {}

    static LocalDate of(PlannedSession session, LocalTime dayChange, ZoneId zone) {
        return session.day().orElseGet(() -> of(session.startsAt(), dayChange, zone));
    }

    static LocalDate of(Instant at, LocalTime dayChange, ZoneId zone) {
        return at.atZone(zone)
                .toLocalDateTime()
                .minusSeconds(dayChange.toSecondOfDay())
                .toLocalDate();
    }
}
