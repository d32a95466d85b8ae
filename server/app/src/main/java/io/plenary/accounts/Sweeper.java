package io.plenary.accounts;

import io.plenary.platform.Db;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sweeps used links, old renewal tokens, past sign-ins and answers that were kept for retries away, every ten minutes from a
 * virtual thread of its own. That each node does it is harmless: what one deleted the other does not find.
 */
public final class Sweeper implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Sweeper.class);
    private static final int MINUTES = 10;

    private final Db db;
    private final ScheduledExecutorService ticker = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("sweeper").factory());

    public Sweeper(Db db) {
        this.db = db;
    }

    public void start() {
        var first = ThreadLocalRandom.current().nextInt(60, MINUTES * 60);
        ticker.scheduleWithFixedDelay(this::sweepOrSay, first, MINUTES * 60, TimeUnit.SECONDS);
    }

    /** @return rows deleted */
    int sweep() {
        return new SweepStore(db).sweep();
    }

    private void sweepOrSay() {
        try {
            var rows = sweep();
            if (rows > 0) LOG.info("swept {} rows of past sign-ins", rows);
        } catch (RuntimeException failure) {
            // The next round tries again; a schedule that throws would end for good.
            LOG.warn("past sign-ins could not be swept: {}", failure.toString());
        }
    }

    @Override
    public void close() {
        ticker.shutdownNow();
    }
}
