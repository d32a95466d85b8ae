package io.plenary.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.contract.ids.EventId;
import io.plenary.contract.ids.OrganisationId;
import io.plenary.testing.Promise;
import io.vertx.core.json.JsonObject;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A crowd in front of few seats, over two nodes of which one dies while it is served. */
@Tag("long")
@Timeout(600)
class SeatRushLongIT {
    private static final long SEED = Long.getLong("plenary.seed", System.nanoTime());
    private static final int PEOPLE = Integer.getInteger("plenary.people", 1_000);
    private static final int SEATS = 50;
    /** As many requests at a time as browsers that one machine can play. */
    private static final int AT_ONCE = 100;

    private static Rig rig;

    @BeforeAll
    static void start() {
        System.out.println("seed " + SEED + " (again: -Dplenary.seed=" + SEED + ")");
        rig = new Rig(2);
    }

    @BeforeEach
    void ready() {
        rig.nodes.forEach(NodeProcess::awaitReady);
    }

    @AfterAll
    static void stop() {
        rig.close();
    }

    @Promise("R1")
    @Test
    void of_a_thousand_over_two_nodes_exactly_as_many_come_in_as_there_are_seats() {
        var event = event();
        var answers = rush(event, false, () -> {});
        assertEquals(PEOPLE, answers.getOrDefault(202, 0) + answers.getOrDefault(409, 0), answers::toString);
        assertEquals(
                SEATS,
                number(
                        "select count(*)::int as n from registration where event_id = $1 and state = 'confirmed'",
                        event));
        assertEquals(SEATS, number("select taken as n from seats where event_id = $1", event));
    }

    /** Whoever got no answer asks the other node; those who come too late wait, each in a place of their own. */
    @Promise("R2")
    @Test
    void a_node_that_dies_in_the_rush_neither_sells_a_seat_twice_nor_loses_a_place() {
        var event = event();
        var until = new AtomicInteger(200 + new Random(SEED).nextInt(400));
        var answers = rush(event, true, () -> {
            if (until.decrementAndGet() == 0) rig.nodes.getFirst().kill();
        });
        assertEquals(Map.of(202, PEOPLE), answers);
        var seated = number(
                "select count(*)::int as n from registration where event_id = $1 and state in ('confirmed', 'offered')",
                event);
        assertEquals(SEATS, seated);
        assertEquals(SEATS, number("select taken as n from seats where event_id = $1", event));
        assertEquals(
                PEOPLE - SEATS,
                number(
                        "select count(distinct queue)::int as n from registration where event_id = $1 and state = 'waiting'",
                        event));
    }

    private static EventId event() {
        var house = OrganisationId.next();
        var event = EventId.next();
        rig.db.execute("insert into organisation (id, slug, name) values ($1, $2, 'Rush')", house, "rush-" + house);
        rig.db.execute("""
                insert into event (id, organisation_id, slug, kind, title, starts_at, ends_at, zone, attendance, state,
                  offer_hours)
                values ($1, $2, $3, 'webinar', 'Rush', now() + interval '1 day', now() + interval '25 hours', 'UTC',
                  'online', 'published', 24)
                """, event, house, "e-" + event);
        rig.db.execute("insert into seats (event_id, cap) values ($1, $2)", event, SEATS);
        return event;
    }

    private static int number(String sql, EventId event) {
        return rig.db.get(sql, row -> row.getInteger("n"), event);
    }

    /** @param waits takes a place in the queue; @param atEach runs with each request; @return how many got which answer in the end */
    private static Map<Integer, Integer> rush(EventId event, boolean waits, Runnable atEach) {
        var places = new Semaphore(AT_ONCE);
        var tasks = new ArrayList<Callable<Integer>>();
        for (var n = 0; n < PEOPLE; n++) {
            var number = n;
            tasks.add(() -> {
                places.acquire();
                try {
                    atEach.run();
                    return register(event, number, waits);
                } finally {
                    places.release();
                }
            });
        }
        var answers = new TreeMap<Integer, Integer>();
        for (var status : together(tasks)) answers.merge(status, 1, Integer::sum);
        return answers;
    }

    private static int register(EventId event, int number, boolean waits) {
        var wish = new JsonObject()
                .put("email", "rush" + number + "-" + event + "@example.org")
                .put("name", "Person " + number)
                .put("notice", "2026-1")
                .put("queue", waits)
                .encode();
        for (var attempt = 0; attempt < 10; attempt++) {
            var node = rig.nodes.get((number + attempt) % rig.nodes.size());
            try {
                var answer = rig.door.send(node.port(), "POST", "/events/e-" + event + "/registrations", "", wish);
                assertTrue(answer.statusCode() < 500 || answer.statusCode() == 503, answer::body);
                if (answer.statusCode() != 503) return answer.statusCode();
            } catch (UncheckedIOException away) {
                // The node is dead, or died before it answered: the other one is asked.
                continue;
            }
        }
        throw new AssertionError("nobody answered");
    }

    private static <T> List<T> together(List<Callable<T>> tasks) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var results = new ArrayList<T>();
            for (var done : threads.invokeAll(tasks)) results.add(done.get());
            return results;
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
