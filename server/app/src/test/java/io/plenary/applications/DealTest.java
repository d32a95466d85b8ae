package io.plenary.applications;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.contract.ids.ApplicationId;
import io.plenary.contract.ids.PersonId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DealTest {
    private static final long SEED = 20201;
    private final List<ApplicationId> applications =
            Stream.generate(ApplicationId::next).limit(40).toList();
    private final List<PersonId> reviewers =
            Stream.generate(PersonId::next).limit(7).toList();

    private static long loadOf(PersonId reviewer, Collection<Deal.Seat> seats) {
        return seats.stream().filter(seat -> seat.reviewer().equals(reviewer)).count();
    }

    private Set<Deal.Seat> some(Random random, int of) {
        return applications.stream()
                .flatMap(one -> reviewers.stream().map(reviewer -> new Deal.Seat(one, reviewer)))
                .filter(seat -> random.nextInt(of) == 0)
                .collect(Collectors.toSet());
    }

    @Test
    void nobody_has_more_than_one_more_than_another() {
        var dealt = new Deal(applications, reviewers, Set.of(), Set.of()).each(3, SEED);
        assertEquals(120, dealt.given().size());
        assertEquals(0, dealt.wanting());
        var loads =
                reviewers.stream().mapToLong(one -> loadOf(one, dealt.given())).summaryStatistics();
        assertTrue(loads.getMax() - loads.getMin() <= 1, loads.toString());
    }

    @Test
    void the_same_seed_deals_the_same_however_the_lists_are_ordered() {
        var dealt = new Deal(applications, reviewers, Set.of(), Set.of()).each(2, SEED);
        var turned = new Deal(applications.reversed(), reviewers.reversed(), Set.of(), Set.of());
        assertEquals(dealt, turned.each(2, SEED));
        assertNotEquals(dealt.given(), turned.each(2, SEED + 1).given());
    }

    @Test
    void what_is_held_stays_and_nobody_is_given_what_is_too_near() {
        for (var seed = 0; seed < 200; seed++) {
            var random = new Random(seed);
            var near = some(random, 4);
            var held = some(random, 5);
            held.removeAll(near);
            var dealt = new Deal(applications, reviewers, held, near).each(2, seed);
            var all = new HashSet<>(held);
            for (var seat : dealt.given()) {
                assertTrue(all.add(seat), "not twice");
                assertTrue(!near.contains(seat), "not where it is too near");
            }
            var wanting = 0;
            for (var one : applications) {
                var had = held.stream()
                        .filter(seat -> seat.application().equals(one))
                        .count();
                var has = all.stream()
                        .filter(seat -> seat.application().equals(one))
                        .count();
                var most = reviewers.size()
                        - near.stream()
                                .filter(seat -> seat.application().equals(one))
                                .count();
                assertEquals(Math.max(had, Math.min(2, most)), has, "as many as there may be, seed " + seed);
                if (has < 2) wanting++;
            }
            assertEquals(wanting, dealt.wanting());
            assertEquals(
                    List.of(),
                    new Deal(applications, reviewers, all, near).each(2, seed).given(),
                    "once is enough");
        }
    }
}
