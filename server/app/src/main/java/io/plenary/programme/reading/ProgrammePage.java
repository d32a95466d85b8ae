package io.plenary.programme.reading;

import io.plenary.catalogue.EventSummary;
import io.plenary.catalogue.SessionSummary;
import io.plenary.contract.ids.RecordingId;
import io.plenary.contract.ids.RoomId;
import io.plenary.contract.ids.SessionId;
import io.plenary.contract.ids.SpeakerId;
import io.plenary.contract.ids.TrackId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A programme as lists and grids show it.
 *
 * @param dayChange such as 04:00
 * @param sessions by start
 */
public record ProgrammePage(
        EventSummary event,
        int release,
        String dayChange,
        List<LocalDate> days,
        List<Track> tracks,
        List<Room> rooms,
        List<SessionSummary.Speaker> speakers,
        List<Session> sessions) {

    public record Track(TrackId id, String name, int colour) {}

    public record Room(RoomId id, String name) {}

    /**
     * One slot, without its long texts.
     *
     * @param cancelled true or absent
     * @param movedFrom when it was to start before the last release
     * @param doNotRecord true or absent
     */
    public record Session(
            SessionId id,
            String title,
            Optional<String> subtitle,
            SessionSummary.Kind kind,
            Optional<String> kindName,
            Instant startsAt,
            Instant endsAt,
            LocalDate day,
            SessionSummary.State state,
            SessionSummary.Stage stage,
            Optional<TrackId> track,
            Optional<RoomId> room,
            Optional<String> language,
            List<SpeakerId> speakers,
            Optional<Boolean> cancelled,
            Optional<Instant> movedFrom,
            boolean recorded,
            Optional<Boolean> doNotRecord,
            Optional<RecordingId> recordingId) {}
}
