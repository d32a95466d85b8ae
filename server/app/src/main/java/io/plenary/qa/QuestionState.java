package io.plenary.qa;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where a question stands. */
public enum QuestionState {
    OPEN,
    ANSWERING,
    ANSWERED;

    /** As in the database and on the wire. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static QuestionState of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** Forward, or back to answering when the answer goes on; never twice the same. */
    boolean mayBecome(QuestionState next) {
        return switch (this) {
            case OPEN -> next != OPEN;
            case ANSWERING -> next == ANSWERED;
            case ANSWERED -> next == ANSWERING;
        };
    }
}
