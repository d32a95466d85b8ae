package io.plenary.crowd.hands;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How a hand stands. */
public enum HandState {
    RAISED,
    CALLED,
    STAGE,
    DONE,
    LOWERED,
    DECLINED,
    GONE;

    /** As in the database and on the wire. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static HandState of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** Still in the queue or on stage. */
    public boolean isUp() {
        return this == RAISED || this == CALLED || this == STAGE;
    }

    /** What was done already is not an error: a command may come twice. */
    boolean mayBecome(HandState next) {
        return switch (next) {
            case RAISED -> false;
            case CALLED -> this == RAISED || this == CALLED;
            case STAGE, DECLINED -> this == CALLED || this == next;
            case DONE -> this == CALLED || this == STAGE || this == DONE;
            case LOWERED, GONE -> isUp() || this == next;
        };
    }

    /** What becomes of it when its own person lets go. */
    HandState lowered() {
        return switch (this) {
            case CALLED -> DECLINED;
            case STAGE -> DONE;
            case RAISED, DONE, LOWERED, DECLINED, GONE -> LOWERED;
        };
    }
}
