package io.plenary.live;

import io.plenary.platform.Db;
import io.plenary.platform.Herald;
import io.plenary.platform.Signals;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * Gives the counts that one node tells its readers to the readers of the others: votes, which are counted in the database
 * and so are the same for everybody. Of each only the newest travels, with its moment: it may arrive after a later one.
 * One that is lost is told with the next vote and to whoever joins. Shared by all threads.
 */
public final class CountRelay implements AutoCloseable {
    private static final String CHANNEL = "plenary_counts";
    private static final Duration GATHERING = Duration.ofMillis(67);
    private static final int MOST_WAITING = 2_000;
    /** A signal takes 8,000 bytes. */
    private static final int PAYLOAD_BYTES = 7_800;

    private static final int PARTS = 4;

    /** @param at when it was counted, by the database's clock */
    public record Count(int value, Instant at) {
        private Count later(Count other) {
            return other.at().isAfter(at) ? other : this;
        }

        private String written() {
            return value + " " + ChronoUnit.MICROS.between(Instant.EPOCH, at);
        }

        private static Count read(String value, String micros) {
            return new Count(Integer.parseInt(value), Instant.EPOCH.plus(Long.parseLong(micros), ChronoUnit.MICROS));
        }
    }

    /** Those of this node, told what was counted on others; on an event loop. */
    @FunctionalInterface
    public interface Readers {
        void heard(String topic, String key, Count count);
    }

    private final Consumer<String> signal;
    private final Readers readers;
    private final String node = UUID.randomUUID().toString();
    private final ConcurrentHashMap<String, Count> news = new ConcurrentHashMap<>();
    private final ArrayDeque<String> unsent = new ArrayDeque<>();
    private final Herald herald = new Herald("counts", GATHERING, this::tell);

    public CountRelay(Db db, Readers readers) {
        this(payload -> db.execute("select pg_notify($1, $2)", CHANNEL, payload), readers);
    }

    /** @param signal gives a payload to all nodes */
    CountRelay(Consumer<String> signal, Readers readers) {
        this.signal = signal;
        this.readers = readers;
    }

    /** From now on it tells and hears. */
    public void start(Signals signals) {
        signals.listen(CHANNEL, this::hear);
    }

    /** Counted on this node. */
    public void tell(String topic, String key, Count count) {
        if (news.size() < MOST_WAITING) news.merge(topic + " " + key, count, Count::later);
        herald.wake();
    }

    private void hear(String payload) {
        if (payload.startsWith(node)) return;
        payload.lines().skip(1).map(line -> line.split(" ", PARTS)).forEach(part -> {
            if (part.length == PARTS) readers.heard(part[0], part[1], Count.read(part[2], part[3]));
        });
    }

    /** By the herald alone. What a database that is away did not take is told once it is back. */
    private void tell() {
        if (unsent.isEmpty()) unsent.addAll(payloads());
        for (var payload = unsent.peek(); payload != null; payload = unsent.peek()) {
            signal.accept(payload);
            unsent.remove();
            if (unsent.isEmpty()) unsent.addAll(payloads());
        }
    }

    private List<String> payloads() {
        var payloads = new ArrayList<String>();
        var payload = new StringBuilder(node);
        for (var key : news.keySet()) {
            var line = key + " " + news.remove(key).written();
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
        herald.close();
    }
}
