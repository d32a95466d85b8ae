package io.plenary.home;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.plenary.catalogue.SessionSummary;
import io.plenary.catalogue.Slot;
import io.plenary.contract.ids.SessionId;
import java.time.Instant;
import java.util.Optional;

/**
 * A session that is somebody's: starred, theirs to speak in or to run, or of an event for which they hold a seat.
 *
 * @param state as shown now
 * @param opensAt when its room opens
 * @param organisation who invites
 * @param enter whether they may enter the room
 */
record OwnSession(
        SessionId sessionId,
        String eventSlug,
        String eventTitle,
        String zone,
        String title,
        Instant startsAt,
        Instant endsAt,
        Instant opensAt,
        SessionSummary.State state,
        SessionSummary.Stage stage,
        Optional<String> room,
        String organisation,
        boolean starred,
        boolean duty,
        boolean enter) {

    static Instant opening(SessionSummary.Stage stage, Instant startsAt) {
        return stage == SessionSummary.Stage.IN_PERSON ? startsAt : startsAt.minus(Slot.LOBBY);
    }

    /** Picked by or for this person, not only a part of an event they attend. */
    @JsonIgnore
    boolean isChosen() {
        return starred || duty;
    }

    boolean isOn(Instant now) {
        if (state == SessionSummary.State.LIVE) return true;
        return state == SessionSummary.State.SCHEDULED && !now.isBefore(opensAt) && now.isBefore(endsAt);
    }

    boolean isToCome(Instant now) {
        return state == SessionSummary.State.SCHEDULED && now.isBefore(opensAt);
    }
}
