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
 * Tells what gathers: all of it together, a short while after the first of it came. Sleeps while there is nothing. Shared
 * by all threads; tells on one virtual thread.
 */
public final class Herald implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Herald.class);

    private final long millis;
    private final Runnable tell;
    private final AtomicBoolean awake = new AtomicBoolean();
    private final ScheduledExecutorService clock;

    /** @param tell takes everything that has gathered; what it throws is said in the log, and what it took is lost */
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
            clock.schedule(this::round, millis, TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException closed) {
            LOG.debug("this node stops and tells no more");
        }
    }

    /** What comes from here on wakes anew; what came before is taken. */
    private void round() {
        awake.set(false);
        try {
            tell.run();
        } catch (RuntimeException failed) {
            LOG.debug("what had gathered is not told: {}", failed.toString());
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
