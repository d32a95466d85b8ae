package io.plenary.testing;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits on conditions, with bounds. */
public final class Await {
    private static final long STEP_NANOS = 20_000_000;

    /** For what has to come, where no promise says when: a machine that does three things at once takes its time. */
    private static final Duration SOON = Duration.ofSeconds(30);

    private Await() {}

    /** For what has to come, whenever that is. */
    public static void soon(String sentence, BooleanSupplier condition) {
        until(sentence, SOON, condition);
    }

    /** Returns once the condition holds; fails with the sentence when the time is up. */
    public static void until(String sentence, Duration atMost, BooleanSupplier condition) {
        long end = System.nanoTime() + atMost.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Not within " + atMost.toMillis() + " ms: " + sentence);
            }
            LockSupport.parkNanos(STEP_NANOS);
        }
    }
}
