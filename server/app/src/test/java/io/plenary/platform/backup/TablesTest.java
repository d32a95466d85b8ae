package io.plenary.platform.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TablesTest {
    @Test
    void a_table_comes_after_those_it_refers_to() {
        assertEquals(
                List.of("event", "person", "registration", "personal_link"),
                Tables.ordered(
                        Set.of("registration", "event", "person", "personal_link"),
                        Map.of("registration", Set.of("event", "person"), "personal_link", Set.of("registration"))));
    }

    @Test
    void a_circle_is_refused_by_name() {
        BackupRefused refused = assertThrows(
                BackupRefused.class,
                () -> Tables.ordered(Set.of("hen", "egg"), Map.of("hen", Set.of("egg"), "egg", Set.of("hen"))));
        assertEquals("These tables refer to each other in a circle: [egg, hen].", refused.getMessage());
    }
}
