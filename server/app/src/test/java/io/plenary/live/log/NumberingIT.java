package io.plenary.live.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.plenary.contract.ids.Uuid7;
import io.plenary.contract.live.LiveBody;
import io.plenary.contract.live.LiveEvent;
import io.plenary.contract.live.Topic;
import io.plenary.fanout.Fanout;
import io.plenary.fanout.FanoutOptions;
import io.plenary.live.Rooms;
import io.plenary.testing.Promise;
import io.plenary.testing.TestDb;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntConsumer;
import java.util.function.LongFunction;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Why a log is numbered by a counter row: a reader who asks for what came after the last seq it saw misses nothing. */
@Promise("L3")
class NumberingIT {
    private static final int WRITERS = 12;
    private static final int EACH = 60;
    private static TestDb database;

    @BeforeAll
    static void open() {
        database = TestDb.open(WRITERS + 2);
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void a_reader_that_follows_the_counter_sees_every_message() {
        var rooms = new Rooms(database.db());
        var topic = Topic.of(Topic.Kind.CHAT, rooms.session());
        var author = new LiveEvent.Author(rooms.attendee("Malik").value(), "Malik", Optional.empty());
        var meters = new SimpleMeterRegistry();
        var log = new RoomLog(database.db(), Fanout.create(database.vertx(), FanoutOptions.defaults(), meters), meters);
        var seen = follow(
                writer -> log.append(Draft.by(
                                author,
                                Uuid7.next().toString(),
                                topic,
                                new LiveBody.ChatSaid(Uuid7.next(), Optional.of("x"))))
                        .orThrow(),
                since -> new TreeSet<>(log.read(topic, since, Long.MAX_VALUE).stream()
                        .map(LiveEvent.Entry::seq)
                        .toList()));
        assertEquals(WRITERS * EACH, seen);
    }

    /** The control: a database sequence hands numbers out before the commit. */
    @Test
    void a_reader_that_follows_a_sequence_steps_over_late_commits() {
        var owner = database.addresses();
        try (var connection = owner.connect();
                var statement = connection.createStatement()) {
            statement.execute("create table twin (seq bigserial primary key, text text not null)");
            statement.execute("grant all on twin, twin_seq_seq to plenary");
        } catch (java.sql.SQLException failed) {
            throw new AssertionError(failed);
        }
        var seen = follow(
                writer -> database.db().transaction(tx -> {
                    tx.execute("insert into twin (text) values ('x')");
                    return tx.get("select pg_sleep(0.002)::text as slept", row -> row.getString("slept"));
                }),
                since -> new TreeSet<>(database.db()
                        .list("select seq from twin where seq > $1 order by seq", row -> row.getLong("seq"), since)));
        assertTrue(seen < WRITERS * EACH, "the twin lost nothing: this test proves nothing");
    }

    /** @return how many messages a reader saw that always asks for what came after the last seq it saw */
    private static int follow(IntConsumer write, LongFunction<TreeSet<Long>> readAfter) {
        var writing = new AtomicBoolean(true);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var reader = threads.submit(() -> {
                var seen = new TreeSet<Long>();
                for (var more = true; more; ) {
                    more = writing.get();
                    for (var page = readAfter.apply(last(seen)); !page.isEmpty(); page = readAfter.apply(last(seen)))
                        seen.addAll(page);
                }
                return seen.size();
            });
            try (ExecutorService writers = Executors.newVirtualThreadPerTaskExecutor()) {
                for (var writer = 0; writer < WRITERS; writer++) {
                    var number = writer;
                    writers.submit(() -> {
                        for (var n = 0; n < EACH; n++) write.accept(number);
                    });
                }
            }
            writing.set(false);
            return reader.get();
        } catch (InterruptedException | java.util.concurrent.ExecutionException failed) {
            throw new AssertionError(failed);
        }
    }

    private static long last(TreeSet<Long> seen) {
        return seen.isEmpty() ? 0 : seen.last();
    }
}
