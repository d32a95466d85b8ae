package io.plenary.programme.draft;

import static io.plenary.programme.draft.Plans.ATTIC;
import static io.plenary.programme.draft.Plans.HALL;
import static io.plenary.programme.draft.Plans.NINE;
import static io.plenary.programme.draft.Plans.PAUL;
import static io.plenary.programme.draft.Plans.SOFIA;
import static io.plenary.programme.draft.Plans.talk;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.plenary.contract.ids.SessionId;
import io.plenary.programme.plan.Plan;
import io.plenary.programme.plan.PlannedSession;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConflictsTest {
    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);
    private static final PlannedSession ONE = talk(SessionId.next(), NINE, HALL, SOFIA);

    @Test
    void one_after_the_other_fits() {
        assertEquals(List.of(), of(Plans.of(ONE, talk(SessionId.next(), NINE.plusSeconds(3600), HALL, SOFIA))));
    }

    @Test
    void nobody_speaks_in_two_places() {
        var other = talk(SessionId.next(), NINE.plusSeconds(1800), ATTIC, SOFIA);
        assertEquals(List.of(Conflict.ofSpeaker(other.id(), ONE.id(), SOFIA)), of(Plans.of(ONE, other)));
    }

    @Test
    void a_room_holds_one_session_at_a_time() {
        var other = talk(SessionId.next(), NINE.plusSeconds(1800), HALL, PAUL);
        assertEquals(List.of(Conflict.ofRoom(other.id(), ONE.id(), HALL)), of(Plans.of(ONE, other)));
        assertEquals(List.of(), of(Plans.of(ONE, Plans.cancelled(other, true))));
    }

    @Test
    void a_room_too_small_for_everybody_is_told_unless_something_stands_beside() {
        var crowd = around(Optional.of(300), Map.of());
        assertEquals(List.of(Conflict.ofCapacity(ONE.id(), HALL, 300, 100)), Conflicts.of(Plans.of(ONE), crowd));
        var beside = talk(SessionId.next(), NINE, ATTIC, PAUL);
        assertEquals(List.of(), Conflicts.of(Plans.of(ONE, beside), crowd));
    }

    @Test
    void a_session_needs_a_speaker_and_a_day_of_the_event() {
        var silent = talk(SessionId.next(), NINE.plusSeconds(86_400), HALL, null);
        assertEquals(
                List.of(
                        Conflict.of(Conflict.Kind.OUTSIDE, silent.id()),
                        Conflict.of(Conflict.Kind.NO_SPEAKER, silent.id())),
                of(Plans.of(silent)));
    }

    @Test
    void what_is_live_or_over_stays_where_it_is() {
        var held = new Surroundings.Held(ONE.startsAt(), ONE.endsAt(), ONE.stage(), false, true, false, 0);
        var around = around(Optional.empty(), Map.of(ONE.id(), held));
        assertEquals(List.of(), Conflicts.of(Plans.of(Plans.retitled(ONE, "Other words")), around));
        var fixed = List.of(Conflict.of(Conflict.Kind.FIXED, ONE.id()));
        assertEquals(fixed, Conflicts.of(Plans.of(), around));
        assertEquals(fixed, Conflicts.of(Plans.of(talk(ONE.id(), NINE.plusSeconds(60), HALL, SOFIA)), around));
        assertEquals(fixed, Conflicts.of(Plans.of(Plans.cancelled(ONE, true)), around));
    }

    private static List<Conflict> of(Plan plan) {
        return Conflicts.of(plan, around(Optional.empty(), Map.of()));
    }

    private static Surroundings around(Optional<Integer> crowd, Map<SessionId, Surroundings.Held> held) {
        return new Surroundings(ZoneId.of("Europe/Bucharest"), DAY, DAY, crowd, held);
    }
}
