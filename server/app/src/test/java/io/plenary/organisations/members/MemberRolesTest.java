package io.plenary.organisations.members;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.platform.Refusal;
import java.util.List;
import org.junit.jupiter.api.Test;

class MemberRolesTest {
    private static MemberRoles of(String... words) {
        return MemberRoles.of(List.of(words));
    }

    @Test
    void roles_are_told_from_the_owner_on_whatever_order_they_came_in() {
        assertEquals(
                List.of("owner", "moderator", "application-reviewer"),
                of("application-reviewer", "moderator", "owner", "owner").words());
    }

    @Test
    void nobody_is_a_member_without_a_role() {
        assertThrows(Refusal.class, () -> of());
    }

    @Test
    void who_hands_the_ownership_over_goes_on_as_an_organiser() {
        assertEquals(List.of("organiser"), of("owner").handedOver().words());
        assertEquals(
                List.of("organiser", "reviewer"),
                of("owner", "organiser", "reviewer").handedOver().words());
    }

    @Test
    void more_roles_join_those_that_are_there() {
        var both = of("moderator").with(of("reviewer"));
        assertEquals(List.of("moderator", "reviewer"), both.words());
        assertTrue(both.contain(of("reviewer")));
    }
}
