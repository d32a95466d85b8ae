package io.plenary.programme;

import io.plenary.catalogue.SessionSummary;
import io.plenary.contract.ids.SessionId;
import java.util.List;
import java.util.Map;

/** Who speaks at an event, and where. */
record Cast(List<SessionSummary.Speaker> speakers, Map<SessionId, List<SessionSummary.Speaker>> bySession) {

    List<SessionSummary.Speaker> speakersOf(SessionId session) {
        return bySession.getOrDefault(session, List.of());
    }
}
