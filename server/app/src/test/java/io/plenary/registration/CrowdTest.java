package io.plenary.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.plenary.catalogue.Registration.Mode;
import io.plenary.contract.ids.PersonId;
import io.plenary.registration.Crowd.Asking;
import io.plenary.registration.Crowd.Fate;
import io.plenary.testing.Promise;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CrowdTest {
    private static final long SEED = Long.getLong("plenary.seed", 20_261_122);

    private static final List<PersonId> PEOPLE =
            IntStream.range(0, 40).mapToObj(n -> PersonId.next()).toList();

    private static Asking guest(PersonId person, boolean waits) {
        return new Asking(person, Optional.empty(), waits);
    }

    private static Asking guest(int person, Mode mode, boolean waits) {
        return new Asking(PEOPLE.get(person), Optional.of(mode), waits);
    }

    private static SeatsLeft seats(int whole) {
        return new SeatsLeft(Optional.of(whole), Optional.empty(), Optional.empty());
    }

    private static List<Fate> fates(SeatsLeft seats, List<PersonId> standing, Asking... guests) {
        return Crowd.decide(seats, standing, Arrays.asList(guests));
    }

    @Test
    void who_comes_first_is_seated_and_who_comes_late_waits_or_goes() {
        assertEquals(
                List.of(Fate.SEATED, Fate.SEATED, Fate.FULL, Fate.WAITING),
                fates(
                        seats(2),
                        List.of(),
                        guest(PEOPLE.get(0), false),
                        guest(PEOPLE.get(1), true),
                        guest(PEOPLE.get(2), false),
                        guest(PEOPLE.get(3), true)));
    }

    @Test
    void who_asks_to_be_let_in_takes_no_seat() {
        var asks = new Asking(PEOPLE.get(0), Optional.empty(), false, true);
        var waits = new Asking(PEOPLE.get(1), Optional.empty(), true, true);
        assertEquals(
                List.of(Fate.ASKING, Fate.ASKING, Fate.HELD, Fate.SEATED),
                fates(seats(1), List.of(), asks, waits, asks, guest(PEOPLE.get(2), false)));
    }

    @Test
    void who_is_registered_or_asks_twice_takes_nothing_up() {
        assertEquals(
                List.of(Fate.HELD, Fate.SEATED, Fate.HELD, Fate.SEATED),
                fates(
                        seats(2),
                        List.of(PEOPLE.get(0)),
                        guest(PEOPLE.get(0), false),
                        guest(PEOPLE.get(1), false),
                        guest(PEOPLE.get(1), false),
                        guest(PEOPLE.get(2), false)));
    }

    @Test
    void a_full_way_of_taking_part_holds_up_nobody_who_takes_the_other() {
        var seats = new SeatsLeft(Optional.of(3), Optional.of(1), Optional.of(5));
        assertEquals(
                List.of(Fate.SEATED, Fate.WAITING, Fate.SEATED, Fate.SEATED, Fate.FULL),
                fates(
                        seats,
                        List.of(),
                        guest(0, Mode.ONLINE, true),
                        guest(1, Mode.ONLINE, true),
                        guest(2, Mode.IN_PERSON, true),
                        guest(3, Mode.IN_PERSON, true),
                        guest(4, Mode.IN_PERSON, false)));
    }

    /** However they come: as many as there are seats, nobody twice, nobody before somebody who came earlier. */
    @Promise("R1")
    @Test
    void any_crowd_fills_the_seats_in_its_order() {
        var random = new Random(SEED);
        for (var round = 0; round < 300; round++) {
            var cap = random.nextInt(12);
            var guests = new ArrayList<Asking>();
            for (var n = 0; n < random.nextInt(30); n++)
                guests.add(guest(PEOPLE.get(random.nextInt(PEOPLE.size())), random.nextBoolean()));
            var fates = Crowd.decide(seats(cap), List.of(), guests);
            var seated = IntStream.range(0, guests.size())
                    .filter(n -> fates.get(n) == Fate.SEATED)
                    .mapToObj(n -> guests.get(n).person())
                    .toList();
            assertEquals(inOrder(cap, guests), seated, "seed " + SEED + ", round " + round);
        }
    }

    /** The slow way: one after the other. Who was turned away and comes again finds all seats taken still. */
    private static List<PersonId> inOrder(int cap, List<Asking> guests) {
        return guests.stream().map(Asking::person).distinct().limit(cap).toList();
    }
}
