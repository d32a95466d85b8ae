package io.plenary.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.contract.ids.SessionId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EventCalendarTest {
    private static final LocalDate DAY = LocalDate.parse("2026-09-22");
    private static final Instant NINE = SampleEvents.NOW;

    private final EventCalendar calendar = new EventCalendar("https://plenary.example");

    @Test
    void each_session_of_a_series_has_its_own_count_of_changes_and_says_when_it_is_cancelled() {
        var event = event(EventSummary.Kind.SERIES);
        var on = slot(0, DAY, 3, false);
        var off = slot(48, DAY.plusDays(2), 4, true);
        var entries = calendar.entries(event, List.of(on, off));
        assertEquals(on.id() + "@plenary.example", entries.getFirst().uid());
        assertEquals(3, entries.getFirst().sequence());
        assertFalse(entries.getFirst().cancelled());
        assertTrue(entries.getLast().cancelled());
    }

    @Test
    void a_day_of_a_conference_lasts_past_midnight_and_as_long_as_what_takes_place() {
        var event = event(EventSummary.Kind.CONFERENCE);
        var slots = List.of(slot(0, DAY, 0, false), slot(17, DAY, 0, false), slot(18, DAY, 1, true));
        var day = calendar.entries(event, slots).getFirst();
        assertEquals(event.id() + "-2026-09-22@plenary.example", day.uid());
        assertEquals(NINE.plus(Duration.ofHours(18)), day.ends());
        assertEquals(7, day.sequence());
        assertEquals(1, calendar.entries(event, slots).size());
    }

    @Test
    void a_day_that_lost_all_its_sessions_is_cancelled() {
        var event = event(EventSummary.Kind.CONFERENCE);
        var moved = new CalendarSlot(
                SessionId.next(),
                "Closing",
                NINE,
                NINE.plus(Duration.ofHours(1)),
                DAY,
                1,
                false,
                Optional.of(DAY.plusDays(1)),
                Optional.of(NINE.plus(Duration.ofDays(1))));
        var entries = calendar.entries(event, List.of(moved, slot(72, DAY.plusDays(3), 1, true)));
        assertEquals(
                List.of("false 2026-09-22", "true 2026-09-25", "true 2026-09-23"),
                entries.stream()
                        .map(one ->
                                one.cancelled() + " " + one.starts().toString().substring(0, 10))
                        .toList());
    }

    @Test
    void a_webinar_is_cancelled_with_its_only_session() {
        var event = event(EventSummary.Kind.WEBINAR);
        assertTrue(calendar.entries(event, List.of(slot(0, DAY, 1, true)))
                .getFirst()
                .cancelled());
        assertFalse(calendar.entries(event, List.of()).getFirst().cancelled());
    }

    private static Event event(EventSummary.Kind kind) {
        return SampleEvents.inHours(0).event(kind, Optional.empty());
    }

    private static CalendarSlot slot(long hours, LocalDate day, int sequence, boolean cancelled) {
        var starts = NINE.plus(Duration.ofHours(hours));
        return new CalendarSlot(
                SessionId.next(),
                "Talk",
                starts,
                starts.plus(Duration.ofHours(1)),
                day,
                sequence,
                cancelled,
                Optional.empty(),
                Optional.empty());
    }
}
