package io.plenary.catalogue;

import io.plenary.contract.ids.RecordingId;
import io.plenary.contract.ids.SessionId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What the primary action needs to know of a session.
 *
 * @param state of the stage, as shown now
 * @param recording published, if any
 * @param resumeAt second where the asking person stopped watching, if they did
 * @param staff the asking person hosts or speaks here
 * @param cancelled it will not take place
 */
public record Slot(
        SessionId id,
        Instant startsAt,
        Instant endsAt,
        SessionSummary.Stage stage,
        SessionSummary.State state,
        Optional<RecordingId> recording,
        Optional<Integer> resumeAt,
        boolean staff,
        boolean cancelled) {
    /** The lobby opens so long before the start. */
    public static final Duration LOBBY = Duration.ofMinutes(15);

    public Instant opensAt() {
        return startsAt.minus(LOBBY);
    }

    boolean isOnline() {
        return stage != SessionSummary.Stage.IN_PERSON;
    }

    boolean isLive() {
        return isOnline() && state == SessionSummary.State.LIVE;
    }

    boolean isToCome() {
        return !cancelled && state != SessionSummary.State.ENDED;
    }
}
