package io.plenary.chat.reports;

import com.fasterxml.jackson.annotation.JsonValue;
import io.plenary.contract.live.LiveEvent;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * All that was reported about one message.
 *
 * @param text its words when it was reported first
 * @param reports people who reported it
 * @param reasons the most frequent first; @param notes what they wrote, the newest first, without who
 */
public record Report(
        UUID message,
        long seq,
        LiveEvent.Author by,
        Instant said,
        String text,
        State state,
        int reports,
        List<Count> reasons,
        List<String> notes,
        Instant at) {

    public record Count(Reason reason, int count) {}

    /** Open, or how it was decided. */
    public enum State {
        OPEN,
        KEPT,
        HIDDEN;

        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static State of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    /** A message that moderation took away. @param name of who hid it */
    public record Hidden(
            UUID message, long seq, LiveEvent.Author by, Instant said, String text, String name, Instant at) {}

    public record Cases(List<Report> reports) {}

    public record HiddenMessages(List<Hidden> messages) {}
}
