package io.plenary.live;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.plenary.contract.ids.PersonId;
import io.plenary.testing.Promise;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SeatedAudienceTest {
    private static final long SECOND = 1_000_000_000L;
    private static final PersonId ANA = new PersonId(UUID.randomUUID());
    private static final PersonId BEN = new PersonId(UUID.randomUUID());
    private static final PersonId DANA = new PersonId(UUID.randomUUID());

    private final SeatedAudience audience = new SeatedAudience();
    private final List<Set<PersonId>> asked = new ArrayList<>();
    private Set<PersonId> seats = Set.of(ANA, BEN);

    private Set<PersonId> without(Set<PersonId> listeners, boolean losing, long seconds) {
        return audience.without(listeners, losing, seconds * SECOND, people -> {
            asked.add(Set.copyOf(people));
            var found = new HashSet<>(people);
            found.retainAll(seats);
            return found;
        });
    }

    @Test
    void who_holds_a_seat_is_asked_for_once() {
        assertEquals(Set.of(), without(Set.of(ANA), false, 0));
        assertEquals(Set.of(), without(Set.of(ANA), false, 2));
        assertEquals(Set.of(), without(Set.of(ANA, BEN), false, 4));
        assertEquals(List.of(Set.of(ANA), Set.of(BEN)), asked);
    }

    @Test
    void who_is_here_without_a_seat_is_told_each_time() {
        assertEquals(Set.of(DANA), without(Set.of(ANA, DANA), false, 0));
        assertEquals(Set.of(DANA), without(Set.of(ANA, DANA), false, 2));
    }

    @Test
    @Promise("T2")
    void a_loss_is_seen_in_the_round_that_hears_of_it() {
        without(Set.of(ANA, BEN), false, 0);
        seats = Set.of(ANA);
        assertEquals(Set.of(BEN), without(Set.of(ANA, BEN), true, 2));
    }

    @Test
    @Promise("T2")
    void a_node_that_did_not_look_for_long_trusts_nothing() {
        without(Set.of(ANA, BEN), false, 0);
        seats = Set.of(ANA);
        assertEquals(Set.of(BEN), without(Set.of(ANA, BEN), false, 11));
    }

    @Test
    void who_comes_back_is_asked_for_again() {
        without(Set.of(ANA, BEN), false, 0);
        without(Set.of(ANA), false, 2);
        seats = Set.of(ANA);
        assertEquals(Set.of(BEN), without(Set.of(ANA, BEN), false, 4));
    }

    @Test
    @Promise("T2")
    void an_audience_that_sits_is_met_once_and_its_losses_are_seen() {
        var sitting = Set.of(ANA, BEN, DANA);
        assertEquals(Set.of(DANA), without(sitting, false, 0));
        seats = Set.of(ANA, BEN, DANA);
        assertEquals(Set.of(), without(sitting, false, 2), "whoever gets a seat is asked about no more");
        assertEquals(Set.of(), without(sitting, false, 4));
        assertEquals(List.of(sitting, Set.of(DANA)), asked);
        seats = Set.of(ANA);
        assertEquals(Set.of(BEN, DANA), without(sitting, true, 6));
        seats = Set.of();
        assertEquals(sitting, without(sitting, false, 17));
    }
}
