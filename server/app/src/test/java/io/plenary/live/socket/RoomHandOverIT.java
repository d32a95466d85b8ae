package io.plenary.live.socket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.contract.ids.Uuid7;
import io.plenary.contract.live.LiveCommand;
import io.plenary.testing.Await;
import io.plenary.testing.Promise;
import io.plenary.testing.TestDb;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** From history into live without a hole (L5), from wherever a page stands (L4). */
@Timeout(120)
class RoomHandOverIT {
    private static final long PAUSE_NANOS = 30_000_000;
    private static final int EVERY_MILLIS = 2;
    private static TestDb database;

    @BeforeAll
    static void open() {
        database = TestDb.open();
    }

    @AfterAll
    static void close() {
        database.close();
    }

    static List<Long> seqs(List<JsonObject> frames) {
        return frames.stream()
                .filter(frame -> frame.getString("t").equals("chat.said"))
                .map(frame -> frame.getLong("seq"))
                .toList();
    }

    /** @return readers who did not get every seq once and in order */
    private static int holes(LiveRig.Choice choice, int readers) {
        try (var rig = new LiveRig(database, choice)) {
            var session = rig.rooms.session();
            var pages = new ArrayList<Page>();
            var talker = new Talker(rig, session, EVERY_MILLIS);
            try {
                for (var n = 0; n < readers; n++) pages.add(rig.inChat(rig.rooms.attendee("Reader " + n), session));
                var now = talker.last();
                Await.until("some more is said", Duration.ofSeconds(20), () -> talker.last() > now + 20);
            } finally {
                talker.close();
            }
            var last = talker.last();
            var whole = LongStream.rangeClosed(1, last).boxed().toList();
            for (var page : pages)
                page.await("the last message", frame -> Long.valueOf(last).equals(frame.getLong("seq")));
            return (int) pages.stream()
                    .filter(page -> !seqs(page.frames()).equals(whole))
                    .count();
        }
    }

    @Test
    @Promise("L5")
    void who_joins_while_others_talk_misses_nothing_and_sees_nothing_twice() {
        var pausing = LiveRig.Choice.standard()
                .with(TopicJoin.Order.SUBSCRIBE_FIRST, () -> LockSupport.parkNanos(PAUSE_NANOS));
        assertEquals(0, holes(pausing, 12));
    }

    /** The control: read first and subscribe then, with the same pause between the two. */
    @Test
    @Promise("L5")
    void reading_before_subscribing_leaves_holes() {
        var pausing =
                LiveRig.Choice.standard().with(TopicJoin.Order.READ_FIRST, () -> LockSupport.parkNanos(PAUSE_NANOS));
        assertTrue(holes(pausing, 12) > 0, "the twin lost nothing: this test proves nothing");
    }

    @Test
    @Promise("L4")
    void who_comes_back_to_whatever_node_gets_exactly_what_was_missed() {
        try (var here = new LiveRig(database, LiveRig.Choice.standard().withoutRateLimits());
                var there = new LiveRig(database, LiveRig.Choice.standard().withoutRateLimits())) {
            here.rounds.start(here.lookout);
            there.rounds.start(there.lookout);
            var session = here.rooms.session();
            var malik = here.rooms.attendee("Malik Demo");
            var random = new Random(20_260_922);
            var seen = new ArrayList<Long>();
            try (var talker = new Talker(here, session, EVERY_MILLIS)) {
                for (var visit = 0; visit < 20; visit++) {
                    var rig = random.nextBoolean() ? here : there;
                    var page = rig.page(malik);
                    var since = seen.isEmpty() ? 0 : seen.getLast();
                    page.answer(new LiveCommand.Join(Page.id(), LiveRig.chatOf(session), since, 1));
                    var wanted = random.nextInt(30);
                    Await.soon("some messages", () -> page.frames("chat.said").size() >= wanted);
                    page.close();
                    Await.soon("the page is gone", page.web()::isClosed);
                    seen.addAll(seqs(page.frames()));
                }
                assertTrue(talker.last() > 0);
            }
            assertEquals(LongStream.rangeClosed(1, seen.getLast()).boxed().toList(), seen);
            assertEquals(seen.size(), new TreeSet<>(seen).size());
        }
    }

    @Test
    @Promise("L6")
    void what_is_said_on_another_node_arrives_without_a_hint_within_two_seconds() {
        try (var here = LiveRig.on(database);
                var there = LiveRig.on(database)) {
            there.rounds.start(there.lookout);
            var session = here.rooms.session();
            var reader = there.inChat(here.rooms.attendee("Malik Demo"), session);
            var speaker = here.inChat(here.rooms.attendee("Dana Demo"), session);
            for (var n = 1; n <= 5; n++)
                speaker.answer(new LiveCommand.ChatSay(Uuid7.next().toString(), LiveRig.chatOf(session), "Hello " + n));
            Await.until("all arrive", Duration.ofMillis(2_500), () -> seqs(reader.frames())
                    .equals(List.of(1L, 2L, 3L, 4L, 5L)));
        }
    }

    @Test
    void a_place_that_is_not_in_the_log_is_said_so() {
        try (var rig = LiveRig.on(database)) {
            var session = rig.rooms.session();
            var topic = LiveRig.chatOf(session);
            var page = rig.inChat(rig.rooms.attendee("Malik Demo"), session);
            page.answer(new LiveCommand.ChatSay(Uuid7.next().toString(), topic, "Hello"));
            assertEquals("bad-since", page.refusal(new LiveCommand.Join(Page.id(), topic, 7, 1)));
            page.answer(new LiveCommand.Join(Page.id(), topic, 1, 9));
            assertEquals(1, page.await("reset").getLong("epoch"));

            database.db().execute("update log_topic set last_seq = 700 where topic = $1", topic.toString());
            var answer = page.answer(new LiveCommand.Join(Page.id(), topic, 1, 1));
            assertEquals(700, answer.getLong("seq"));
            assertEquals(700, page.await("resync").getLong("seq"));
        }
    }
}
