package io.plenary.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.plenary.contract.ErrorCode;
import io.plenary.platform.Refusal;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class EventTimesTest {
    private static final Instant NOW = Instant.parse("2026-01-10T12:00:00Z");

    @Test
    void a_start_in_utc_or_in_the_zones_own_time_is_taken() {
        var expected = Instant.parse("2026-09-22T07:00:00Z");
        assertEquals(expected, times("2026-09-22T07:00:00Z", "Europe/Bucharest").startsAt());
        assertEquals(
                expected, times("2026-09-22T10:00:00+03:00", "Europe/Bucharest").startsAt());
        assertEquals(
                expected.plus(Duration.ofHours(1)),
                times("2026-09-22T07:00:00Z", "Asia/Kolkata").endsAt());
    }

    @Test
    void a_time_that_the_clocks_skip_is_refused() {
        refused("2026-03-29T03:30:00+02:00", "Europe/Bucharest");
        refused("2026-03-29T03:30:00+03:00", "Europe/Bucharest");
        assertEquals(
                Instant.parse("2026-03-29T01:00:00Z"),
                times("2026-03-29T04:00:00+03:00", "Europe/Bucharest").startsAt());
    }

    @Test
    void an_hour_that_comes_twice_is_told_apart_by_its_offset() {
        var first = times("2026-10-25T03:30:00+03:00", "Europe/Bucharest").startsAt();
        var second = times("2026-10-25T03:30:00+02:00", "Europe/Bucharest").startsAt();
        assertEquals(Duration.ofHours(1), Duration.between(first, second));
    }

    @Test
    void an_offset_of_another_place_is_refused() {
        refused("2026-09-22T10:00:00+05:00", "Europe/Bucharest");
    }

    @Test
    void unknown_zones_and_broken_times_are_refused() {
        refused("2026-09-22T07:00:00Z", "Mars/Olympus");
        refused("2026-09-22T07:00:00Z", "+03:00");
        refused("2026-09-22", "Europe/Bucharest");
        refused("2026-02-30T07:00:00Z", "Europe/Bucharest");
    }

    @Test
    void the_past_and_the_far_future_are_refused() {
        refused("2026-01-10T10:59:59Z", "UTC");
        refused("2036-02-10T12:00:00Z", "UTC");
        times("2026-01-10T11:30:00Z", "UTC");
    }

    @Test
    void an_end_before_the_start_and_ten_years_of_length_are_refused() {
        assertInvalid(() -> new EventTimes(NOW, NOW, "UTC"));
        assertInvalid(() -> new EventTimes(NOW, NOW.plus(Duration.ofDays(3660)), "UTC"));
    }

    private static EventTimes times(String startsAt, String zone) {
        return EventTimes.of(startsAt, 60, zone, NOW);
    }

    private static void refused(String startsAt, String zone) {
        assertInvalid(() -> times(startsAt, zone));
    }

    private static void assertInvalid(org.junit.jupiter.api.function.Executable times) {
        assertEquals(ErrorCode.TIME_INVALID, assertThrows(Refusal.class, times).code());
    }
}
