package io.plenary.contract.live;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LiveBodyTest {
    private static final UUID SOME = new UUID(1, 2);

    @Test
    void what_is_taken_away_or_goes_on_air_does_not_wait_for_a_window() {
        assertTrue(new LiveBody.ChatHidden(SOME).urgent());
        assertTrue(new QaBody.Marked(SOME, "answering", Optional.of(3)).urgent());
        assertTrue(new LiveBody.StageHost(Optional.empty(), Optional.empty()).urgent());
    }

    @Test
    void what_people_say_waits_with_the_rest() {
        assertFalse(new LiveBody.ChatSaid(SOME, Optional.of("x")).urgent());
        assertFalse(new QaBody.Asked(SOME, "x", Optional.empty()).urgent());
    }
}
