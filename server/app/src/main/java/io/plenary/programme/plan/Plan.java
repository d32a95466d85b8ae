package io.plenary.programme.plan;

import java.time.LocalTime;
import java.util.List;

/**
 * A whole programme. Tracks, rooms and speakers stand in the organiser's order; sessions in any.
 *
 * @param dayChange what begins before this hour (event's zone, before noon) belongs to the day before
 */
public record Plan(
        LocalTime dayChange,
        List<PlannedTrack> tracks,
        List<PlannedRoom> rooms,
        List<PlannedSpeaker> speakers,
        List<PlannedSession> sessions) {
    public static final LocalTime DAY_CHANGE = LocalTime.of(4, 0);

    public Plan {
        tracks = List.copyOf(tracks);
        rooms = List.copyOf(rooms);
        speakers = List.copyOf(speakers);
        sessions = List.copyOf(sessions);
    }

    public static Plan empty() {
        return new Plan(DAY_CHANGE, List.of(), List.of(), List.of(), List.of());
    }

    public Plan withSessions(List<PlannedSession> others) {
        return new Plan(dayChange, tracks, rooms, speakers, others);
    }
}
