package io.plenary.programme.reading;

import io.plenary.catalogue.SessionSummary;
import io.plenary.contract.ids.EventId;
import io.plenary.contract.ids.RecordingId;
import io.plenary.contract.ids.SessionId;
import io.plenary.contract.ids.SpeakerId;
import io.plenary.programme.plan.PlanLink;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * A released session as it is kept, its words in the language asked for.
 *
 * @param said the day the organiser gave it
 * @param texts absent in lists
 */
record ReadSession(
        SessionId id,
        EventId event,
        String title,
        String subtitle,
        SessionSummary.Kind kind,
        Optional<String> kindName,
        Instant startsAt,
        Instant endsAt,
        Optional<LocalDate> said,
        boolean cancelled,
        Optional<Instant> movedFrom,
        SessionSummary.Stage stage,
        SessionSummary.State state,
        Optional<ProgrammePage.Track> track,
        Optional<ProgrammePage.Room> room,
        Optional<String> language,
        boolean recorded,
        boolean doNotRecord,
        Optional<RecordingId> recording,
        List<SpeakerId> speakers,
        Optional<Texts> texts) {

    /** What only the session's own page shows. */
    record Texts(
            String abstractText,
            String description,
            List<PlanLink> links,
            boolean translated,
            List<String> languages) {}

    ProgrammePage.Session at(Instant now, Frame frame) {
        return new ProgrammePage.Session(
                id,
                title,
                present(subtitle),
                kind,
                kindName,
                startsAt,
                endsAt,
                ProgrammeDay.of(startsAt, ZoneId.of(frame.zone()), frame.dayChange(), said),
                cancelled ? SessionSummary.State.SCHEDULED : state.shown(stage, startsAt, endsAt, now),
                stage,
                track.map(ProgrammePage.Track::id),
                room.map(ProgrammePage.Room::id),
                language,
                speakers,
                mark(cancelled),
                cancelled ? Optional.empty() : movedFrom,
                recorded,
                mark(doNotRecord),
                recording);
    }

    static Optional<String> present(String text) {
        return Optional.of(text).filter(words -> !words.isEmpty());
    }

    private static Optional<Boolean> mark(boolean set) {
        return set ? Optional.of(true) : Optional.empty();
    }
}
