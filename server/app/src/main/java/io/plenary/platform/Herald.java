package io.plenary.platform;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells what gathers: all of it together, a short while after the first of it came. Where that fails it tries again by
 * itself, later each time. Sleeps while there is nothing. Shared by all threads; tells on one virtual thread.
 */
public final class Herald implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Herald.class);

    private static final long LONGEST_MILLIS = 5_000;
    private static final int MOST_DOUBLINGS = 10;

    private final long millis;
    private final Runnable tell;
    private final AtomicBoolean awake = new AtomicBoolean();
    private final ScheduledExecutorService clock;
    private volatile int failures;

    /** @param tell takes everything that has gathered; when it throws it is called again, so it keeps what it could not tell */
    public Herald(String name, Duration gathering, Runnable tell) {
        this.millis = gathering.toMillis();
        this.tell = tell;
        this.clock = Executors.newScheduledThreadPool(
                1, Thread.ofVirtual().name(name + "-", 0).factory());
    }

    /** Something has come: call it when it can be seen. */
    public void wake() {
        if (awake.get() || !awake.compareAndSet(false, true)) return;
        try {
            clock.schedule(this::round, pause(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException closed) {
            LOG.debug("this node stops and tells no more");
        }
    }

    private long pause() {
        return Math.min(millis << Math.min(failures, MOST_DOUBLINGS), LONGEST_MILLIS);
    }

    /** What comes from here on wakes anew; what came before is taken. */
    private void round() {
        awake.set(false);
        try {
            tell.run();
            failures = 0;
        } catch (RuntimeException failed) {
            LOG.debug("what had gathered is not told yet: {}", failed.toString());
            failures = Math.min(failures + 1, MOST_DOUBLINGS);
            wake();
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
