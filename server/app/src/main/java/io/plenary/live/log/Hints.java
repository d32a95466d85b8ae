package io.plenary.live.log;

import io.plenary.platform.Db;
import io.plenary.platform.Signals;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells the other nodes how far each log came: at once when nothing was told lately, else together with all that came
 * within some 50 ms, and in a transaction of its own, because a NOTIFY in the transaction of the message would queue all
 * commits behind one lock. A hint may be lost; the poll of {@link RoomLog} heals that. Shared by all threads.
 */
public final class Hints implements RoomLog.Reached, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Hints.class);
    private static final String CHANNEL = "plenary_log";
    private static final Duration PERIOD = Duration.ofMillis(53);
    /** A payload has at most 8,000 bytes, and a line here at most some 70. */
    private static final int LINES = 100;

    private final Db db;
    private final ConcurrentHashMap<String, Long> news = new ConcurrentHashMap<>();
    private final AtomicBoolean awake = new AtomicBoolean();
    private final ScheduledExecutorService clock = Executors.newScheduledThreadPool(
            1, Thread.ofVirtual().name("hints-", 0).factory());

    public Hints(Db db) {
        this.db = db;
    }

    /** From now on {@code log} tells and is told. */
    public void start(RoomLog log, Signals signals) {
        signals.listen(CHANNEL, payload -> payload.lines().forEach(line -> hear(log, line)));
        log.onReached(this);
    }

    @Override
    public void reached(String topic, long seq) {
        news.merge(topic, seq, Math::max);
        wake();
    }

    private void wake() {
        if (!awake.compareAndSet(false, true)) return;
        try {
            clock.execute(this::tell);
        } catch (RejectedExecutionException closed) {
            // This node stops: the poll of the others finds what it would have said.
            LOG.debug("no hints any more");
        }
    }

    private static void hear(RoomLog log, String line) {
        var space = line.lastIndexOf(' ');
        try {
            log.hinted(line.substring(0, space), Long.parseLong(line.substring(space + 1)));
        } catch (RuntimeException foreign) {
            LOG.warn("not a hint of ours: {}", line);
        }
    }

    private void tell() {
        if (news.isEmpty()) {
            awake.set(false);
            // One may have come between the look and the rest.
            if (!news.isEmpty()) wake();
            return;
        }
        clock.schedule(this::tell, PERIOD.toMillis(), TimeUnit.MILLISECONDS);
        try {
            for (var payload : payloads()) db.execute("select pg_notify($1, $2)", CHANNEL, payload);
        } catch (RuntimeException away) {
            // The poll of the other nodes finds what these hints would have said.
            LOG.debug("hints were lost: {}", away.toString());
        }
    }

    private List<String> payloads() {
        var payloads = new ArrayList<String>();
        var lines = new ArrayList<String>();
        for (var topic : news.keySet()) {
            var seq = news.remove(topic);
            if (seq != null) lines.add(topic + " " + seq);
            if (lines.size() == LINES) {
                payloads.add(String.join("\n", lines));
                lines.clear();
            }
        }
        if (!lines.isEmpty()) payloads.add(String.join("\n", lines));
        return payloads;
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
