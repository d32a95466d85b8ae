package io.plenary.polls;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where a poll stands. */
public enum PollState {
    DRAFT,
    OPEN,
    CLOSED;

    /** As in the database and on the wire. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static PollState of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** What was open never is a draft again; closed may be opened again. */
    boolean mayBecome(PollState next) {
        return switch (this) {
            case DRAFT, CLOSED -> next == OPEN;
            case OPEN -> next == CLOSED;
        };
    }

    /** While people answer, taking it away would take their answers. */
    boolean mayBeRemoved() {
        return this != OPEN;
    }

    boolean hasResults() {
        return this != DRAFT;
    }
}
