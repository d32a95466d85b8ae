package io.plenary.programme.release;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.plenary.contract.ids.SessionId;
import io.plenary.programme.draft.Change;
import io.plenary.programme.draft.Difference;
import io.plenary.programme.draft.Plans;
import io.plenary.programme.plan.Plan;
import io.plenary.programme.plan.PlannedSession;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TogetherTest {
    private static final Instant AT = Instant.parse("2026-11-23T00:00:00Z");
    private static final PlannedSession TALK = Plans.talk(SessionId.next(), Plans.NINE, null, null);
    private static final PlannedSession LATER = after(1);
    private static final PlannedSession CANCELLED = Plans.cancelled(TALK, true);

    private static PlannedSession after(int hours) {
        var by = Duration.ofHours(hours);
        return TALK.movedTo(TALK.startsAt().plus(by), TALK.endsAt().plus(by));
    }

    private static Plan plan(PlannedSession... sessions) {
        return Plan.empty().withSessions(List.of(sessions));
    }

    /** What releases of these plans, one after the other, tell of together. */
    private static List<Change> told(Plan... plans) {
        var releases = new ArrayList<Release>();
        for (var n = 1; n < plans.length; n++) {
            var changes = Difference.between(plans[n - 1], plans[n]).changes();
            releases.add(new Release(n, AT, Optional.empty(), "", changes, true));
        }
        return Together.of(releases).changes();
    }

    private static List<Change> told(PlannedSession... states) {
        var plans = new Plan[states.length];
        for (var n = 0; n < states.length; n++) plans[n] = plan(states[n]);
        return told(plans);
    }

    private static List<Change.What> kinds(List<Change> changes) {
        return changes.stream().map(Change::what).toList();
    }

    @Test
    void what_moved_twice_moved_from_where_it_was_first_to_where_it_is_now() {
        assertEquals(told(TALK, after(2)), told(TALK, LATER, after(2)));
    }

    @Test
    void what_is_again_as_it_was_is_no_news() {
        assertEquals(List.of(), told(TALK, LATER, TALK));
        assertEquals(List.of(), told(TALK, CANCELLED, TALK));
        assertEquals(List.of(), told(CANCELLED, TALK, CANCELLED));
        assertEquals(told(TALK, CANCELLED), told(TALK, CANCELLED, TALK, CANCELLED));
    }

    @Test
    void what_is_new_is_new_wherever_it_went_since_and_what_is_gone_is_gone() {
        assertEquals(List.of(Change.What.ADDED), kinds(told(plan(), plan(TALK), plan(LATER))));
        assertEquals(List.of(Change.What.REMOVED), kinds(told(plan(TALK), plan(LATER), plan())));
    }

    @Test
    void what_came_and_went_in_between_is_no_news() {
        assertEquals(List.of(), told(plan(), plan(TALK), plan()));
        assertEquals(List.of(), told(plan(), plan(TALK), plan(CANCELLED)));
    }

    @Test
    void a_length_is_another_only_where_it_is_at_last() {
        var longer = TALK.movedTo(TALK.startsAt(), TALK.endsAt().plus(Duration.ofHours(1)));
        assertEquals(List.of(Change.What.MOVED), kinds(told(TALK, longer, LATER)));
        assertEquals(List.of(Change.What.LENGTH), kinds(told(TALK, LATER, longer)));
    }

    @Test
    void the_words_of_all_organisers_are_kept() {
        var first = new Release(1, AT, Optional.empty(), "The hall is let.", List.of(), true);
        var second = new Release(2, AT, Optional.empty(), "", List.of(), true);
        var third = new Release(3, AT, Optional.empty(), "See you there.", List.of(), true);
        var together = Together.of(List.of(first, second, third));
        assertEquals("The hall is let.\nSee you there.", together.note());
        assertEquals(3, together.number());
    }
}
