package io.plenary.crowd.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.contract.ids.PersonId;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class WritersTest {
    private static final Instant NOW = Instant.parse("2026-09-22T07:00:00Z");
    private static final PersonId ANA = PersonId.next();
    private static final PersonId DAN = PersonId.next();

    private static List<String> names(Writers writers) {
        return writers.frame().people().stream().map(one -> one.name()).toList();
    }

    @Test
    void the_first_is_told_at_once_and_the_next_three_seconds_later() {
        var room = Writers.NOBODY.with(ANA, "Ana", NOW);
        assertTrue(room.isDue(NOW));
        var told = room.toldAt(NOW).with(DAN, "Dan", NOW.plusMillis(500));
        assertFalse(told.isDue(NOW.plusMillis(2_999)));
        assertTrue(told.isDue(NOW.plusSeconds(3)));
        assertEquals(List.of("Ana", "Dan"), names(told));
    }

    @Test
    void who_shows_no_sign_of_writing_has_stopped_and_the_room_hears_that_once() {
        var room = Writers.NOBODY.with(ANA, "Ana", NOW).toldAt(NOW);
        var later = room.toldAt(NOW.plusSeconds(7));
        assertEquals(List.of(), names(later));
        assertFalse(later.isDue(NOW.plusSeconds(60)));
        assertFalse(later.isOver(NOW.plusSeconds(9)));
        assertTrue(later.isOver(NOW.plusSeconds(10)));
    }

    @Test
    void three_are_named_and_the_others_counted() {
        var room = Writers.NOBODY;
        for (var n = 0; n < 60; n++) room = room.with(PersonId.next(), "Person " + n, NOW);
        assertEquals(List.of("Person 0", "Person 1", "Person 2"), names(room));
        assertEquals(47, room.frame().more());
    }

    @Test
    void who_goes_on_writing_keeps_the_place() {
        var room = Writers.NOBODY.with(ANA, "Ana", NOW).with(DAN, "Dan", NOW).with(ANA, "Ana", NOW.plusSeconds(6));
        assertEquals(List.of("Ana", "Dan"), names(room));
        assertEquals(List.of("Ana"), names(room.toldAt(NOW.plusSeconds(8))));
    }
}
