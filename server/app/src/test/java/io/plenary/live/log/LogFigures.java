package io.plenary.live.log;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.plenary.contract.ids.Uuid7;
import io.plenary.contract.live.LiveBody;
import io.plenary.contract.live.LiveEvent;
import io.plenary.contract.live.Topic;
import io.plenary.fanout.Fanout;
import io.plenary.fanout.FanoutOptions;
import io.plenary.live.Rooms;
import io.plenary.platform.Signals;
import io.plenary.testing.Await;
import io.plenary.testing.PgBench;
import io.plenary.testing.TestDb;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

/**
 * What the log's store reaches by itself, beside pgbench that puts rows of the same shape in by the hundred. Not among the
 * tests, since a busy machine would fail it: {@code ./mvnw test -pl server/app -am -Dtest=LogFigures
 * -Dsurefire.failIfNoSpecifiedTests=false}.
 */
class LogFigures {
    private static final int SENDERS = 200;
    private static final int HINTS = 50;
    private static final long REST_NANOS = 80_000_000;
    private static final long SECOND = 1_000_000_000L;

    private final StringBuilder said = new StringBuilder();

    @Test
    void appending() throws IOException, InterruptedException {
        try (var database = TestDb.open()) {
            var rooms = new Rooms(database.db());
            var topic = Topic.of(Topic.Kind.CHAT, rooms.session());
            var author = new LiveEvent.Author(rooms.attendee("Malik").value(), "Malik Demo", Optional.empty());
            var meters = new SimpleMeterRegistry();
            var log = new RoomLog(
                    database.db(), Fanout.create(database.vertx(), FanoutOptions.defaults(), meters), meters);
            crowd(log, topic, author, SENDERS, 2);
            say("one sender alone, ms: " + crowd(log, topic, author, 1, 2));
            var ours = crowd(log, topic, author, SENDERS, 4);
            say(SENDERS + " senders: " + ours + "; rows a transaction "
                    + Math.round(meters.summary("plenary.log.batch").mean()));
            say("from the answer to the hint on another node, ms: " + hints(database, log, topic, author));
            say("pgbench, rows by the hundred: " + pgbench(database, topic, author));
        }
        System.out.print(said);
    }

    /** A quiet room: one message at a time, and nothing told before it for a while. */
    private static String hints(TestDb database, RoomLog log, Topic topic, LiveEvent.Author author) {
        var signals = new Signals(
                database.vertx(), TestDb.options(database.addresses().runtime()));
        var heard = new AtomicReference<>("");
        signals.listen("plenary_log", heard::set);
        signals.start();
        var micros = new ArrayList<Long>();
        try (var hints = new Hints(database.db())) {
            hints.start(log, signals);
            Await.until("somebody listens", Duration.ofSeconds(10), () -> {
                log.append(draft(author, topic)).orThrow();
                return !heard.get().isEmpty();
            });
            for (var n = 0; n < HINTS; n++) {
                LockSupport.parkNanos(REST_NANOS);
                var wanted = topic + " " + log.append(draft(author, topic)).orThrow();
                var began = System.nanoTime();
                Await.until("the hint comes", Duration.ofSeconds(10), () -> heard.get()
                        .equals(wanted));
                micros.add((System.nanoTime() - began) / 1_000);
            }
        }
        signals.close();
        var sorted = micros.stream().sorted().toList();
        return "p50 " + at(sorted, 0.5) + " p99 " + at(sorted, 0.99);
    }

    private void say(String line) {
        said.append(line).append('\n');
    }

    /** Each says the next as soon as the last is stored. */
    private static String crowd(RoomLog log, Topic topic, LiveEvent.Author author, int senders, int seconds) {
        var end = System.nanoTime() + seconds * SECOND;
        var done = new AtomicInteger();
        var micros = Collections.synchronizedList(new ArrayList<Long>());
        BooleanSupplier more = () -> System.nanoTime() < end;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var n = 0; n < senders; n++)
                threads.submit(() -> {
                    while (more.getAsBoolean()) {
                        var began = System.nanoTime();
                        log.append(draft(author, topic)).orThrow();
                        micros.add((System.nanoTime() - began) / 1_000);
                        done.incrementAndGet();
                    }
                });
        }
        var sorted = micros.stream().sorted().toList();
        return done.get() / seconds + "/s, p50 " + at(sorted, 0.5) + " p99 " + at(sorted, 0.99);
    }

    private static double at(List<Long> sorted, double share) {
        return sorted.get((int) (sorted.size() * share)) / 1_000.0;
    }

    private static Draft draft(LiveEvent.Author author, Topic topic) {
        var id = Uuid7.next();
        var text = new LiveBody.ChatSaid(id, Optional.of("x".repeat(150)));
        return Draft.by(author, id.toString(), topic, text).founding(id);
    }

    private static String pgbench(TestDb database, Topic topic, LiveEvent.Author author)
            throws IOException, InterruptedException {
        var rows = """
                \\set n :n + 100
                insert into log_entry (topic, seq, kind, author_id, author_name, client_id, subject_id, body, at)
                select '%s', 10000000 + :n + g, 'chat.said', '%s', 'Malik Demo', gen_random_uuid()::text,
                  gen_random_uuid(), jsonb_build_object('id', gen_random_uuid(), 'text', repeat('x', 150)), now()
                from generate_series(1, 100) g;
                """.formatted(topic, author.id());
        return PgBench.perSecond(database, rows, 4, "-D", "n=0")
                .map(hundreds -> "%.0f/s".formatted(hundreds * 100))
                .orElse("not installed here");
    }
}
