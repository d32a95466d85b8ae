package io.plenary.handouts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.catalogue.SessionSummary.State;
import io.plenary.handouts.Handout.Shown;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HandoutTest {

    @Test
    void what_is_shown_after_the_session_waits_for_its_end() {
        assertFalse(Shown.AFTER.isOpen(State.SCHEDULED));
        assertFalse(Shown.AFTER.isOpen(State.LIVE));
        assertTrue(Shown.AFTER.isOpen(State.ENDED));
    }

    @Test
    void what_is_shown_now_is_shown_always_and_the_rest_never() {
        for (var state : State.values()) {
            assertTrue(Shown.NOW.isOpen(state));
            assertFalse(Shown.NO.isOpen(state));
        }
    }

    @Test
    void a_title_comes_from_the_name_of_the_file() {
        assertEquals("Slides v2.1", Handout.titleOf("Slides v2.1.pdf"));
        assertEquals("file", Handout.titleOf("file"));
    }

    @Test
    void a_title_is_one_line_of_bounded_length() {
        var wish = new Handout.Wish(" Two\nlines\u202e ", Optional.empty(), Shown.NO);
        assertEquals("Two lines", wish.clean().title());
        var long200 = new Handout.Wish("😀".repeat(300), Optional.empty(), Shown.NO).clean();
        assertEquals(200, long200.title().codePointCount(0, long200.title().length()));
    }
}
