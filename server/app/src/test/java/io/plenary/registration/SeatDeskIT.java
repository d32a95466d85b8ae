package io.plenary.registration;

import static io.plenary.testing.AtOnce.together;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.contract.ids.EventId;
import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.RegistrationId;
import io.plenary.testing.Promise;
import io.plenary.testing.TestDb;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeatDeskIT {
    private static final long SEED = 20_200_922;

    private static TestDb database;
    private static Stand stand;

    @BeforeAll
    static void open() {
        database = TestDb.open(32);
        stand = new Stand(database.db());
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Promise("R1")
    @ParameterizedTest(name = "{0} seats")
    @ValueSource(ints = {0, 1, 50, 1_000})
    void a_thousand_people_at_once_take_no_seat_more_than_there_are(int cap) {
        var event = stand.event(cap);
        var outcomes = rush(new ConditionalSeatDesk(), event, stand.people(1_000));
        var taken = outcomes.stream().filter(SeatDesk.Outcome::isNew).count();
        assertEquals(cap, taken);
        assertEquals(new Stand.Tally(cap, cap), stand.tally(event));
        assertEquals(
                1_000 - cap,
                outcomes.stream().filter(one -> one.registration().isEmpty()).count());
    }

    @Promise("R1")
    @Test
    void twin_counting_first_sells_seats_twice() {
        var sold = 0;
        for (var round = 0; round < 5 && sold <= 50; round++) {
            var event = stand.event(50);
            rush(new CountingSeatDesk(), event, stand.people(100));
            sold = stand.tally(event).confirmed();
        }
        assertTrue(sold > 50, "sold only " + sold + ": this load shows no race");
    }

    @Test
    void without_a_cap_everybody_comes_in() {
        var event = stand.event(null);
        rush(new ConditionalSeatDesk(), event, stand.people(100));
        assertEquals(new Stand.Tally(100, 100), stand.tally(event));
    }

    @Promise("R4")
    @ParameterizedTest(name = "{0} seats")
    @ValueSource(ints = {1, 2, 500})
    void one_person_who_asks_many_times_at_once_holds_one_seat(int cap) {
        var event = stand.event(cap);
        var person = stand.people(1).getFirst();
        var asked = new ArrayList<PersonId>();
        for (var time = 0; time < 100; time++) asked.add(person);
        var outcomes = rush(new ConditionalSeatDesk(), event, asked);
        assertEquals(new Stand.Tally(1, 1), stand.tally(event));
        assertEquals(1, outcomes.stream().filter(SeatDesk.Outcome::isNew).count());
        assertEquals(
                1,
                outcomes.stream()
                        .map(one -> one.registration().orElseThrow().id())
                        .distinct()
                        .count());
    }

    @Test
    void a_batch_is_answered_in_its_order() {
        var event = stand.event(2);
        var people = stand.people(3);
        var wishes = people.stream().map(person -> wish(event, person)).toList();
        var outcomes = database.db().transaction(tx -> new ConditionalSeatDesk().take(tx, wishes));
        assertEquals(
                List.of(true, true, false),
                outcomes.stream().map(SeatDesk.Outcome::isNew).toList());
    }

    @Promise("R5")
    @Test
    void a_random_walk_of_coming_and_going_keeps_the_count_true() {
        var event = stand.event(10);
        var people = stand.people(24);
        var walks = new ArrayList<Callable<Integer>>();
        for (var walker = 0; walker < 8; walker++) {
            var random = new Random(SEED + walker);
            walks.add(() -> walk(event, people, random, 500));
        }
        var wrong = 0;
        for (var samples : together(walks)) wrong += samples;
        assertEquals(0, wrong, "seed " + SEED);
        var tally = stand.tally(event);
        assertEquals(tally.taken(), tally.confirmed());
    }

    @Promise("R5")
    @Test
    void giving_back_twice_frees_one_seat() {
        var event = stand.event(2);
        var people = stand.people(2);
        var outcomes = rush(new ConditionalSeatDesk(), event, people);
        var mine = outcomes.getFirst().registration().orElseThrow().id();
        var again = new ArrayList<Callable<Boolean>>();
        for (var time = 0; time < 20; time++)
            again.add(() -> database.db().transaction(tx -> new SeatStore(tx).giveBack(event, mine)));
        assertEquals(1, together(again).stream().filter(freed -> freed).count());
        assertEquals(new Stand.Tally(1, 1), stand.tally(event));
    }

    /** @return how often a look at the seats found them wrong */
    private static int walk(EventId event, List<PersonId> people, Random random, int steps) {
        var wrong = 0;
        for (var step = 0; step < steps; step++) {
            var person = people.get(random.nextInt(people.size()));
            if (random.nextBoolean()) take(new ConditionalSeatDesk(), event, person);
            else giveBack(event, person);
            if (step % 20 > 0) continue;
            var tally = stand.tally(event);
            if (tally.taken() != tally.confirmed() || tally.taken() > 10) wrong++;
        }
        return wrong;
    }

    private static void giveBack(EventId event, PersonId person) {
        database.db().transaction(tx -> new SeatStore(tx)
                .findHeld(event, person)
                .map(held -> new SeatStore(tx).giveBack(event, held.id()))
                .orElse(false));
    }

    private static List<SeatDesk.Outcome> rush(SeatDesk desk, EventId event, List<PersonId> people) {
        return together(people.stream()
                .<Callable<SeatDesk.Outcome>>map(person -> () -> take(desk, event, person))
                .toList());
    }

    private static SeatDesk.Outcome take(SeatDesk desk, EventId event, PersonId person) {
        return database.db()
                .transaction(tx -> desk.take(tx, List.of(wish(event, person))))
                .getFirst();
    }

    private static SeatDesk.Wish wish(EventId event, PersonId person) {
        return new SeatDesk.Wish(RegistrationId.next(), event, person, "2026-1");
    }
}
