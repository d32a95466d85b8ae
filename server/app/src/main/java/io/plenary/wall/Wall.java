package io.plenary.wall;

import io.plenary.contract.live.CrowdBody;
import io.plenary.contract.live.LiveBody;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * How the shared screen and the timer of a room stand.
 *
 * @param version rises with each change; 0 when nobody touched it
 */
public record Wall(long version, Choice choice, Timer timer) {
    static final Wall UNTOUCHED = new Wall(0, new Choice(Show.NOTHING, false, false, Optional.empty()), Timer.NONE);

    /**
     * What the host chose.
     *
     * @param coded the code for asking stands beside it
     * @param timed so does the timer
     * @param pinned this question or poll and no other, as long as the room may see it
     */
    public record Choice(Show show, boolean coded, boolean timed, Optional<UUID> pinned) {
        public Choice {
            if (show != Show.QUESTION && show != Show.POLL) pinned = Optional.empty();
        }

        boolean showsCode() {
            return coded || show == Show.CODE;
        }
    }

    /** @param audience the whole room sees it */
    public record Timer(Optional<Instant> endsAt, boolean audience) {
        static final Timer NONE = new Timer(Optional.empty(), false);
    }

    /** For hosts and speakers. @param code for asking, if there is one */
    LiveBody.WallChanged forPanel(Optional<String> code) {
        return new LiveBody.WallChanged(
                version,
                choice.show().word(),
                choice.coded(),
                choice.timed(),
                code.filter(one -> choice.showsCode()),
                timer.endsAt(),
                timer.audience(),
                choice.pinned());
    }

    /** For everybody in the room. */
    CrowdBody.Timer forRoom() {
        return new CrowdBody.Timer(version, timer.endsAt().filter(at -> timer.audience()));
    }
}
