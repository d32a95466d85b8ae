package io.plenary.programme;

import io.plenary.catalogue.SessionSummary;
import io.plenary.catalogue.Slot;
import io.plenary.contract.ids.EventId;
import io.plenary.contract.ids.RecordingId;
import io.plenary.contract.ids.SessionId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A session as it is kept, with the state of its stage and its published recording.
 *
 * @param resumeAt where the viewer stopped in the recording, in whole seconds
 * @param staff the viewer hosts or speaks
 * @param cancelled or no longer in the programme
 */
record SessionRow(
        SessionId id,
        EventId event,
        String title,
        String abstractText,
        SessionSummary.Kind kind,
        Optional<String> room,
        Optional<SessionSummary.Track> track,
        Optional<String> language,
        Instant startsAt,
        Instant endsAt,
        SessionSummary.Stage stage,
        SessionSummary.State state,
        boolean recorded,
        Optional<RecordingId> recording,
        Optional<Integer> resumeAt,
        boolean staff,
        boolean cancelled,
        Optional<Instant> movedFrom) {

    SessionSummary summary(List<SessionSummary.Speaker> speakers, Instant now) {
        return new SessionSummary(
                id,
                title,
                Optional.of(abstractText).filter(text -> !text.isEmpty()),
                kind,
                startsAt,
                endsAt,
                state.shown(stage, startsAt, endsAt, now),
                stage,
                room,
                track,
                language,
                speakers,
                recorded,
                recording,
                Optional.of(true).filter(yes -> cancelled),
                movedFrom);
    }

    Slot slot(Instant now) {
        var shown = state.shown(stage, startsAt, endsAt, now);
        return new Slot(id, startsAt, endsAt, stage, shown, recording, resumeAt, staff, cancelled);
    }
}
