package io.plenary.speakers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.catalogue.SessionSummary;
import io.plenary.contract.ids.SessionId;
import io.plenary.contract.ids.SpeakerId;
import io.plenary.programme.plan.Plan;
import io.plenary.programme.plan.PlannedSession;
import io.plenary.programme.plan.PlannedSpeaker;
import io.plenary.programme.plan.SessionText;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SlotTest {
    private static final Instant TEN = Instant.parse("2026-09-22T07:00:00Z");
    private final SpeakerId ada = SpeakerId.next();
    private final SpeakerId ben = SpeakerId.next();
    private final SessionId talk = SessionId.next();
    private final SessionId panel = SessionId.next();

    private Plan plan(PlannedSession... sessions) {
        return new Plan(
                Plan.DAY_CHANGE,
                List.of(),
                List.of(),
                List.of(speaker(ada, "Ada"), speaker(ben, "Ben")),
                List.of(sessions));
    }

    private static PlannedSpeaker speaker(SpeakerId id, String name) {
        var none = Optional.<String>empty();
        return new PlannedSpeaker(id, none, Optional.empty(), name, none, none, "", Map.of());
    }

    private static PlannedSession session(SessionId id, Instant at, SpeakerId... speakers) {
        return new PlannedSession(
                id,
                Optional.empty(),
                SessionText.of("Title"),
                Map.of(),
                SessionSummary.Kind.TALK,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                at,
                at.plusSeconds(1800),
                Optional.empty(),
                SessionSummary.Stage.MEETING,
                false,
                false,
                false,
                List.of(speakers),
                List.of());
    }

    @Test
    void what_is_public_counts_before_what_is_planned_for_it() {
        var slots = Slot.of(plan(session(talk, TEN, ada)), plan(session(talk, TEN.plusSeconds(3600), ada)));
        assertEquals(1, slots.get(ada).size());
        assertEquals(TEN, slots.get(ada).getFirst().startsAt());
        assertTrue(slots.get(ada).getFirst().released());
    }

    @Test
    void a_session_of_the_draft_alone_is_there_by_start_and_says_so() {
        var slots = Slot.of(
                plan(session(talk, TEN, ada)),
                plan(session(talk, TEN, ada), session(panel, TEN.minusSeconds(3600), ada, ben)));
        assertEquals(List.of(panel, talk), slots.get(ada).stream().map(Slot::id).toList());
        assertFalse(slots.get(ada).getFirst().released());
        assertEquals(List.of("Ada", "Ben"), slots.get(ben).getFirst().speakers());
    }

    @Test
    void whoever_joins_a_public_session_speaks_in_it_from_the_next_release_on() {
        var slots = Slot.of(plan(session(talk, TEN, ada)), plan(session(talk, TEN, ada, ben)));
        assertFalse(slots.get(ben).getFirst().released());
        assertEquals(1, slots.get(ada).size());
    }
}
