package io.plenary.cluster;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.contract.ids.EventId;
import io.plenary.contract.ids.OrganisationId;
import io.vertx.core.json.JsonObject;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

/** A crowd in front of few seats, over all nodes, by HTTP. Whoever gets no answer asks the next node. */
final class SeatRush {
    /** As many requests at a time as browsers that one machine can play. */
    private static final int AT_ONCE = 100;

    private final Rig rig;
    private final EventId event = EventId.next();
    private final List<Long> millis = Collections.synchronizedList(new ArrayList<>());

    SeatRush(Rig rig, int seats) {
        this.rig = rig;
        var house = OrganisationId.next();
        rig.db.execute("insert into organisation (id, slug, name) values ($1, $2, 'Rush')", house, "rush-" + house);
        rig.db.execute("""
                insert into event (id, organisation_id, slug, kind, title, starts_at, ends_at, zone, attendance, state,
                  offer_hours)
                values ($1, $2, $3, 'webinar', 'Rush', now() + interval '1 day', now() + interval '25 hours', 'UTC',
                  'online', 'published', 24)
                """, event, house, "e-" + event);
        rig.db.execute("insert into seats (event_id, cap) values ($1, $2)", event, seats);
    }

    /** What is written down of it. @param letters confirmations; @param links personal links */
    record Books(int taken, int seated, int waiting, int places, int letters, int links, int people) {}

    Books books() {
        return rig.db.get(
                """
                select t.taken,
                  count(*) filter (where r.state in ('confirmed', 'offered'))::int as seated,
                  count(*) filter (where r.state = 'waiting')::int as waiting,
                  count(distinct r.queue) filter (where r.state = 'waiting')::int as places,
                  (select count(*)::int from mail_outbox m where m.event_id = $1) as letters,
                  (select count(*)::int from personal_link l
                   where l.registration_id in (select id from registration where event_id = $1)) as links,
                  (select count(*)::int from person p where p.email like '%-' || $1::text || '@example.org') as people
                from seats t
                left join registration r on r.event_id = t.event_id
                where t.event_id = $1
                group by t.taken
                """,
                row -> new Books(
                        row.getInteger("taken"),
                        row.getInteger("seated"),
                        row.getInteger("waiting"),
                        row.getInteger("places"),
                        row.getInteger("letters"),
                        row.getInteger("links"),
                        row.getInteger("people")),
                event);
    }

    /** @param waits takes a place in the queue; @param atEach runs with each request; @return how many got which answer in the end */
    Map<Integer, Integer> of(int people, boolean waits, Runnable atEach) {
        var places = new Semaphore(AT_ONCE);
        var tasks = new ArrayList<Callable<Integer>>();
        for (var n = 0; n < people; n++) {
            var number = n;
            tasks.add(() -> {
                places.acquire();
                try {
                    atEach.run();
                    return register(number, waits);
                } finally {
                    places.release();
                }
            });
        }
        var answers = new TreeMap<Integer, Integer>();
        for (var status : together(tasks)) answers.merge(status, 1, Integer::sum);
        return answers;
    }

    /** Of a hundred answers ninety-nine came within so many milliseconds. */
    long p99() {
        var sorted = millis.stream().sorted().toList();
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * 99 / 100));
    }

    private int register(int number, boolean waits) {
        var wish = new JsonObject()
                .put("email", "rush" + number + "-" + event + "@example.org")
                .put("name", "Person " + number)
                .put("notice", "2026-1")
                .put("queue", waits)
                .encode();
        for (var attempt = 0; attempt < 10; attempt++) {
            var node = rig.nodes.get((number + attempt) % rig.nodes.size());
            var asked = System.nanoTime();
            try {
                var answer = rig.door.send(node.port(), "POST", "/events/e-" + event + "/registrations", "", wish);
                assertTrue(answer.statusCode() < 500 || answer.statusCode() == 503, answer::body);
                millis.add((System.nanoTime() - asked) / 1_000_000);
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
