package io.plenary.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.testing.Promise;
import java.io.StringReader;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;

class CalendarMessageTest {
    private static final Instant NINE = Instant.parse("2026-09-22T07:00:00Z");
    private static final String ADDRESS = "malik@example.org";

    private static CalendarEntry entry(String uid, String title, int sequence, boolean cancelled) {
        return new CalendarEntry(
                uid,
                title,
                "What\nand why",
                NINE,
                NINE.plusSeconds(3600),
                ZoneId.of("Europe/Bucharest"),
                "Aula",
                URI.create("https://plenary.example/e/x"),
                new CalendarEntry.Organiser("House", Optional.of("office@example.org")),
                sequence,
                cancelled);
    }

    private static String file(CalendarEntry... entries) {
        return CalendarFile.of(List.of(entries), NINE);
    }

    private static Calendar read(String message) throws Exception {
        return new CalendarBuilder().build(new StringReader(message));
    }

    private static String method(Calendar calendar) {
        return calendar.getMethod().getValue();
    }

    private static List<VEvent> events(Calendar calendar) {
        return calendar.getComponents("VEVENT");
    }

    @Test
    void a_seat_is_a_request_to_its_holder_who_has_accepted_already() throws Exception {
        var calendar = read(only(file(entry("a@x", "Open day", 3, false))));
        assertEquals("REQUEST", method(calendar));
        var event = events(calendar).getFirst();
        assertEquals("a@x", event.getUid().orElseThrow().getValue());
        assertEquals("3", event.getProperty("SEQUENCE").orElseThrow().getValue());
        assertEquals(
                "mailto:office@example.org",
                event.getProperty("ORGANIZER").orElseThrow().getValue());
        var attendee = event.getProperty("ATTENDEE").orElseThrow();
        assertEquals("mailto:" + ADDRESS, attendee.getValue());
        assertEquals("FALSE", attendee.getParameter("RSVP").orElseThrow().getValue());
        assertEquals("ACCEPTED", attendee.getParameter("PARTSTAT").orElseThrow().getValue());
    }

    @Test
    void what_does_not_take_place_is_a_cancellation() throws Exception {
        var calendar = read(only(file(entry("a@x", "A", 4, true))));
        assertEquals("CANCEL", method(calendar));
        assertEquals("CANCELLED", events(calendar).getFirst().getStatus().getValue());
    }

    private static String only(String file) {
        var messages = CalendarMessage.to(file, ADDRESS);
        assertEquals(1, messages.size());
        return messages.getFirst();
    }

    @Test
    void several_things_in_one_file_stay_published() throws Exception {
        var file = file(entry("a@x", "A", 4, true), entry("b@x", "B", 1, false));
        assertEquals(file, only(file));
        assertEquals("PUBLISH", method(read(file)));
    }

    /** RFC 5546, 3.2.5: all that a cancellation holds has one and the same UID. */
    @Test
    void a_seat_in_a_series_that_is_given_back_is_a_cancellation_of_each_session() throws Exception {
        var file = file(entry("a@x", "A", 4, false), entry("b@x", "B", 1, false), entry("c@x", "C", 0, true));
        var messages = CalendarMessage.to(CalendarMessage.withdrawn(file), ADDRESS);
        assertEquals(3, messages.size());
        for (var n = 0; n < 3; n++) {
            var calendar = read(messages.get(n));
            assertEquals("CANCEL", method(calendar));
            assertEquals(1, calendar.getComponents("VTIMEZONE").size());
            var event = events(calendar).getFirst();
            assertEquals(1, events(calendar).size());
            assertEquals(
                    List.of("a@x", "b@x", "c@x").get(n),
                    event.getUid().orElseThrow().getValue());
            assertEquals("CANCELLED", event.getStatus().getValue());
            assertEquals(
                    "mailto:" + ADDRESS,
                    event.getProperty("ATTENDEE").orElseThrow().getValue());
        }
    }

    @Test
    void a_seat_that_is_given_back_leaves_the_calendar() throws Exception {
        var withdrawn = CalendarMessage.withdrawn(file(entry("a@x", "A", 4, false)));
        assertEquals("CANCEL", method(read(only(withdrawn))));
    }

    @Promise("E3")
    @Test
    void a_title_adds_no_method_no_event_and_no_attendee() throws Exception {
        for (var evil : List.of(
                "x\r\nMETHOD:PUBLISH",
                "METHOD:PUBLISH",
                "BEGIN:VEVENT",
                "x\nSTATUS:CANCELLED\nATTENDEE:mailto:all@x.org",
                "ș😀 ".repeat(40) + "\r\nBEGIN:VEVENT",
                "\u2028BEGIN:VEVENT\u0000")) {
            var message = only(file(entry("a@x", evil, 1, false)));
            for (var line : message.split("\r\n"))
                assertTrue(line.getBytes(java.nio.charset.StandardCharsets.UTF_8).length <= 75, line);
            var calendar = read(message);
            assertEquals("REQUEST", method(calendar));
            assertEquals(1, events(calendar).size());
            assertEquals(
                    1, events(calendar).getFirst().getProperties("ATTENDEE").size());
        }
    }
}
