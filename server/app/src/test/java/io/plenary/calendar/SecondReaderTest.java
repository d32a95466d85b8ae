package io.plenary.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.parameter.ParticipationStatus;
import io.plenary.testing.Promise;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every kind of message and of file through biweekly, which shares no code with ical4j and none with ours. */
class SecondReaderTest {
    private static final Instant NOW = Instant.parse("2026-09-01T12:00:00Z");
    private static final String ADDRESS = "malik@example.org";

    /** @param day when it begins; @param sequence of its change */
    private static CalendarEntry entry(String uid, String title, Instant day, int sequence) {
        return new CalendarEntry(
                uid,
                title,
                "What\nand why; twice, with \\ and \"quotes\"",
                day,
                day.plusSeconds(5400),
                ZoneId.of("Europe/Bucharest"),
                "Aula, 2nd floor",
                URI.create("https://plenary.example/e/x"),
                new CalendarEntry.Organiser("House; „Întâi”", Optional.of("office@example.org")),
                sequence,
                false);
    }

    private static ICalendar read(List<String> messages) {
        assertEquals(1, messages.size());
        return read(messages.getFirst());
    }

    private static ICalendar read(String file) {
        var warnings = new ArrayList<List<biweekly.io.ParseWarning>>();
        var calendar = Biweekly.parse(file).warnings(warnings).first();
        assertTrue(warnings.stream().allMatch(List::isEmpty), () -> String.valueOf(warnings));
        return calendar;
    }

    private static VEvent only(ICalendar calendar) {
        assertEquals(1, calendar.getEvents().size());
        return calendar.getEvents().getFirst();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-28T22:30:00Z", // the night before clocks go forward
        "2026-03-29T00:30:00Z",
        "2026-10-24T23:30:00Z", // the night in which they go back
        "2026-10-25T01:30:00Z",
        "2026-12-31T21:30:00Z"
    })
    void a_request_says_who_when_and_where(Instant day) {
        var file = CalendarFile.of(List.of(entry("a@x", "Întâlnire 😀, one; two", day, 3)), NOW);
        var calendar = read(CalendarMessage.to(file, ADDRESS));
        assertEquals("REQUEST", calendar.getMethod().getValue());
        var event = only(calendar);
        assertEquals("Întâlnire 😀, one; two", event.getSummary().getValue());
        assertEquals(
                "What\nand why; twice, with \\ and \"quotes\"",
                event.getDescription().getValue());
        assertEquals("Aula, 2nd floor", event.getLocation().getValue());
        assertEquals(day, event.getDateStart().getValue().toInstant());
        assertEquals(day.plusSeconds(5400), event.getDateEnd().getValue().toInstant());
        assertEquals("office@example.org", event.getOrganizer().getEmail());
        assertEquals("House; „Întâi”", event.getOrganizer().getCommonName());
        var attendee = event.getAttendees().getFirst();
        assertEquals(ADDRESS, attendee.getEmail());
        assertEquals(ParticipationStatus.ACCEPTED, attendee.getParticipationStatus());
        assertEquals(false, attendee.getRsvp());
        assertTrue(calendar.validate(ICalVersion.V2_0).isEmpty(), () -> calendar.validate(ICalVersion.V2_0)
                .toString());
    }

    @Test
    void what_moves_keeps_its_identity_and_its_number_grows() {
        var before = only(read(CalendarMessage.to(
                CalendarFile.of(List.of(entry("a@x", "A", NOW.plusSeconds(86_400), 3)), NOW), ADDRESS)));
        var after = only(read(CalendarMessage.to(
                CalendarFile.of(List.of(entry("a@x", "A", NOW.plusSeconds(90_000), 4)), NOW), ADDRESS)));
        assertEquals(before.getUid().getValue(), after.getUid().getValue());
        assertEquals(before.getSequence().getValue() + 1, after.getSequence().getValue());
        assertEquals(
                before.getDateStart().getValue().toInstant().plusSeconds(3600),
                after.getDateStart().getValue().toInstant());
    }

    @Test
    void what_is_given_back_is_a_cancellation_of_the_same_thing() {
        var file = CalendarFile.of(List.of(entry("a@x", "A", NOW, 3)), NOW);
        var calendar = read(CalendarMessage.to(CalendarMessage.withdrawn(file), ADDRESS));
        assertEquals("CANCEL", calendar.getMethod().getValue());
        assertTrue(only(calendar).getStatus().isCancelled());
        assertEquals("a@x", only(calendar).getUid().getValue());
    }

    @Test
    void a_feed_of_fifty_days_is_published_whole() {
        var entries = new ArrayList<CalendarEntry>();
        for (var n = 0; n < 400; n++) entries.add(entry(n + "@x", "Talk " + n, NOW.plusSeconds(10_800L * n), n % 5));
        var calendar = read(CalendarFile.of(entries, NOW));
        assertEquals("PUBLISH", calendar.getMethod().getValue());
        assertEquals(400, calendar.getEvents().size());
        for (var n = 0; n < 400; n++) {
            var event = calendar.getEvents().get(n);
            assertEquals(
                    NOW.plusSeconds(10_800L * n),
                    event.getDateStart().getValue().toInstant());
            assertEquals(n % 5, event.getSequence().getValue());
        }
    }

    @Promise("E3")
    @Test
    void a_title_adds_nothing_for_this_reader_either() {
        for (var evil : List.of(
                "x\r\nMETHOD:PUBLISH",
                "x\nSTATUS:CANCELLED\nATTENDEE:mailto:all@x.org",
                "ș😀 ".repeat(40) + "\r\nBEGIN:VEVENT",
                "\u2028BEGIN:VEVENT\u0000")) {
            var calendar = read(CalendarMessage.to(CalendarFile.of(List.of(entry("a@x", evil, NOW, 1)), NOW), ADDRESS));
            assertEquals("REQUEST", calendar.getMethod().getValue());
            assertEquals(1, only(calendar).getAttendees().size());
        }
    }
}
