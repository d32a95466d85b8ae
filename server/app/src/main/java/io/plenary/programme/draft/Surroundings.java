package io.plenary.programme.draft;

import io.plenary.catalogue.Event;
import io.plenary.catalogue.EventSummary;
import io.plenary.catalogue.SessionSummary;
import io.plenary.contract.ids.SessionId;
import io.plenary.programme.plan.PlannedSession;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a plan is held against.
 *
 * @param zone of the event
 * @param firstDay and
 * @param lastDay of the event
 * @param crowd people in the building at once, where that can be known: seats, otherwise those registered
 * @param held sessions of which something is known beside the plan
 */
record Surroundings(
        ZoneId zone, LocalDate firstDay, LocalDate lastDay, Optional<Integer> crowd, Map<SessionId, Held> held) {

    /**
     * @param fixed live or over
     * @param recording somebody can watch it
     * @param stars people who have it in their agenda
     */
    record Held(
            Instant startsAt,
            Instant endsAt,
            SessionSummary.Stage stage,
            boolean cancelled,
            boolean fixed,
            boolean recording,
            int stars) {

        /** Whether the plan moves it, takes it away, calls it off, or sends its audience elsewhere. */
        boolean isTouched(Optional<PlannedSession> planned) {
            return planned.filter(one -> startsAt.equals(one.startsAt()) && endsAt.equals(one.endsAt()))
                    .filter(one -> stage == one.stage() && cancelled == one.cancelled())
                    .isEmpty();
        }
    }

    static Surroundings of(Event event, LocalTime dayChange, Map<SessionId, Held> held) {
        var zone = ZoneId.of(event.zone());
        var inTheBuilding = event.attendance() == EventSummary.Attendance.IN_PERSON;
        var crowd = inTheBuilding ? Optional.of(event.cap().orElse(event.taken())) : Optional.<Integer>empty();
        return new Surroundings(
                zone,
                Days.of(event.startsAt(), dayChange, zone),
                Days.of(event.endsAt().minusNanos(1), dayChange, zone),
                crowd,
                held);
    }

    List<SessionId> fixed() {
        return held.entrySet().stream()
                .filter(one -> one.getValue().fixed())
                .map(Map.Entry::getKey)
                .sorted(Comparator.comparing(SessionId::value))
                .toList();
    }
}
