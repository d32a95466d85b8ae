package io.plenary.jitsi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeetingGrantTest {
    @Test
    void mail_address_in_place_of_a_name_loses_its_domain() {
        assertEquals("ana.pop", named("ana.pop@biblioteca.example").displayName());
    }

    @Test
    void name_is_shown_as_given_without_outer_spaces() {
        assertEquals("ليلى @ Bucharest", named("  ليلى @ Bucharest ").displayName());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   "})
    void empty_name_is_refused(String name) {
        assertThrows(IllegalArgumentException.class, () -> named(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ana@example.org", "p 1", "p/1"})
    void id_that_says_who_somebody_is_is_refused(String id) {
        assertThrows(
                IllegalArgumentException.class,
                () -> new MeetingGrant(Examples.ROOM, id, "Ana P.", MeetingRole.LISTENER));
    }

    private static MeetingGrant named(String name) {
        return new MeetingGrant(Examples.ROOM, "p-4kq8z1", name, MeetingRole.LISTENER);
    }
}
