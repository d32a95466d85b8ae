package io.plenary.platform;

import java.time.Duration;
import java.util.function.Supplier;

/**
 * Something that a node looks for in the database again and again.
 *
 * @param every how often, while others write
 * @param pauses when it is spared
 * @param about what it looks for; when that is another than last time, it looks
 * @param look awaits
 * @param spared what to do instead when there is nothing to look for; must not wait
 */
public record Look(Duration every, Pauses pauses, Supplier<?> about, Runnable look, Runnable spared) {

    /**
     * @param atLeast how often it looks whatever stands still: what the clock alone changes is found as late as this
     * @param settling how old something may be that it takes for true: so long after a change it goes on looking
     */
    record Pauses(Duration atLeast, Duration settling) {}

    private static final Pauses USUAL = new Pauses(Duration.ofSeconds(30), Duration.ZERO);

    public static Look every(Duration every, Runnable look) {
        return new Look(every, USUAL, () -> "", look, () -> {});
    }

    public Look atLeastEvery(Duration other) {
        return new Look(every, new Pauses(other, pauses.settling()), about, look, spared);
    }

    public Look settling(Duration other) {
        return new Look(every, new Pauses(pauses.atLeast(), other), about, look, spared);
    }

    /** @param other does not wait; what it gives does not change by itself */
    public Look about(Supplier<?> other) {
        return new Look(every, pauses, other, look, spared);
    }

    public Look whenSpared(Runnable other) {
        return new Look(every, pauses, about, look, other);
    }
}
