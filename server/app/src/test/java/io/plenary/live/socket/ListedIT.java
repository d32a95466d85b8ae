package io.plenary.live.socket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.SessionId;
import io.plenary.contract.live.LiveCommand;
import io.plenary.contract.live.Topic;
import io.plenary.live.Attendance;
import io.plenary.testing.Await;
import io.plenary.testing.Promise;
import io.plenary.testing.TestDb;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Who receives is listed, on whatever node (T7). */
@Timeout(120)
class ListedIT {
    private static TestDb database;
    private final List<LiveRig> nodes = new ArrayList<>();
    private SessionId session;

    @BeforeAll
    static void open() {
        database = TestDb.open();
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @BeforeEach
    void start() {
        nodes.add(node());
        nodes.add(node());
        session = nodes.getFirst().rooms.session();
        nodes.forEach(node -> node.stages.put(session, LiveRig.live()));
    }

    private static LiveRig node() {
        return new LiveRig(database, LiveRig.Choice.standard().withoutRateLimits());
    }

    @AfterEach
    void stop() {
        nodes.forEach(LiveRig::close);
    }

    private LiveCommand.Join join() {
        return new LiveCommand.Join(Page.id(), Topic.of(Topic.Kind.PRESENCE, session), 0, 0);
    }

    @Test
    void each_node_counts_the_people_of_all_and_nobody_twice() {
        var malik = nodes.get(0).rooms.attendee("Malik Demo");
        var noor = nodes.get(0).rooms.attendee("Noor Demo");
        var near = nodes.get(0).page(malik);
        near.answer(join());
        nodes.get(1).page(malik).answer(join());
        nodes.get(1).page(noor).answer(join());
        nodes.forEach(node -> node.attendance.lookElsewhere());
        for (var node : nodes) assertEquals(2, node.attendance.here(session));
        near.await(
                "two",
                frame -> "presence.count".equals(frame.getString("t"))
                        && frame.getJsonObject("d").getInteger("here") == 2);
    }

    /** Seeded: people come, go, drop and come back elsewhere; at every sample who receives is in every node's list. */
    @Test
    @Promise("T7")
    void nobody_receives_without_being_listed() {
        var random = new Random(7);
        var rooms = nodes.getFirst().rooms;
        var people = new ArrayList<PersonId>();
        for (var n = 0; n < 12; n++) people.add(rooms.attendee("Person " + n));
        Map<Page, PersonId> inside = new HashMap<>();
        for (var step = 0; step < 48; step++) {
            var person = people.get(random.nextInt(people.size()));
            if (random.nextInt(5) < 3 || inside.isEmpty()) {
                var page = nodes.get(random.nextInt(nodes.size())).page(person);
                if (page.answer(join()).getString("t").equals("ok")) inside.put(page, person);
            } else {
                var page = new ArrayList<>(inside.keySet()).get(random.nextInt(inside.size()));
                inside.remove(page);
                page.close();
            }
            if (step % 4 == 0) assertListed(inside);
        }
        inside.keySet().forEach(Page::close);
        Await.until("the list is empty", Duration.ofSeconds(10), () -> listed().isEmpty());
    }

    /** The twin without the protection: listed behind the join, somebody receives whom no list has. */
    @Test
    @Promise("T7")
    void who_is_listed_behind_the_join_receives_without_being_listed() {
        var wrong = LiveRig.Choice.standard().withoutRateLimits().with(Attendance.Order.RECEIVES_FIRST);
        var node = new LiveRig(database, wrong);
        nodes.add(node);
        node.stages.put(session, LiveRig.live());
        var looked = new CountDownLatch(1);
        node.attendance.onChange((room, person, here) -> await(looked));
        var ghost = nodes.getFirst().rooms.attendee("Ghost Demo");
        var page = node.page(ghost);
        assertEquals("ok", page.answer(join()).getString("t"));
        var listed = listed();
        looked.countDown();
        assertFalse(listed.contains(ghost));
        Await.until("the ghost is listed", Duration.ofSeconds(10), () -> listed().contains(ghost));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void assertListed(Map<Page, PersonId> inside) {
        var receivers = new HashSet<>(inside.values());
        receivers.removeAll(listed());
        assertTrue(receivers.isEmpty(), () -> receivers + " receive and are not listed");
    }

    private HashSet<PersonId> listed() {
        return new HashSet<>(nodes.getFirst().presence.people(session));
    }

    @Test
    void people_of_a_node_that_died_are_gone_after_a_while_and_those_who_come_back_stay() {
        var rooms = nodes.getFirst().rooms;
        var stays = rooms.attendee("Stays Demo");
        var lost = rooms.attendee("Lost Demo");
        nodes.get(1).page(stays).answer(join());
        nodes.get(1).page(lost).answer(join());
        nodes.get(1).killPresence();
        nodes.get(0).page(stays).answer(join());
        database.db()
                .execute(
                        "update live_node set beat = now() - interval '21 seconds' where name = $1", nodes.get(1).node);
        nodes.getFirst().attendance.lookElsewhere();
        assertEquals(List.of(stays), nodes.getFirst().presence.people(session));
        assertEquals(1, nodes.getFirst().attendance.here(session));
        database.db()
                .execute(
                        "update live_node set beat = now() - interval '46 seconds' where name = $1", nodes.get(1).node);
        Await.until("its rows are swept", Duration.ofSeconds(15), () -> rowsOf(nodes.get(1).node) == 0);
    }

    private static long rowsOf(String node) {
        return database.db()
                .get("select count(*) as rows from presence where node = $1", row -> row.getLong("rows"), node);
    }
}
