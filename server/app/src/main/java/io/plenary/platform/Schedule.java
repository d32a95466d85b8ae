package io.plenary.platform;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a node does by itself, each thing at its own pace. On one virtual thread; a round that fails is tried again. */
public final class Schedule implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Schedule.class);

    private final ScheduledExecutorService clock;

    public Schedule(String name) {
        clock = Executors.newScheduledThreadPool(
                1, Thread.ofVirtual().name(name + "-", 0).factory());
    }

    public Schedule every(Duration period, Runnable round) {
        clock.scheduleWithFixedDelay(() -> walk(round), period.toMillis(), period.toMillis(), TimeUnit.MILLISECONDS);
        return this;
    }

    private static void walk(Runnable round) {
        try {
            round.run();
        } catch (RuntimeException failed) {
            // A schedule that throws would end for good.
            LOG.warn("a round failed: {}", failed.toString());
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
