package io.plenary.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZoneBlockTest {
    private static final Instant MARCH = Instant.parse("2026-03-28T10:00:00Z");

    @Test
    void a_change_of_clocks_inside_the_span_is_said() {
        var block = ZoneBlock.of(ZoneId.of("Europe/Bucharest"), MARCH, Instant.parse("2026-03-30T10:00:00Z"));
        assertEquals(
                List.of("20251026T040000", "20260329T030000"),
                block.lines()
                        .filter(line -> line.startsWith("DTSTART:"))
                        .map(line -> line.substring(8))
                        .toList());
        assertTrue(block.contains("BEGIN:DAYLIGHT"), block);
        assertTrue(block.contains("TZOFFSETTO:+0300"), block);
    }

    @Test
    void a_zone_that_never_changes_has_one_rule() {
        var block = ZoneBlock.of(ZoneId.of("Etc/GMT-2"), MARCH, MARCH.plusSeconds(3600));
        assertEquals(1, block.lines().filter("BEGIN:STANDARD"::equals).count());
        assertTrue(block.contains("TZOFFSETFROM:+0200"), block);
    }

    @Test
    void times_in_utc_need_no_zone() {
        var file = CalendarFile.of(List.of(entry(MARCH, "UTC")), MARCH);
        assertFalse(file.contains("VTIMEZONE"), file);
        assertTrue(file.contains("DTSTART:20260328T100000Z"), file);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-28T23:59:59Z,Europe/Bucharest",
        "2026-03-29T01:00:00Z,Europe/Bucharest",
        "2026-10-25T00:30:00Z,Europe/Bucharest",
        "2026-10-25T01:30:00Z,Europe/Bucharest",
        "2026-06-01T12:00:00Z,Asia/Kolkata",
        "2026-11-01T05:30:00Z,America/New_York",
        "2026-11-01T06:30:00Z,America/New_York",
        "2026-04-04T15:30:00Z,Australia/Lord_Howe",
        "2026-01-15T12:00:00Z,America/New_York",
    })
    void whoever_reads_the_file_finds_the_same_instant(String instant, String zone)
            throws IOException, ParserException {
        var starts = Instant.parse(instant);
        var calendar =
                new CalendarBuilder().build(new StringReader(CalendarFile.of(List.of(entry(starts, zone)), MARCH)));
        assertFalse(calendar.validate().hasErrors(), calendar.validate().toString());
        var event = (VEvent) calendar.getComponents(Component.VEVENT).getFirst();
        var read = event.getDateTimeStart().getDate();
        assertEquals(starts, read instanceof ZonedDateTime zoned ? zoned.toInstant() : Instant.from(read));
    }

    private static CalendarEntry entry(Instant starts, String zone) {
        return new CalendarEntry(
                "1@plenary.example",
                "Opening",
                "",
                starts,
                starts.plusSeconds(3600),
                ZoneId.of(zone),
                "Main hall",
                URI.create("https://plenary.example/e/opening"),
                new CalendarEntry.Organiser("Town Library", Optional.empty()),
                0,
                false);
    }
}
