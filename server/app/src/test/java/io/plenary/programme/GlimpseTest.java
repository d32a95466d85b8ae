package io.plenary.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.plenary.catalogue.SessionSummary.Stage;
import io.plenary.catalogue.SessionSummary.State;
import io.plenary.catalogue.Slot;
import io.plenary.contract.ids.SessionId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GlimpseTest {
    private static final Instant NOW = Instant.parse("2026-09-22T07:00:00Z");

    @Test
    void what_is_on_stands_before_all_that_starts_next_and_nothing_else() {
        var over = slot(-120, State.ENDED);
        var late = slot(-10, State.SCHEDULED);
        var on = slot(-30, State.LIVE);
        var next = slot(30, State.SCHEDULED);
        var beside = slot(30, State.SCHEDULED);
        var later = slot(60, State.SCHEDULED);
        var slots = List.of(over, on, late, next, beside, later);
        assertEquals(List.of(on.id(), next.id(), beside.id()), Glimpse.of(slots, NOW, 60));
    }

    @Test
    void it_never_has_more_than_the_page_can_take() {
        var many =
                IntStream.range(0, 90).mapToObj(n -> slot(30, State.SCHEDULED)).toList();
        assertEquals(60, Glimpse.of(many, NOW, 60).size());
    }

    @Test
    void after_the_end_there_is_nothing() {
        assertEquals(List.of(), Glimpse.of(List.of(slot(-120, State.ENDED)), NOW, 60));
    }

    private static Slot slot(int minutes, State state) {
        var starts = NOW.plus(Duration.ofMinutes(minutes));
        return new Slot(
                SessionId.next(),
                starts,
                starts.plus(Duration.ofMinutes(45)),
                Stage.IN_PERSON,
                state,
                Optional.empty(),
                Optional.empty(),
                false,
                false);
    }
}
