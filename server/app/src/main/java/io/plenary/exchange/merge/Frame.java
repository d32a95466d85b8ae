package io.plenary.exchange.merge;

import io.plenary.catalogue.Event;
import io.plenary.catalogue.EventSummary;
import io.plenary.catalogue.SessionSummary;
import java.time.ZoneId;
import java.util.Optional;

/**
 * What a file does not know of the event that it is for.
 *
 * @param zone of the event
 * @param times zone of times that the file gives without one
 * @param inPerson nobody attends from afar
 */
public record Frame(ZoneId zone, ZoneId times, boolean inPerson) {

    /** @param asked zone that the organiser chose for a file without one */
    public static Frame of(Event event, Optional<ZoneId> asked) {
        var zone = ZoneId.of(event.zone());
        return new Frame(zone, asked.orElse(zone), event.attendance() == EventSummary.Attendance.IN_PERSON);
    }

    /** How the audience receives a session that only the file knows: many watch a talk, and all of a workshop speak. */
    SessionSummary.Stage stage(SessionSummary.Kind kind) {
        if (inPerson) return SessionSummary.Stage.IN_PERSON;
        return switch (kind) {
            case WORKSHOP, DEBATE, SOCIAL, BREAK -> SessionSummary.Stage.MEETING;
            default -> SessionSummary.Stage.BROADCAST;
        };
    }
}
