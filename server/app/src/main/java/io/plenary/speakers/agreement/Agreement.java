package io.plenary.speakers.agreement;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * What a speaker is asked about recordings, and what they answered.
 *
 * @param version of the wording that stands now
 * @param texts of it, by language
 * @param at when they answered
 */
public record Agreement(int version, List<Wording.Text> texts, State state, Optional<Instant> at) {

    public enum State {
        OPEN,
        AGREED,
        /** To another wording, which stood before. */
        EARLIER,
        DECLINED;

        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** What they said covers a recording. */
        public boolean covers() {
            return this == AGREED || this == EARLIER;
        }

        static State of(UUID wording, Optional<Given> given) {
            if (given.isEmpty()) return OPEN;
            if (!given.get().agreed()) return DECLINED;
            return given.get().wording().equals(wording) ? AGREED : EARLIER;
        }
    }

    /** An answer as it is kept. */
    record Given(UUID wording, boolean agreed, Instant at) {}

    /**
     * An answer.
     *
     * @param version of the wording that was read
     * @param language that it was read in
     */
    public record Reply(int version, String language, boolean agreed) {}

    static Agreement of(Wording wording, Optional<Given> given) {
        return new Agreement(wording.version(), wording.texts(), State.of(wording.id(), given), given.map(Given::at));
    }
}
