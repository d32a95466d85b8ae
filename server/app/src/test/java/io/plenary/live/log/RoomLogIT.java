package io.plenary.live.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.plenary.contract.ErrorCode;
import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.SessionId;
import io.plenary.contract.ids.Uuid7;
import io.plenary.contract.live.LiveBody;
import io.plenary.contract.live.LiveEvent;
import io.plenary.contract.live.Topic;
import io.plenary.fanout.Fanout;
import io.plenary.fanout.FanoutOptions;
import io.plenary.live.Rooms;
import io.plenary.platform.Refusal;
import io.plenary.platform.Signals;
import io.plenary.testing.Await;
import io.plenary.testing.Promise;
import io.plenary.testing.TestDb;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class RoomLogIT {
    private static TestDb database;
    private static ExecutorService threads;
    private static Rooms rooms;
    private RoomLog here;
    private RoomLog there;
    private Topic topic;
    private LiveEvent.Author malik;

    @BeforeAll
    static void open() {
        database = TestDb.open();
        threads = Executors.newVirtualThreadPerTaskExecutor();
        rooms = new Rooms(database.db());
    }

    @AfterAll
    static void close() {
        threads.close();
        database.close();
    }

    /** One that stopped in the middle of a batch, as a frozen process does. */
    @Test
    void a_node_that_freezes_with_a_room_in_its_hand_stops_no_other() {
        here.append(draft("before")).orThrow();
        var frozen = new CountDownLatch(1);
        var holding = new CountDownLatch(1);
        var freezing = threads.submit(() -> database.db().transaction(tx -> {
            tx.execute("select 1 from log_topic where topic = $1 for update", topic.toString());
            holding.countDown();
            return isOver(frozen);
        }));
        try {
            assertTrue(isOver(holding));
            var began = System.nanoTime();
            assertEquals(new Outcome.Refused(ErrorCode.UNAVAILABLE), there.append(draft("meanwhile")));
            var waited = Duration.ofNanos(System.nanoTime() - began);
            assertTrue(waited.compareTo(Duration.ofSeconds(6)) < 0, waited::toString);
        } finally {
            frozen.countDown();
        }
        assertTrue(all(List.<Callable<Boolean>>of(freezing::get)).getFirst());
        assertEquals(2, there.append(draft("meanwhile")).orThrow());
        var silence = "idle_in_transaction_session_timeout";
        assertEquals("10s", database.db().get("show " + silence, row -> row.getString(silence)), "it ends by itself");
    }

    private static boolean isOver(CountDownLatch latch) {
        try {
            return latch.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException cut) {
            throw new AssertionError(cut);
        }
    }

    @BeforeEach
    void two_nodes_and_a_room() {
        here = node();
        there = node();
        SessionId session = rooms.session();
        topic = Topic.of(Topic.Kind.CHAT, session);
        malik = author(rooms.attendee("Malik Demo"));
    }

    private static RoomLog node() {
        var meters = new SimpleMeterRegistry();
        var fanout = Fanout.create(database.vertx(), FanoutOptions.defaults(), meters);
        return new RoomLog(database.db(), fanout, meters);
    }

    private static LiveEvent.Author author(PersonId person) {
        return new LiveEvent.Author(person.value(), "Malik Demo", Optional.empty());
    }

    private Draft draft(String id) {
        return Draft.by(malik, id, topic, new LiveBody.ChatSaid(Uuid7.next(), Optional.of("Hello " + id)));
    }

    @Test
    @Promise("L3")
    void fifty_senders_on_two_nodes_make_one_dense_log() {
        var seqs = new TreeSet<Long>();
        var work = new ArrayList<Callable<Outcome>>();
        for (var n = 0; n < 2_000; n++) {
            var node = n % 2 == 0 ? here : there;
            var id = "m" + n;
            work.add(() -> node.append(draft(id)));
        }
        for (var outcome : all(work)) assertTrue(seqs.add(outcome.orThrow()));
        assertEquals(LongStream.rangeClosed(1, 2_000).boxed().toList(), List.copyOf(seqs));
        assertEquals(2_000, here.head(topic).seq());
        assertEquals(
                IntStream.rangeClosed(1, 500).mapToObj(n -> (long) n).toList(),
                here.read(topic, 0, 500).stream().map(LiveEvent.Entry::seq).toList());
    }

    @Test
    @Promise("L2")
    void the_same_id_on_both_nodes_at_once_is_one_message() {
        for (var race = 0; race < 100; race++) {
            var id = "race" + race;
            var outcomes = all(
                    List.of(() -> here.append(draft(id)), () -> there.append(draft(id)), () -> here.append(draft(id))));
            assertEquals(1, outcomes.stream().distinct().count(), () -> outcomes.toString());
        }
        assertEquals(100, here.head(topic).seq());
    }

    @Test
    void two_people_may_choose_the_same_id() {
        var dana = author(rooms.attendee("Dana Demo"));
        assertEquals(1, here.append(draft("1")).orThrow());
        var hers = Draft.by(dana, "1", topic, new LiveBody.ChatSaid(Uuid7.next(), Optional.of("Mine")));
        assertEquals(2, here.append(hers).orThrow());
    }

    @Test
    void a_refused_draft_takes_no_number_and_leaves_its_mates_alone() {
        var work = new ArrayList<Callable<Outcome>>();
        for (var n = 0; n < 100; n++) {
            var id = "m" + n;
            var odd = n % 2 == 1;
            work.add(() -> here.append(draft(id).with((tx, at) -> {
                tx.execute("update log_topic set last_seq = last_seq + 1000 where topic = $1 and $2", "other", odd);
                if (odd) throw new Refusal(ErrorCode.WRONG_STATE);
            })));
        }
        var outcomes = all(work);
        for (var n = 1; n < 100; n += 2) assertEquals(new Outcome.Refused(ErrorCode.WRONG_STATE), outcomes.get(n));
        assertEquals(50, here.head(topic).seq());
    }

    @Test
    void a_draft_that_the_database_refuses_does_not_sink_the_batch() {
        var ghost = author(PersonId.next());
        var work = new ArrayList<Callable<Outcome>>();
        for (var n = 0; n < 60; n++) {
            var id = "m" + n;
            var said = new LiveBody.ChatSaid(Uuid7.next(), Optional.of("x"));
            var draft = n == 30 ? Draft.by(ghost, id, topic, said) : draft(id);
            work.add(() -> here.append(draft));
        }
        var outcomes = all(work);
        assertEquals(new Outcome.Refused(ErrorCode.INTERNAL), outcomes.get(30));
        assertEquals(
                59, outcomes.stream().filter(Outcome.Stored.class::isInstance).count());
        assertEquals(59, here.head(topic).seq());
    }

    @Test
    @Timeout(20)
    void an_error_in_one_batch_leaves_the_room_open() {
        var broken = draft("broken").with((tx, at) -> {
            throw new StackOverflowError("for a test");
        });
        assertEquals(new Outcome.Refused(ErrorCode.INTERNAL), here.append(broken));
        assertEquals(1, here.append(draft("next")).orThrow());
    }

    @Test
    void history_says_what_was_missed_or_why_it_cannot() {
        for (var n = 1; n <= 3; n++) here.append(draft("m" + n)).orThrow();
        var missed = assertInstanceOf(History.Missed.class, here.history(topic, 1, 1));
        assertEquals(
                List.of(2L, 3L),
                missed.entries().stream().map(LiveEvent.Entry::seq).toList());
        assertEquals(
                List.of(),
                assertInstanceOf(History.Missed.class, here.history(topic, 3, 0))
                        .entries());
        assertInstanceOf(History.Beyond.class, here.history(topic, 4, 1));
        assertInstanceOf(History.OtherEpoch.class, here.history(topic, 1, 7));
        database.db().execute("update log_topic set last_seq = 900 where topic = $1", topic.toString());
        assertInstanceOf(History.TooWide.class, here.history(topic, 3, 1));
    }

    @Test
    void what_is_read_back_is_what_was_told() {
        var said = new LiveBody.ChatSaid(Uuid7.next(), Optional.of("Good morning from Iași 🌞"));
        here.append(Draft.by(malik, "1", topic, said)).orThrow();
        var entry = here.read(topic, 0, 1).getFirst();
        assertEquals(said, entry.d());
        assertEquals(Optional.of(malik), entry.by());
    }

    @Test
    @Promise("L6")
    void another_node_is_hinted_and_reads_what_it_needs() {
        var signals = new Signals(
                database.vertx(), TestDb.options(database.addresses().runtime()));
        var heard = new ConcurrentHashMap<String, Boolean>();
        signals.listen("plenary_log", payload -> heard.put(payload, true));
        signals.start();
        try (var hints = new Hints(database.db())) {
            hints.start(here, signals);
            Await.until("a hint is heard", Duration.ofSeconds(10), () -> {
                here.append(draft(Uuid7.next().toString())).orThrow();
                // Hints are joined, so any of what was reached will do: the next append may already be further.
                return LongStream.rangeClosed(1, here.head(topic).seq())
                        .anyMatch(seq -> heard.containsKey(topic + " " + seq));
            });
        }
        signals.close();
    }

    /** The same work at the same time; answers in the order of the work. */
    static <T> List<T> all(List<Callable<T>> work) {
        try {
            var answers = new ArrayList<T>();
            for (Future<T> answer : threads.invokeAll(work)) answers.add(answer.get());
            return answers;
        } catch (InterruptedException | ExecutionException failed) {
            throw new AssertionError(failed);
        }
    }
}
