package io.plenary.registration;

import static io.plenary.testing.AtOnce.together;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.catalogue.Registration;
import io.plenary.catalogue.Registration.Mode;
import io.plenary.contract.ids.EventId;
import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.RegistrationId;
import io.plenary.testing.Promise;
import io.plenary.testing.TestDb;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Seats of an event that is both online and in person, as many connections ask for them at the same moment. */
class ModeSeatsIT {
    private static final long SEED = Long.getLong("plenary.seed", 20_261_122);

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

    private static EventId hybrid(Integer whole, Integer online, Integer inPerson) {
        var event = stand.event(whole);
        one.db().execute("update event set attendance = 'hybrid' where id = $1", event);
        one.db()
                .execute(
                        "update seats set online_cap = $2, in_person_cap = $3 where event_id = $1",
                        event,
                        online,
                        inPerson);
        return event;
    }

    private static Optional<Registration> come(EventId event, PersonId person, Mode mode) {
        return one.db().transaction(tx -> {
            var wish = new SeatDesk.Wish(RegistrationId.next(), event, person, "2026-1", Optional.of(mode));
            return new ConditionalSeatDesk().take(tx, List.of(wish)).getFirst().registration();
        });
    }

    private static RegistrationId wait(EventId event, PersonId person, Mode mode) {
        return one.db().transaction(tx -> {
            var wish = new SeatDesk.Wish(RegistrationId.next(), event, person, "2026-1", Optional.of(mode));
            return new WaitingStore(tx).queue(wish).orElseThrow().id();
        });
    }

    private static boolean move(EventId event, RegistrationId id, Mode to) {
        return one.db().transaction(tx -> {
            new SeatStore(tx).lock(event);
            return new ModeStore(tx).move(event, id, to);
        });
    }

    /** What the seats say, and what the registrations say. */
    private record Count(int whole, int online, int inPerson) {}

    private static Count counted(EventId event) {
        return one.db()
                .get(
                        "select taken, online_taken, in_person_taken from seats where event_id = $1",
                        row -> new Count(row.getInteger(0), row.getInteger(1), row.getInteger(2)),
                        event);
    }

    private static Count held(EventId event) {
        return one.db().get("""
                select count(*)::int, count(*) filter (where mode = 'online')::int,
                  count(*) filter (where mode = 'in-person')::int
                from registration where event_id = $1 and state in ('confirmed', 'offered')
                """, row -> new Count(row.getInteger(0), row.getInteger(1), row.getInteger(2)), event);
    }

    @Promise("R1")
    @Test
    void of_a_crowd_exactly_as_many_come_in_by_each_way_as_there_are_seats() {
        var event = hybrid(50, 40, 15);
        var people = stand.people(120);
        together(IntStream.range(0, 120)
                .<Callable<Boolean>>mapToObj(n ->
                        () -> come(event, people.get(n), Mode.values()[n % 2]).isPresent())
                .toList());
        assertEquals(held(event), counted(event));
        assertEquals(50, counted(event).whole());
        assertTrue(counted(event).online() <= 40 && counted(event).inPerson() <= 15);
    }

    @Promise("R1")
    @Test
    void thirty_who_change_at_once_are_as_many_as_there_are_seats_for_them() {
        var event = hybrid(null, null, 5);
        var ids = stand.people(30).stream()
                .map(person -> come(event, person, Mode.ONLINE).orElseThrow().id())
                .toList();
        var moved = together(ids.stream()
                .<Callable<Boolean>>map(id -> () -> move(event, id, Mode.IN_PERSON))
                .toList());
        assertEquals(5, moved.stream().filter(yes -> yes).count());
        assertEquals(new Count(30, 25, 5), counted(event));
        assertEquals(held(event), counted(event));
        assertTrue(move(event, ids.get(moved.indexOf(true)), Mode.IN_PERSON), "twice is once");
    }

    /** The control twin of R1: who counts first and changes afterwards is one too many. */
    @Promise("R1")
    @Test
    void twin_counting_before_changing_lets_too_many_in() {
        var event = hybrid(null, null, 1);
        var ids = stand.people(2).stream()
                .map(person -> come(event, person, Mode.ONLINE).orElseThrow().id())
                .toList();
        var both = new CyclicBarrier(2);
        together(ids.stream()
                .<Callable<Boolean>>map(id -> () -> one.db().transaction(tx -> {
                    var free = tx.get("""
                    select count(*) < 1 as free from registration where event_id = $1 and mode = 'in-person'
                    """, row -> row.getBoolean("free"), event);
                    meet(both);
                    return free && tx.execute("update registration set mode = 'in-person' where id = $1", id) == 1;
                }))
                .toList());
        assertEquals(2, held(event).inPerson());
    }

    private static void meet(CyclicBarrier both) {
        try {
            both.await();
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    @Promise("R2")
    @Test
    void who_waits_for_a_full_way_holds_up_nobody_who_waits_for_the_other() {
        var event = hybrid(null, 1, 1);
        var people = stand.people(5);
        var online = come(event, people.get(0), Mode.ONLINE).orElseThrow().id();
        come(event, people.get(1), Mode.IN_PERSON).orElseThrow();
        wait(event, people.get(2), Mode.IN_PERSON);
        var second = wait(event, people.get(3), Mode.ONLINE);
        wait(event, people.get(4), Mode.ONLINE);
        var offers = one.db().transaction(tx -> {
            new SeatStore(tx).giveBack(event, online);
            return new WaitingStore(tx).offer(event);
        });
        assertEquals(
                List.of(second),
                offers.stream().map(WaitingStore.Offer::registration).toList());
        assertEquals(new Count(2, 1, 1), counted(event));
        one.db().execute("update registration set offer_until = clock_timestamp() where id = $1", second);
        one.db().transaction(tx -> new WaitingStore(tx).lapse(event));
        assertEquals(new Count(1, 0, 1), counted(event));
    }

    @Promise("R5")
    @Test
    void a_random_walk_of_coming_changing_and_going_keeps_every_count_true() {
        var event = hybrid(9, 6, 5);
        var people = stand.people(24);
        var walks = new ArrayList<Callable<Boolean>>();
        for (var walker = 0; walker < 6; walker++) {
            var random = new Random(SEED + walker);
            walks.add(() -> walk(event, people, random));
        }
        assertFalse(together(walks).contains(false), "seed " + SEED);
        assertEquals(held(event), counted(event), "seed " + SEED);
    }

    private static boolean walk(EventId event, List<PersonId> people, Random random) {
        for (var step = 0; step < 120; step++) {
            var person = people.get(random.nextInt(people.size()));
            var mode = Mode.values()[random.nextInt(2)];
            var mine = one.db().transaction(tx -> new SeatStore(tx).findStanding(event, person));
            if (mine.isEmpty()) come(event, person, mode);
            else if (random.nextBoolean()) move(event, mine.get().id(), mode);
            else {
                var id = mine.get().id();
                one.db().transaction(tx -> new SeatStore(tx).giveBack(event, id));
            }
            var now = counted(event);
            if (now.whole() > 9 || now.online() > 6 || now.inPerson() > 5) return false;
        }
        return true;
    }
}
