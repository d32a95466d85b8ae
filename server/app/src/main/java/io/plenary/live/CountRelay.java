package io.plenary.live;

import io.plenary.contract.live.Topic;
import io.plenary.fanout.Counts;
import io.plenary.platform.Db;
import io.plenary.platform.Signals;
import io.vertx.core.buffer.Buffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives the counts that one node tells its readers to the readers of the others: votes, which are counted in the database
 * and so are the same for everybody. Of each only the newest travels. One that is lost is told with the next vote and by
 * every page. Shared by all threads.
 */
public final class CountRelay implements Counts.Leaving, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(CountRelay.class);
    private static final String CHANNEL = "plenary_counts";
    private static final Duration PERIOD = Duration.ofMillis(67);
    private static final int MOST_WAITING = 2_000;
    /** A signal takes 8,000 bytes. */
    private static final int PAYLOAD_BYTES = 7_800;

    private static final int PARTS = 3;

    /** Those whose counts are no node's own; presence, say, is told by each node from what all have written. */
    private static final Set<Topic.Kind> TRAVEL = Set.of(Topic.Kind.QA);

    private final Db db;
    private final Counts.Leaving readers;
    private final String node = UUID.randomUUID().toString();
    private final ConcurrentHashMap<String, String> news = new ConcurrentHashMap<>();
    private final ScheduledExecutorService clock = Executors.newScheduledThreadPool(
            1, Thread.ofVirtual().name("counts-", 0).factory());

    /** @param readers those of this node, told what came from others; on an event loop */
    public CountRelay(Db db, Counts.Leaving readers) {
        this.db = db;
        this.readers = readers;
    }

    /** From now on it tells and hears. */
    public void start(Signals signals) {
        signals.listen(CHANNEL, this::hear);
        clock.scheduleWithFixedDelay(this::tell, PERIOD.toMillis(), PERIOD.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void left(String topic, String key, Buffer frame) {
        if (TRAVEL.contains(Topic.parse(topic).kind()) && news.size() < MOST_WAITING)
            news.put(topic + " " + key, frame.toString());
    }

    private void hear(String payload) {
        if (payload.startsWith(node)) return;
        payload.lines().skip(1).map(line -> line.split(" ", PARTS)).forEach(part -> {
            if (part.length == PARTS) readers.left(part[0], part[1], Buffer.buffer(part[2]));
        });
    }

    private void tell() {
        try {
            for (var payload : payloads()) db.execute("select pg_notify($1, $2)", CHANNEL, payload);
        } catch (RuntimeException away) {
            LOG.debug("counts were not told to other nodes: {}", away.toString());
        }
    }

    private List<String> payloads() {
        var payloads = new ArrayList<String>();
        var payload = new StringBuilder(node);
        for (var key : news.keySet()) {
            var line = key + " " + news.remove(key);
            if (bytes(line) > PAYLOAD_BYTES / 2) continue;
            if (bytes(payload) + bytes(line) > PAYLOAD_BYTES) {
                payloads.add(payload.toString());
                payload = new StringBuilder(node);
            }
            payload.append('\n').append(line);
        }
        if (payload.length() > node.length()) payloads.add(payload.toString());
        return payloads;
    }

    private static int bytes(CharSequence text) {
        return text.toString().getBytes(StandardCharsets.UTF_8).length;
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
