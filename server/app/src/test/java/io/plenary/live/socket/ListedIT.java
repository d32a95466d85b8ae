package io.plenary.live.socket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.SessionId;
import io.plenary.contract.live.LiveCommand;
import io.plenary.contract.live.Topic;
import io.plenary.crowd.people.PeopleService;
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
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
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
        var inside = walk(people(12), 48);
        inside.keySet().forEach(Page::close);
        Await.until("the list is empty", Duration.ofSeconds(10), () -> listed().isEmpty());
    }

    /** Half of them keep out of the list that attendees read: they are counted, and nobody but moderators reads their names. */
    @Test
    @Tag("long")
    @Timeout(300)
    @Promise("T7")
    void three_hundred_people_on_two_nodes_are_counted_honestly_and_named_as_they_chose() {
        var people = people(300);
        var hidden = new HashSet<PersonId>();
        for (var n = 0; n < people.size(); n++) {
            var node = nodes.get(n % 2);
            node.people.choose(node.caller(people.get(n)), session, n % 2 == 0);
            if (n % 2 == 1) hidden.add(people.get(n));
        }
        var inside = walk(people, 900);
        for (var person : people) {
            var page = nodes.get(inside.size() % 2).page(person);
            if (page.answer(join()).getString("t").equals("ok")) inside.put(page, person);
        }
        assertListed(inside);
        var here = new HashSet<>(inside.values());
        for (var node : nodes) {
            Await.until("an honest count", Duration.ofSeconds(10), () -> {
                node.attendance.lookElsewhere();
                return node.attendance.here(session) == here.size();
            });
            var named = named(node, people.getFirst());
            here.stream().filter(one -> !hidden.contains(one)).forEach(one -> assertTrue(named.contains(one)));
            assertTrue(named.stream().noneMatch(hidden::contains), "somebody is named against their will");
        }
        inside.keySet().forEach(Page::close);
        Await.until("the list is empty", Duration.ofSeconds(20), () -> listed().isEmpty());
    }

    /** Whom this attendee reads in the list, page by page. */
    private Set<PersonId> named(LiveRig node, PersonId reader) {
        var named = new HashSet<PersonId>();
        var caller = node.caller(reader);
        for (Optional<String> after = Optional.empty(); ; ) {
            var page = node.people.page(caller, session, new PeopleService.Asked("", after, 100));
            page.people().forEach(one -> named.add(one.id()));
            after = page.next();
            if (after.isEmpty()) return named;
        }
    }

    private List<PersonId> people(int count) {
        var people = new ArrayList<PersonId>();
        for (var n = 0; n < count; n++) people.add(nodes.getFirst().rooms.attendee("Person " + n));
        return people;
    }

    /** @return who is inside in the end */
    private Map<Page, PersonId> walk(List<PersonId> people, int steps) {
        var random = new Random(7);
        Map<Page, PersonId> inside = new HashMap<>();
        for (var step = 0; step < steps; step++) {
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
        return inside;
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
