package io.plenary.qa;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where a question stands. */
public enum QuestionState {
    WAITING,
    OPEN,
    ANSWERING,
    ANSWERED,
    MERGED,
    DISMISSED,
    WITHDRAWN;

    /** As in the database and on the wire. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static QuestionState of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** Among the questions that everybody in the room sees. */
    public boolean isPublic() {
        return switch (this) {
            case OPEN, ANSWERING, ANSWERED, MERGED -> true;
            case WAITING, DISMISSED, WITHDRAWN -> false;
        };
    }

    /** What is pinned, voted for, answered in writing or has others laid under it. */
    boolean stands() {
        return isPublic() && this != MERGED;
    }

    /** Never twice the same; what its author took back stays away, what was laid under another comes back open. */
    public boolean mayBecome(QuestionState next) {
        return switch (this) {
            case WAITING -> next == OPEN || next == DISMISSED || next == WITHDRAWN;
            case OPEN -> next != OPEN && next != WAITING;
            case ANSWERING -> next == OPEN || next == ANSWERED || next == DISMISSED;
            case ANSWERED -> next == OPEN || next == ANSWERING || next == DISMISSED;
            case MERGED, DISMISSED -> next == OPEN;
            case WITHDRAWN -> false;
        };
    }
}
