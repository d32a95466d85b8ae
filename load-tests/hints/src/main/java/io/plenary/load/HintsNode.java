package io.plenary.load;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.Vertx;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.ConcurrentHistogram;

/**
 * One node, which gathers and tells as the server's does: the first hint at once, those of the next 53 ms together. Each
 * line of its standard input says how much it tells in which time ({@code perSecond seconds}); it answers with what it
 * heard meanwhile. Arguments: way, number of the node, port and password of PostgreSQL.
 */
public final class HintsNode {

    /** How a hint gets to the other nodes. */
    enum Way {
        POSTGRES,
        HAZELCAST
    }

    private static final int ROOMS = 50;
    private static final int PERIOD_MILLIS = 53;
    private static final int LINES = 100;
    private static final long LONGEST_MICROS = 60_000_000;
    /** What is under way when the talk ends still counts. */
    private static final long LATE_NANOS = TimeUnit.SECONDS.toNanos(2);

    private final String name;
    private final HintsCarrier carrier;
    private final Map<String, Long> news = new LinkedHashMap<>();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    private final AtomicLong told = new AtomicLong();
    private final AtomicLong heard = new AtomicLong();
    private final ConcurrentHistogram micros = new ConcurrentHistogram(LONGEST_MICROS, 3);
    private boolean resting;

    private HintsNode(String name, HintsCarrier carrier) {
        this.name = name;
        this.carrier = carrier;
    }

    /** @param told lines sent; @param heard lines of others; times from the entry to the line, in milliseconds */
    record Heard(long told, long heard, double p50, double p99, double longest) {}

    public static void main(String[] arguments) throws Exception {
        Child.endOnFailure();
        int number = Integer.parseInt(arguments[1]);
        HintsCarrier carrier =
                switch (Way.valueOf(arguments[0])) {
                    case POSTGRES ->
                        new HintsCarrier.Postgres(Vertx.vertx(), Integer.parseInt(arguments[2]), arguments[3]);
                    case HAZELCAST -> HintsCarrier.Hazelcast.join(number);
                };
        HintsNode node = new HintsNode("node" + number, carrier);
        carrier.listen(node::hear);
        System.out.println("ready");
        BufferedReader asked = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = asked.readLine(); line != null; line = asked.readLine()) {
            String[] word = line.split(" ");
            Heard heard = node.talk(Integer.parseInt(word[0]), Integer.parseInt(word[1]));
            System.out.println(new ObjectMapper().writeValueAsString(heard));
        }
    }

    private Heard talk(int perSecond, int seconds) {
        long began = System.nanoTime();
        for (int n = 0; n < perSecond * seconds; n++) {
            LockSupport.parkNanos(began + TimeUnit.SECONDS.toNanos(n) / perSecond - System.nanoTime());
            reached("room" + n % ROOMS);
        }
        LockSupport.parkNanos(LATE_NANOS);
        Heard all = new Heard(
                told.getAndSet(0),
                heard.getAndSet(0),
                micros.getValueAtPercentile(50) / 1e3,
                micros.getValueAtPercentile(99) / 1e3,
                micros.getMaxValue() / 1e3);
        micros.reset();
        return all;
    }

    private synchronized void reached(String room) {
        news.putIfAbsent(room, System.nanoTime());
        if (!resting) {
            tell();
        }
    }

    private synchronized void tell() {
        resting = !news.isEmpty();
        if (!resting) {
            return;
        }
        clock.schedule(this::tell, PERIOD_MILLIS, TimeUnit.MILLISECONDS);
        List<String> lines = new ArrayList<>(List.of(name));
        news.forEach((room, since) -> lines.add(room + " " + since));
        told.addAndGet(news.size());
        news.clear();
        for (int from = 1; from < lines.size(); from += LINES) {
            List<String> some = lines.subList(from, Math.min(lines.size(), from + LINES));
            carrier.tell(name + "\n" + String.join("\n", some));
        }
    }

    private void hear(String payload) {
        String[] lines = payload.split("\n");
        if (lines[0].equals(name)) {
            return;
        }
        long now = System.nanoTime();
        for (int n = 1; n < lines.length; n++) {
            long since = Long.parseLong(lines[n].substring(lines[n].indexOf(' ') + 1));
            micros.recordValue(Math.clamp((now - since) / 1_000, 0, LONGEST_MICROS));
        }
        heard.addAndGet(lines.length - 1L);
    }
}
