package io.plenary.programme;

import io.plenary.catalogue.SessionSummary;
import io.plenary.catalogue.Slot;
import io.plenary.contract.ids.SessionId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A session as it is kept, its words in the language asked for.
 *
 * @param abstractText sanitised HTML, may be empty
 * @param slot when it is, the state of its stage, and what the viewer has to do with it
 */
record SessionRow(
        SessionId id,
        String title,
        String abstractText,
        SessionSummary.Kind kind,
        Optional<String> room,
        Optional<SessionSummary.Track> track,
        Optional<String> language,
        boolean recorded,
        Optional<Instant> movedFrom,
        Slot slot) {

    SessionSummary summary(List<SessionSummary.Speaker> speakers) {
        return new SessionSummary(
                id,
                title,
                Optional.of(abstractText).filter(text -> !text.isEmpty()),
                kind,
                slot.startsAt(),
                slot.endsAt(),
                slot.state(),
                slot.stage(),
                room,
                track,
                language,
                speakers,
                recorded,
                slot.recording(),
                Optional.of(true).filter(yes -> slot.cancelled()),
                movedFrom);
    }
}
