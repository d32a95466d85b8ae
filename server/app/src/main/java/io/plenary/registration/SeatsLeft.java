package io.plenary.registration;

import io.plenary.catalogue.Registration.Mode;
import java.util.Optional;

/** Seats that nobody holds, counted down while they are given; one thread, while the seats are locked. */
public final class SeatsLeft {
    private long whole;
    private long online;
    private long inPerson;

    /** Absent values are without limit. */
    public SeatsLeft(Optional<Integer> whole, Optional<Integer> online, Optional<Integer> inPerson) {
        this.whole = many(whole);
        this.online = many(online);
        this.inPerson = many(inPerson);
    }

    private static long many(Optional<Integer> limit) {
        return limit.map(one -> Math.max(0L, one)).orElse(Long.MAX_VALUE);
    }

    /** @return false when there is none for this way of taking part, and nothing is taken */
    public boolean take(Optional<Mode> mode) {
        var isOnline = mode.filter(Mode.ONLINE::equals).isPresent();
        var isInPerson = mode.filter(Mode.IN_PERSON::equals).isPresent();
        if (whole < 1 || isOnline && online < 1 || isInPerson && inPerson < 1) return false;
        whole--;
        if (isOnline) online--;
        if (isInPerson) inPerson--;
        return true;
    }
}
