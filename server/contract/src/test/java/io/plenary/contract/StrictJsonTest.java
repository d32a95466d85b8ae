package io.plenary.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StrictJsonTest {
    private record Told(Instant at, Optional<String> text) {}

    @Test
    void thirty_two_levels_are_read_and_one_more_is_not() {
        assertEquals(1, read("[".repeat(32) + "]".repeat(32)).size());
        assertThrows(StrictJson.BadJson.class, () -> read("[".repeat(33) + "]".repeat(33)));
    }

    @Test
    void text_behind_the_value_is_refused() {
        assertThrows(StrictJson.BadJson.class, () -> read("{} x"));
    }

    @Test
    void what_is_absent_is_not_written() {
        assertEquals(
                "{\"at\":\"2026-09-22T07:31:05Z\"}",
                StrictJson.write(new Told(Instant.parse("2026-09-22T07:31:05Z"), Optional.empty())));
    }

    private static com.fasterxml.jackson.databind.JsonNode read(String text) {
        return StrictJson.read(text.getBytes(StandardCharsets.UTF_8));
    }
}
