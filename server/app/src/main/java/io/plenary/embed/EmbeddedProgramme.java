package io.plenary.embed;

import io.plenary.catalogue.SessionSummary;
import io.plenary.contract.ids.RoomId;
import io.plenary.contract.ids.SessionId;
import io.plenary.contract.ids.SpeakerId;
import io.plenary.contract.ids.TrackId;
import io.plenary.programme.reading.ProgrammePage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A programme as other sites show it: names instead of ids, so that a page needs nothing else. */
record EmbeddedProgramme(EmbeddedEvent event, List<LocalDate> days, List<Track> tracks, List<Session> sessions) {

    record Track(String name, int colour) {}

    /** @param track place in the list of tracks; @param cancelled true or absent */
    record Session(
            SessionId id,
            String title,
            Instant startsAt,
            Instant endsAt,
            LocalDate day,
            SessionSummary.State state,
            Optional<Integer> track,
            Optional<String> room,
            List<String> speakers,
            Optional<Boolean> cancelled) {}

    static EmbeddedProgramme of(EmbeddedEvent event, ProgrammePage page) {
        var names = new Names(page);
        return new EmbeddedProgramme(
                event,
                page.days(),
                page.tracks().stream()
                        .map(track -> new Track(track.name(), track.colour()))
                        .toList(),
                page.sessions().stream().map(names::session).toList());
    }

    /** What stands behind the ids. */
    private static final class Names {
        private final Map<TrackId, Integer> tracks = new HashMap<>();
        private final Map<RoomId, String> rooms = new HashMap<>();
        private final Map<SpeakerId, String> speakers = new HashMap<>();

        private Names(ProgrammePage page) {
            for (var track : page.tracks()) tracks.put(track.id(), tracks.size());
            for (var room : page.rooms()) rooms.put(room.id(), room.name());
            for (var speaker : page.speakers()) speakers.put(speaker.id(), speaker.name());
        }

        private Session session(ProgrammePage.Session one) {
            return new Session(
                    one.id(),
                    one.title(),
                    one.startsAt(),
                    one.endsAt(),
                    one.day(),
                    one.state(),
                    one.track().map(tracks::get),
                    one.room().map(rooms::get),
                    one.speakers().stream()
                            .map(speakers::get)
                            .filter(Objects::nonNull)
                            .toList(),
                    one.cancelled());
        }
    }
}
