package io.plenary.registration;

import static io.plenary.testing.AtOnce.together;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.catalogue.Registration;
import io.plenary.contract.ids.EventId;
import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.RegistrationId;
import io.plenary.platform.Db;
import io.plenary.testing.Promise;
import io.plenary.testing.TestDb;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Waiting, offers and invitations, as many connections ask for them at the same moment. */
class WaitingListIT {
    private static final long SEED = 20_261_121;

    private static TestDb one;
    private static Stand stand;

    @BeforeAll
    static void open() {
        one = TestDb.open(24);
        stand = new Stand(one.db());
    }

    @AfterAll
    static void close() {
        one.close();
    }

    private record Queue(EventId event, List<RegistrationId> seated, List<RegistrationId> waiting) {}

    /** So many seats, all taken, and people behind them in a known order. */
    private static Queue queue(int seats, int waiting) {
        var event = stand.event(seats);
        var people = stand.people(seats + waiting);
        var ids = people.stream().map(person -> come(event, person)).toList();
        return new Queue(event, ids.subList(0, seats), ids.subList(seats, seats + waiting));
    }

    private static RegistrationId come(EventId event, PersonId person) {
        return one.db().transaction(tx -> {
            var wish = new SeatDesk.Wish(RegistrationId.next(), event, person, "2026-1");
            var outcome = new ConditionalSeatDesk().take(tx, List.of(wish)).getFirst();
            return outcome.registration()
                    .or(() -> new WaitingStore(tx).queue(wish))
                    .orElseThrow()
                    .id();
        });
    }

    private static boolean giveBack(Db db, EventId event, RegistrationId id) {
        return db.transaction(tx -> {
            var freed = new SeatStore(tx).giveBack(event, id);
            if (freed) new WaitingStore(tx).offer(event);
            return freed;
        });
    }

    private static List<RegistrationId> in(EventId event, String state) {
        return one.db()
                .list(
                        "select id from registration where event_id = $1 and state = $2 order by queue, id limit 2000",
                        row -> new RegistrationId(row.getUUID("id")),
                        event,
                        state);
    }

    private static int taken(EventId event) {
        return one.db().get("select taken from seats where event_id = $1", row -> row.getInteger("taken"), event);
    }

    @Promise("R2")
    @Test
    void seats_given_back_at_once_go_to_those_who_wait_longest() {
        var queue = queue(40, 120);
        together(queue.seated().subList(0, 30).stream()
                .<Callable<Boolean>>map(id -> () -> giveBack(one.db(), queue.event(), id))
                .toList());
        assertEquals(queue.waiting().subList(0, 30), in(queue.event(), "offered"));
        assertEquals(40, taken(queue.event()));
    }

