package io.plenary.programme.draft;

import static io.plenary.programme.draft.Plans.ATTIC;
import static io.plenary.programme.draft.Plans.HALL;
import static io.plenary.programme.draft.Plans.NINE;
import static io.plenary.programme.draft.Plans.PAUL;
import static io.plenary.programme.draft.Plans.SOFIA;
import static io.plenary.programme.draft.Plans.session;
import static io.plenary.programme.draft.Plans.talk;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.contract.ids.SessionId;
import io.plenary.programme.draft.Change.What;
import io.plenary.programme.plan.Plan;
import io.plenary.programme.plan.PlannedSession;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class DifferenceTest {
    private static final SessionId ID = SessionId.next();
    private static final PlannedSession TALK = talk(ID, NINE, HALL, SOFIA);

    @Test
    void equal_plans_differ_in_nothing() {
        assertTrue(Difference.between(Plans.of(TALK), Plans.of(TALK)).isEmpty());
        assertTrue(Difference.between(Plan.empty(), Plan.empty()).isEmpty());
    }

    @Test
    void what_comes_and_what_goes_is_told() {
        assertEquals(List.of(What.ADDED), of(Plans.of(), Plans.of(TALK)));
        assertEquals(List.of(What.REMOVED), of(Plans.of(TALK), Plans.of()));
    }

    @Test
    void each_kind_of_change_has_its_name() {
        assertEquals(List.of(What.MOVED), of(TALK, talk(ID, NINE.plusSeconds(600), HALL, SOFIA)));
        assertEquals(List.of(What.ROOM), of(TALK, talk(ID, NINE, ATTIC, SOFIA)));
        assertEquals(List.of(What.SPEAKERS), of(TALK, talk(ID, NINE, HALL, PAUL)));
        assertEquals(List.of(What.TITLE), of(TALK, Plans.retitled(TALK, "Another")));
        assertEquals(List.of(What.LENGTH), of(TALK, session(ID, "Talk", NINE, 45, HALL, SOFIA, false)));
        assertEquals(List.of(What.CANCELLED), of(TALK, Plans.cancelled(TALK, true)));
        assertEquals(List.of(What.REVIVED), of(Plans.cancelled(TALK, true), TALK));
    }

    @Test
    void a_move_says_from_when_to_when_and_between_which_rooms() {
        var changes = Difference.between(Plans.of(TALK), Plans.of(talk(ID, NINE.plusSeconds(600), ATTIC, SOFIA)))
                .changes();
        assertEquals(NINE, changes.getFirst().before().orElseThrow().startsAt().orElseThrow());
        assertEquals("Main hall", changes.get(1).before().orElseThrow().text().orElseThrow());
        assertEquals("Attic", changes.get(1).after().orElseThrow().text().orElseThrow());
    }

    @Test
    void settings_and_orders_count_too() {
        var plan = Plans.of(TALK);
        var later = new Plan(LocalTime.of(5, 0), plan.tracks(), plan.rooms(), plan.speakers(), plan.sessions());
        assertEquals(List.of(What.DAY_CHANGE), of(plan, later));
        var turned =
                new Plan(plan.dayChange(), plan.tracks(), plan.rooms().reversed(), plan.speakers(), plan.sessions());
        assertEquals(List.of(What.ORDER), of(plan, turned));
    }

    private static List<What> of(PlannedSession before, PlannedSession after) {
        return of(Plans.of(before), Plans.of(after));
    }

    private static List<What> of(Plan before, Plan after) {
        return Difference.between(before, after).changes().stream()
                .map(Change::what)
                .toList();
    }
}
