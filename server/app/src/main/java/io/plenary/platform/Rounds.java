package io.plenary.platform;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Work that comes back: one virtual thread that goes round at once while there is more, else after a pause or a word. */
public final class Rounds implements AutoCloseable {
    private static final Duration LAST_ROUND = Duration.ofSeconds(5);

    private final Semaphore work = new Semaphore(0);
    private final Duration pause;
    private final BooleanSupplier round;
    private final Thread thread;
    private volatile boolean open = true;

    /** @param round answers whether there is more to do; what it throws ends the work */
    public Rounds(String name, Duration pause, BooleanSupplier round) {
        this.pause = pause;
        this.round = round;
        this.thread = Thread.ofVirtual().name(name).unstarted(this::run);
    }

    public void start() {
        thread.start();
    }

    /** There is something to do: the pause is over. */
    public void wake() {
        if (work.availablePermits() == 0) work.release();
    }

    private void run() {
        while (open) {
            if (!round.getAsBoolean() && !rest()) return;
        }
    }

    /** @return false when it is time to stop */
    private boolean rest() {
        try {
            if (work.tryAcquire(pause.toMillis(), TimeUnit.MILLISECONDS)) work.drainPermits();
            return open;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Lets the round under way finish, for at most five seconds. */
    @Override
    public void close() {
        open = false;
        work.release();
        try {
            if (thread.isAlive()) thread.join(LAST_ROUND);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
