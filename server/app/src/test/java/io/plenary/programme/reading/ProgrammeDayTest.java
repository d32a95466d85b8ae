package io.plenary.programme.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgrammeDayTest {
    private static final ZoneId BUCHAREST = ZoneId.of("Europe/Bucharest");

    @ParameterizedTest
    @CsvSource({
        "2026-09-22T07:00:00Z,04:00,2026-09-22",
        "2026-09-22T22:30:00Z,04:00,2026-09-22",
        "2026-09-23T00:59:59Z,04:00,2026-09-22",
        "2026-09-23T01:00:00Z,04:00,2026-09-23",
        "2026-09-22T21:30:00Z,00:00,2026-09-23",
        "2026-10-25T00:30:00Z,04:00,2026-10-24",
    })
    void what_begins_after_midnight_belongs_to_the_evening_before(String starts, LocalTime change, LocalDate day) {
        assertEquals(day, ProgrammeDay.of(Instant.parse(starts), BUCHAREST, change, Optional.empty()));
    }

    @Test
    void what_the_organiser_says_wins() {
        var said = LocalDate.of(2026, 9, 25);
        assertEquals(
                said,
                ProgrammeDay.of(
                        Instant.parse("2026-09-22T07:00:00Z"), BUCHAREST, LocalTime.of(4, 0), Optional.of(said)));
    }
}
