package io.plenary.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.testing.Await;
import io.plenary.testing.TestDb;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ChangesIT {
    private static final Duration PACE = Duration.ofMillis(10);

    private static TestDb database;
    private static Db db;

    private final AtomicInteger looks = new AtomicInteger();
    private final AtomicInteger spared = new AtomicInteger();
    private final Lookout lookout = new Lookout(db.changes(), PACE);

    @BeforeAll
    static void open() {
        database = TestDb.open();
        db = database.db();
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @AfterEach
    void stop() {
        lookout.close();
    }

    private static String write(Sql sql) {
        var name = UUID.randomUUID().toString();
        sql.execute("insert into live_node (name, beat) values ($1, clock_timestamp())", name);
        return name;
    }

    private static long rows() {
        return db.get("select count(*) as rows from live_node", row -> row.getLong("rows"));
    }

    private static Changes.Own beat(String name) {
        return db.find("""
                        update live_node set beat = clock_timestamp()
                        where name = $1
                        returning pg_current_snapshot()::text as before, pg_current_xact_id()::text::bigint as number""", row -> new Changes.Own(row.getString("before"), row.getLong("number")), name)
                .orElseThrow();
    }

    @Test
    void the_count_stays_while_people_read_and_a_write_makes_another() {
        var before = db.changes().count();
        rows();
        assertEquals(before, db.changes().count());
        write(db);
        assertNotEquals(before, db.changes().count());
    }

    /** What is asked, before and after the end of a writer who began before another and ends behind them. */
    private static long[] aroundALateEnd(LongSupplier asked) throws Exception {
        var begun = new CountDownLatch(1);
        var ending = new CompletableFuture<String>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> slow = threads.submit(() -> db.transaction(tx -> {
                write(tx);
                begun.countDown();
                return ending.join();
            }));
            begun.await();
            write(db);
            var before = asked.getAsLong();
            var seen = rows();
            assertEquals(before, asked.getAsLong());
            ending.complete("now");
            slow.get();
            assertEquals(seen + 1, rows());
            return new long[] {before, asked.getAsLong()};
        }
    }

    @Test
    void a_writer_who_began_first_and_ends_last_is_counted() throws Exception {
        var count = aroundALateEnd(db.changes()::count);
        assertNotEquals(count[0], count[1]);
    }

    /** The twin: times and numbers are taken before the commit, so the latest of them hides who ends later. */
    @Test
    void the_latest_time_of_all_rows_does_not_tell_of_a_writer_who_ends_last() throws Exception {
        var latest = aroundALateEnd(() -> db.get(
                "select (extract(epoch from max(beat)) * 1000000)::bigint as latest from live_node",
                row -> row.getLong("latest")));
        assertEquals(latest[0], latest[1]);
    }

    @Test
    void a_write_of_ones_own_is_ignored_and_whatever_comes_between_is_not() throws Exception {
        var node = write(db);
        var before = db.changes().count();
        db.changes().ignore(beat(node));
        assertEquals(before, db.changes().count());
        write(db);
        db.changes().ignore(beat(node));
        assertNotEquals(before, db.changes().count());
        var late = aroundALateEnd(() -> {
            var count = db.changes().count();
            db.changes().ignore(beat(node));
            return db.changes().count() == count ? count : Long.MIN_VALUE;
        });
        assertNotEquals(late[0], late[1]);
    }

    private Look counting() {
        return Look.every(PACE, looks::incrementAndGet).whenSpared(spared::incrementAndGet);
    }

    private void restsAfter(int many) {
        var before = spared.get();
        Await.soon("it is spared", () -> spared.get() > before + 3);
        assertEquals(many, looks.get());
    }

    @Test
    void nobody_looks_while_nothing_is_written_and_everybody_does_after_a_write() {
        lookout.add(counting());
        restsAfter(1);
        write(db);
        Await.soon("it looks", () -> looks.get() == 2);
        restsAfter(2);
    }

    @Test
    void whoever_looks_for_something_else_looks_and_so_does_whoever_has_not_for_long() {
        var about = new AtomicLong();
        lookout.add(counting().about(about::get));
        restsAfter(1);
        about.set(7);
        Await.soon("it looks for the other", () -> looks.get() == 2);
        restsAfter(2);
        var often = new AtomicInteger();
        lookout.add(Look.every(PACE, often::incrementAndGet).atLeastEvery(Duration.ofMillis(50)));
        Await.soon("it looks again and again", () -> often.get() > 3);
    }

    @Test
    void whoever_goes_by_what_is_remembered_looks_on_until_that_is_forgotten() {
        var memory = Duration.ofMillis(200);
        lookout.add(counting().settling(memory));
        Await.soon("all is known", () -> spared.get() > 0);
        var began = System.nanoTime();
        write(db);
        var before = spared.get();
        Await.soon("all is known again", () -> spared.get() > before + 1);
        assertTrue(System.nanoTime() - began >= memory.toNanos());
        assertTrue(looks.get() > 3);
    }

    @Test
    void one_that_cannot_even_begin_keeps_no_other_from_looking() {
        lookout.add(counting().about(() -> {
            throw new IllegalStateException("nobody knows what about");
        }));
        lookout.add(counting());
        restsAfter(1);
        write(db);
        Await.soon("the other looks", () -> looks.get() == 2);
    }

    @Test
    void a_look_that_failed_is_tried_again_although_nothing_was_written() {
        lookout.add(Look.every(PACE, () -> {
            if (looks.incrementAndGet() < 4) throw new IllegalStateException("not yet");
        }));
        Await.soon("it did not give up", () -> looks.get() >= 4);
    }
}
