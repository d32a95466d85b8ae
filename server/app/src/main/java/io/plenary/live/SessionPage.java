package io.plenary.live;

import io.plenary.catalogue.EventSummary;
import io.plenary.catalogue.SessionSummary;
import io.plenary.live.log.Head;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Lobby and room of one session as one person sees it now. */
public record SessionPage(
        SessionSummary session,
        EventSummary event,
        String zone,
        Instant opensAt,
        Instant now,
        Optional<Instant> liveSince,
        Optional<Instant> endedAt,
        Access access,
        Standing.Rights rights,
        Consent consent,
        Media media,
        List<Head> logs,
        int audience) {

    public record Access(Standing.State state) {}

    /** @param needed the session is recorded and the person has not answered yet */
    public record Consent(boolean needed, boolean given, Optional<String> version, Optional<String> wording) {}

    public record Media(SessionSummary.Stage kind, boolean ready, Optional<String> poster) {}
}
