package io.plenary.crowd.hands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.contract.StrictJson;
import io.plenary.contract.ids.HandId;
import io.plenary.contract.ids.PersonId;
import io.plenary.contract.live.CrowdBody;
import io.plenary.contract.live.LiveEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HandQueueTest {
    private static final Instant START = Instant.parse("2026-09-22T08:00:00Z");

    private static Hand hand(String name, HandState state, int second, int heardHere, int heard) {
        var by = new LiveEvent.Author(PersonId.next().value(), name, Optional.empty());
        return new Hand(
                HandId.next(), by, Optional.of("About " + name), state, START.plusSeconds(second), heardHere, heard);
    }

    private static List<String> names(List<Hand> hands) {
        return hands.stream().map(hand -> hand.by().name()).toList();
    }

    private static final List<Hand> HANDS = List.of(
            hand("heard here", HandState.RAISED, 1, 1, 1),
            hand("heard elsewhere", HandState.RAISED, 2, 0, 1),
            hand("never heard", HandState.RAISED, 3, 0, 0),
            hand("also never heard", HandState.RAISED, 4, 0, 0),
            hand("Somebody called", HandState.CALLED, 5, 0, 0),
            hand("Somebody on stage", HandState.STAGE, 6, 0, 0));

    @Test
    void who_raised_first_is_next() {
        var queue = new HandQueue(1, false, false, HANDS.reversed());
        assertEquals(
                List.of("heard here", "heard elsewhere", "never heard", "also never heard"), names(queue.waiting()));
        assertEquals("Somebody on stage", queue.inOrder().getFirst().by().name());
    }

    @Test
    void quiet_people_go_first_where_the_host_wants_it() {
        var queue = new HandQueue(1, true, false, HANDS.reversed());
        assertEquals(
                List.of("never heard", "also never heard", "heard elsewhere", "heard here"), names(queue.waiting()));
    }

    @Test
    void names_are_told_only_where_the_host_shows_them() {
        var hidden = StrictJson.write(new HandQueue(1, false, false, HANDS).told());
        for (var hand : HANDS) {
            assertFalse(hidden.contains(hand.by().name()), hidden);
            assertFalse(hidden.contains(hand.by().id().toString()), hidden);
        }
        var shown = new HandQueue(1, false, true, HANDS).told();
        assertEquals(6, shown.names().orElseThrow().size());
        assertEquals(4, shown.raised());
    }

    @Test
    void one_is_told_of_the_own_hand_alone() {
        var queue = new HandQueue(1, false, false, HANDS);
        var called = HANDS.get(4);
        assertEquals(Optional.of("called"), queue.mine(called.person()).state());
        assertEquals(CrowdBody.Mine.DOWN, queue.mine(PersonId.next()));
    }

    @Test
    void however_many_raise_a_frame_stays_small() {
        var many = new ArrayList<Hand>();
        for (var n = 0; n < 500; n++) many.add(hand("x".repeat(120), HandState.RAISED, n, 0, 0));
        var told = new HandQueue(1, false, true, many).told();
        assertEquals(500, told.raised());
        assertEquals(200, told.order().size());
        assertTrue(StrictJson.write(told).length() < 60_000);
    }

    @Test
    void a_hand_goes_forward_and_what_was_done_is_done_again_without_harm() {
        for (var state : HandState.values()) {
            assertFalse(state.mayBecome(HandState.RAISED));
            assertTrue(state == HandState.RAISED || state.mayBecome(state), state.name());
            if (!state.isUp()) assertFalse(state.mayBecome(HandState.CALLED));
        }
        assertFalse(HandState.RAISED.mayBecome(HandState.STAGE));
        assertTrue(HandState.CALLED.mayBecome(HandState.STAGE));
        assertEquals(HandState.DECLINED, HandState.CALLED.lowered());
        assertEquals(HandState.DONE, HandState.STAGE.lowered());
    }
}
