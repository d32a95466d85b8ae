package io.plenary.live;

import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.SessionId;
import java.time.Instant;
import java.util.Optional;

/** What the room asks of the stage, which stands above it. Awaits one short statement. */
@FunctionalInterface
public interface StageView {
    Stage of(SessionId session);

    /**
     * @param source a source sends a picture
     * @param host who holds the host right now
     */
    record Stage(
            State state,
            Optional<Instant> liveSince,
            Optional<Instant> endedAt,
            boolean source,
            Optional<PersonId> host) {

        /** Of a stage that nobody touched yet. */
        public static Stage untouched() {
            return new Stage(State.SCHEDULED, Optional.empty(), Optional.empty(), false, Optional.empty());
        }
    }

    /** As its host pressed. */
    enum State {
        SCHEDULED,
        LIVE,
        ENDED
    }
}
