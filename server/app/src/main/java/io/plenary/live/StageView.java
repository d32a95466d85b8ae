package io.plenary.live;

import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.SessionId;
import java.time.Duration;
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

        /** Second of session time at that moment; empty before the stage was live. */
        public Optional<Integer> secondAt(Instant now) {
            return liveSince
                    .filter(since -> !now.isBefore(since))
                    .map(since -> Math.toIntExact(Duration.between(since, now).toSeconds()));
        }

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