    /** The control twin of R2: who locks only rows that nobody else holds passes those whose transaction is undone. */
    @Promise("R2")
    @Test
    void twin_promoting_past_locked_rows_lets_later_people_pass() throws Exception {
        var queue = queue(4, 8);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var held = new CountDownLatch(1);
            var passed = new CountDownLatch(1);
            var undone = threads.submit(() -> one.db().transaction(tx -> {
                tx.list(SKIPPING, row -> row.getUUID("id"), queue.event(), 2);
                held.countDown();
                await(passed);
                throw new IllegalStateException("the node dies here");
            }));
            held.await();
            one.db().transaction(tx -> tx.list(SKIPPING, row -> row.getUUID("id"), queue.event(), 2));
            passed.countDown();
            try {
                undone.get();
            } catch (ExecutionException dead) {
                assertTrue(dead.getCause() instanceof IllegalStateException);
            }
        }
        assertNotEquals(queue.waiting().subList(0, 2), in(queue.event(), "offered"));
    }

    private static final String SKIPPING = """
            with next as (
              select id from registration where event_id = $1 and state = 'waiting'
              order by queue limit $2 for update skip locked)
            update registration r set state = 'offered', offer_until = now() + interval '1 day'
            from next where r.id = next.id
            returning r.id
            """;

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }

    @Promise("R2")
    @Test
    void a_promotion_that_is_undone_leaves_the_order_as_it_was() {
        var queue = queue(1, 3);
        try {
            one.db().transaction(tx -> {
                new SeatStore(tx).giveBack(queue.event(), queue.seated().getFirst());
                new WaitingStore(tx).offer(queue.event());
                throw new IllegalStateException("the node dies here");
            });
        } catch (IllegalStateException dead) {
            assertEquals(List.of(), in(queue.event(), "offered"));
        }
        giveBack(one.db(), queue.event(), queue.seated().getFirst());
        assertEquals(queue.waiting().subList(0, 1), in(queue.event(), "offered"));
    }

    @Promise("R3")
    @Test
    void an_offer_that_ran_out_goes_to_the_next_and_is_not_taken_any_more() {
        var queue = queue(3, 9);
        for (var id : queue.seated()) giveBack(one.db(), queue.event(), id);
        one.db()
                .execute(
                        "update registration set offer_until = clock_timestamp() - interval '1 second' where event_id = $1 and state = 'offered'",
                        queue.event());
        var late = queue.waiting().getFirst();
        var person = one.db()
                .get(
                        "select person_id from registration where id = $1",
                        row -> new PersonId(row.getUUID("person_id")),
                        late);
        assertTrue(one.db()
                .transaction(tx -> new WaitingStore(tx).accept(late, person))
                .isEmpty());
        // Both nodes look at the same moment.
        var moved = together(IntStream.range(0, 8)
                .<Callable<Integer>>mapToObj(n -> () -> lapse(queue.event()))
                .toList());
        assertEquals(3, moved.stream().mapToInt(Integer::intValue).sum());
        assertEquals(queue.waiting().subList(0, 3), in(queue.event(), "lapsed"));
        assertEquals(queue.waiting().subList(3, 6), in(queue.event(), "offered"));
        assertEquals(3, taken(queue.event()));
    }

    /** Nobody of the first event can be told a time; the clock looks at that event first. */
    @Test
    void an_event_whose_offers_cannot_be_moved_on_keeps_no_other_waiting() {
        var broken = overdue();
        var sound = overdue();
        one.db()
                .execute(
                        "update person set zone = 'Nowhere/Land' where id in"
                                + " (select person_id from registration where event_id = $1)",
                        broken.event());
        try (var offers = new OfferClock(one.db(), stand.events(), stand.waitingList(), () -> {})) {
            assertEquals(1, offers.round());
            assertEquals(0, offers.round());
        }
        assertEquals(1, in(broken.event(), "offered").size());
        assertEquals(sound.waiting().subList(0, 1), in(sound.event(), "lapsed"));
        assertEquals(sound.waiting().subList(1, 2), in(sound.event(), "offered"));
    }

    /** As after a release that revived the sessions of an event, or its publication: nothing was offered yet. */
    @Promise("R2")
    @Test
    void a_seat_that_is_free_while_somebody_waits_is_no_newcomers() {
        var queue = queue(1, 1);
        one.db().execute("update event set state = 'draft' where id = $1", queue.event());
        giveBack(one.db(), queue.event(), queue.seated().getFirst());
        one.db().execute("update event set state = 'published' where id = $1", queue.event());
        var newcomer = stand.people(1).getFirst();
        var wish = new SeatDesk.Wish(RegistrationId.next(), queue.event(), newcomer, "2026-1");
        assertEquals(List.of(SeatDesk.Outcome.soldOut()), one.db().transaction(tx -> new ConditionalSeatDesk()
                .take(tx, List.of(wish))));
        assertEquals(0, taken(queue.event()));
        lapse(queue.event());
        assertEquals(queue.waiting(), in(queue.event(), "offered"));
    }

    /** One seat, one offer that has run out, and one person behind it. */
    private static Queue overdue() {
        var queue = queue(1, 2);
        giveBack(one.db(), queue.event(), queue.seated().getFirst());
        one.db()
                .execute(
                        "update registration set offer_until = now() - interval '1 minute'"
                                + " where event_id = $1 and state = 'offered'",
                        queue.event());
        return queue;
    }

    private static int lapse(EventId event) {
        return one.db().transaction(tx -> {
            new SeatStore(tx).lock(event);
            var gone = new WaitingStore(tx).lapse(event).size();
            new WaitingStore(tx).offer(event);
            return gone;
        });
    }

    @Promise("R5")
    @Test
    void a_random_walk_of_all_that_moves_seats_keeps_the_count_true() {
        var event = stand.event(8);
        var people = stand.people(30);
        var walks = new ArrayList<Callable<Integer>>();
        for (var walker = 0; walker < 6; walker++) {
            var random = new Random(SEED + walker);
            walks.add(() -> walk(event, people, random));
        }
        assertEquals(0, together(walks).stream().mapToInt(Integer::intValue).sum(), "seed " + SEED);
        assertEquals(in(event, "confirmed").size() + in(event, "offered").size(), taken(event), "seed " + SEED);
    }

    /** @return how often a seat was free while somebody waited, or the count was wrong */
    private static int walk(EventId event, List<PersonId> people, Random random) {
        var wrong = 0;
        for (var step = 0; step < 150; step++) {
            var person = people.get(random.nextInt(people.size()));
            switch (random.nextInt(4)) {
                case 0 -> arrive(event, person);
                case 1 -> leave(event, person);
                case 2 ->
                    standing(event, person)
                            .ifPresent(id -> one.db().transaction(tx -> new WaitingStore(tx).accept(id, person)));
                default -> lapse(event);
            }
            if (step % 10 == 0 && !isTrue(event)) wrong++;
        }
        return wrong;
    }

    private static void arrive(EventId event, PersonId person) {
        one.db().transaction(tx -> {
            var wish = new SeatDesk.Wish(RegistrationId.next(), event, person, "2026-1");
            if (new ConditionalSeatDesk()
                    .take(tx, List.of(wish))
                    .getFirst()
                    .registration()
                    .isEmpty()) {
                new WaitingStore(tx).queue(wish);
                new SeatStore(tx).lock(event);
                new WaitingStore(tx).offer(event);
            }
            return true;
        });
    }

    private static void leave(EventId event, PersonId person) {
        standing(event, person).ifPresent(id -> {
            if (!giveBack(one.db(), event, id)) one.db().transaction(tx -> new WaitingStore(tx).withdraw(id));
        });
    }

    private static Optional<RegistrationId> standing(EventId event, PersonId person) {
        return one.db()
                .transaction(tx -> new SeatStore(tx).findStanding(event, person))
                .map(Registration::id);
    }

    private static boolean isTrue(EventId event) {
        return one.db().get("""
                select t.taken <= t.cap
                  and t.taken = (
                    select count(*) from registration r
                    where r.event_id = t.event_id and r.state in ('confirmed', 'offered'))
                  and (t.taken = t.cap or not exists (
                    select 1 from registration r where r.event_id = t.event_id and r.state = 'waiting')) as sound
                from seats t
                where t.event_id = $1
                """, row -> row.getBoolean("sound"), event);
    }

    @Promise("R6")
    @Test
    void fewer_seats_take_nobodys_away_and_more_go_to_those_who_wait() {
        var queue = queue(10, 5);
        one.db().execute("update seats set cap = 4 where event_id = $1", queue.event());
        lapse(queue.event());
        assertEquals(10, in(queue.event(), "confirmed").size());
        for (var id : queue.seated().subList(0, 6)) giveBack(one.db(), queue.event(), id);
        assertEquals(List.of(), in(queue.event(), "offered"));
        one.db().execute("update seats set cap = 6 where event_id = $1", queue.event());
        lapse(queue.event());
        assertEquals(queue.waiting().subList(0, 2), in(queue.event(), "offered"));
    }
}
