package io.plenary.programme.agenda;

import io.plenary.catalogue.SessionSummary;
import io.plenary.contract.ids.RecordingId;
import io.plenary.contract.ids.SessionId;
import java.time.Instant;
import java.util.Optional;

/** One starred session as its person's agenda shows it. {@code cancelled} is true or absent. */
public record AgendaEntry(
        SessionId sessionId,
        String eventSlug,
        String eventTitle,
        String zone,
        String title,
        Instant startsAt,
        Instant endsAt,
        SessionSummary.State state,
        SessionSummary.Stage stage,
        Optional<String> room,
        Optional<Boolean> cancelled,
        Optional<RecordingId> recordingId) {

    /** The state as shown, for a stage that says {@code state}. */
    AgendaEntry at(Instant now) {
        var shown = cancelled.isPresent() ? SessionSummary.State.SCHEDULED : state.shown(stage, startsAt, endsAt, now);
        return new AgendaEntry(
                sessionId,
                eventSlug,
                eventTitle,
                zone,
                title,
                startsAt,
                endsAt,
                shown,
                stage,
                room,
                cancelled,
                recordingId);
    }
}
