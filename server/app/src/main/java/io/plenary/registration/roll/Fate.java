package io.plenary.registration.roll;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What becomes of one who is brought. */
enum Fate {
    SEATED,
    WAITING,
    /** Organisers are asked first. */
    PENDING,
    /** Has been here before and is left as they are. */
    KNOWN,
    /** No seat is left, and nobody waits. */
    FULL,
    REFUSED;

    @JsonValue
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** A registration is made, in this state. */
    boolean comesIn() {
        return this == SEATED || this == WAITING || this == PENDING;
    }

    String state() {
        return this == SEATED ? "confirmed" : word();
    }
}
