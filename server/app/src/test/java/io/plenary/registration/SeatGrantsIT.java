package io.plenary.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.catalogue.Registration;
import io.plenary.contract.ids.EventId;
import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.RegistrationId;
import io.plenary.platform.Db;
import io.plenary.testing.Promise;
import io.plenary.testing.TestDb;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Seats for people who were chosen, as several organisers choose at the same moment. */
class SeatGrantsIT {
    private static final int SEATS = 5;

    private static TestDb one;
    private static Stand stand;

    @BeforeAll
    static void open() {
        one = TestDb.open(16);
        stand = new Stand(one.db());
    }

    @AfterAll
    static void close() {
        one.close();
    }

    /** @return how many hold a seat in the end */
    private static int after(EventId event, List<PersonId> people, BiPredicate<Db.Tx, PersonId> grant)
            throws InterruptedException {
        var go = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var person : people)
                threads.submit(() -> {
                    go.await();
                    return one.db().transaction(tx -> grant.test(tx, person));
                });
            go.countDown();
        }
        return one.db()
                .get(
                        "select count(*)::int as held from registration where event_id = $1 and state = 'offered'",
                        row -> row.getInteger("held"),
                        event);
    }

    @Promise("R1")
    @Test
    void no_more_people_are_chosen_than_there_are_seats() throws Exception {
        var event = stand.event(SEATS);
        var held = after(event, stand.people(40), (tx, person) -> new GrantStore(tx)
                .hold(event, person, "2026-1")
                .isPresent());
        assertEquals(SEATS, held);
        int taken = one.db().get("select taken from seats where event_id = $1", row -> row.getInteger("taken"), event);
        assertEquals(SEATS, taken);
    }

    /** The control twin of R1: who counts first and gives afterwards gives too many. */
    @Promise("R1")
    @Test
    void twin_counting_before_choosing_chooses_too_many() throws Exception {
        var event = stand.event(SEATS);
        var counted = new CountDownLatch(8);
        var held = after(event, stand.people(8), (tx, person) -> {
            var free = tx.get(
                    "select taken < cap as free from seats where event_id = $1", row -> row.getBoolean("free"), event);
            counted.countDown();
            await(counted);
            if (!free) return false;
            tx.execute("update seats set taken = taken + 1 where event_id = $1", event);
            return tx.execute("""
                    insert into registration (id, event_id, person_id, state, notice, offer_until)
                    values ($1, $2, $3, 'offered', '2026-1', now() + interval '1 hour')
                    """, RegistrationId.next(), event, person) == 1;
        });
        assertTrue(held > SEATS, "held " + held);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** Whoever is chosen holds a seat without a way of taking part, and chooses one while it lasts. */
    @Promise("R1")
    @Test
    void of_those_chosen_no_more_take_part_online_than_may() throws Exception {
        var event = stand.event(20);
        one.db().execute("update event set attendance = 'hybrid' where id = $1", event);
        one.db().execute("update seats set online_cap = 3 where event_id = $1", event);
        var people = stand.people(12);
        var seats = new ConcurrentHashMap<PersonId, RegistrationId>();
        after(event, people, (tx, person) -> {
            seats.put(
                    person,
                    new GrantStore(tx)
                            .hold(event, person, "2026-1")
                            .orElseThrow()
                            .registration());
            return true;
        });
        var online = new AtomicInteger();
        after(event, people, (tx, person) -> {
            new SeatStore(tx).lock(event);
            var moved = new ModeStore(tx).move(event, seats.get(person), Registration.Mode.ONLINE);
            if (moved) online.incrementAndGet();
            return moved || new ModeStore(tx).move(event, seats.get(person), Registration.Mode.IN_PERSON);
        });
        assertEquals(3, online.get());
        assertEquals(
                List.of(12, 3, 9),
                one.db()
                        .get(
                                "select taken, online_taken, in_person_taken from seats where event_id = $1",
                                row -> List.of(
                                        row.getInteger("taken"),
                                        row.getInteger("online_taken"),
                                        row.getInteger("in_person_taken")),
                                event));
    }

    @Test
    void those_who_wait_are_served_by_the_rank_that_was_given() {
        var event = stand.event(1);
        var people = stand.people(3);
        one.db().transaction(tx -> {
            var store = new GrantStore(tx);
            for (var n = 0; n < 3; n++)
                assertTrue(store.queue(event, people.get(n), new SeatGrants.Rank(3 - n, "2026-1")));
            return new WaitingStore(tx).offer(event);
        });
        var offered = one.db()
                .get(
                        "select person_id from registration where event_id = $1 and state = 'offered'",
                        row -> new PersonId(row.getUUID("person_id")),
                        event);
        assertEquals(people.get(2), offered);
    }
}
