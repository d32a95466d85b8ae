package io.plenary.archive;

import io.plenary.contract.ids.RecordingId;
import io.plenary.contract.ids.SessionId;
import java.time.Instant;
import java.util.Locale;

/**
 * One recording of one session.
 *
 * @param asset folder of its files, 32 hexadecimal digits
 * @param seconds length of the whole, rounded down
 */
public record Recording(RecordingId id, SessionId session, String asset, State state, int seconds, Instant madeAt) {

    /** Only a published one can be watched, apart from by staff. */
    public enum State {
        MAKING,
        PUBLISHED,
        WITHDRAWN,
        FAILED;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    public boolean isPublished() {
        return state == State.PUBLISHED;
    }
}
