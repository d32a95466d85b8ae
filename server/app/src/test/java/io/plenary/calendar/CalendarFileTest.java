package io.plenary.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.testing.Promise;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Component;
import org.junit.jupiter.api.Test;

class CalendarFileTest {
    private static final Instant NOW = Instant.parse("2026-09-01T12:00:00Z");
    private static final Set<String> PROPERTIES = new TreeSet<>(Set.of(
            "BEGIN",
            "END",
            "PRODID",
            "VERSION",
            "CALSCALE",
            "METHOD",
            "UID",
            "DTSTAMP",
            "DTSTART",
            "DTEND",
            "SEQUENCE",
            "SUMMARY",
            "DESCRIPTION",
            "LOCATION",
            "URL",
            "ORGANIZER",
            "TZID",
            "TZOFFSETFROM",
            "TZOFFSETTO",
            "TZNAME"));

    @Test
    void a_file_says_what_when_and_where() {
        var file = CalendarFile.of(List.of(entry("Opening", "Main hall")), NOW);
        assertEquals("PUBLISH", only(file, "METHOD").value());
        var starts = IcsReader.named(file, "DTSTART").getLast();
        assertEquals(";TZID=Europe/Bucharest", starts.parameters());
        assertEquals("20260922T100000", starts.value());
        assertEquals("20260922T110000", only(file, "DTEND").value());
        assertEquals("20260901T120000Z", only(file, "DTSTAMP").value());
        assertEquals("1@plenary.example", only(file, "UID").value());
        assertEquals("0", only(file, "SEQUENCE").value());
        assertEquals("https://plenary.example/e/opening", only(file, "URL").value());
        assertEquals("mailto:hello@example.org", only(file, "ORGANIZER").value());
        assertEquals("Opening", only(file, "SUMMARY").text());
    }

    @Test
    void ical4j_finds_nothing_wrong() throws IOException, ParserException {
        var file = CalendarFile.of(List.of(entry("Ziua întâi; partea a doua, „bis”", "A\\B"), entry("Two", "C")), NOW);
        var calendar = new CalendarBuilder().build(new StringReader(file));
        assertFalse(calendar.validate().hasErrors(), calendar.validate().toString());
        assertEquals(2, calendar.getComponents(Component.VEVENT).size());
        assertEquals(1, calendar.getComponents(Component.VTIMEZONE).size());
    }

    @Test
    void what_is_cancelled_says_so_and_stays() throws IOException, ParserException {
        var one = entry("Opening", "Main hall");
        var off = new CalendarEntry(
                one.uid(),
                one.title(),
                "",
                one.starts(),
                one.ends(),
                one.zone(),
                "",
                one.page(),
                one.organiser(),
                4,
                true);
        var file = CalendarFile.of(List.of(off), NOW);
        assertEquals("CANCELLED", only(file, "STATUS").value());
        assertEquals("4", only(file, "SEQUENCE").value());
        assertEquals("PUBLISH", only(file, "METHOD").value());
        var read = new CalendarBuilder().build(new StringReader(file));
        assertFalse(read.validate().hasErrors(), read.validate().toString());
    }

    @Test
    void an_organiser_without_an_address_reaches_nobody() {
        var entry = entry("Opening", "Main hall");
        var silent = new CalendarEntry(
                entry.uid(),
                entry.title(),
                "",
                entry.starts(),
                entry.ends(),
                entry.zone(),
                "",
                entry.page(),
                new CalendarEntry.Organiser("Library \"One\"", Optional.empty()),
                3,
                false);
        var line = only(CalendarFile.of(List.of(silent), NOW), "ORGANIZER");
        assertEquals("mailto:noreply@invalid", line.value());
        assertTrue(line.parameters().contains("Library 'One'"), line.parameters());
    }

    @Promise("E3")
    @Test
    void no_value_adds_a_property_or_a_line() throws IOException, ParserException {
        var tried = 0;
        for (var evil : evilStrings()) {
            var file = CalendarFile.of(List.of(entry(evil, evil)), NOW);
            var names = IcsReader.read(file).stream()
                    .map(IcsReader.Line::name)
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(PROPERTIES, names, evil);
            assertEquals(Plain.line(evil), only(file, "SUMMARY").text());
            assertEquals(Plain.line(evil), only(file, "LOCATION").text());
            assertFalse(
                    new CalendarBuilder()
                            .build(new StringReader(file))
                            .validate()
                            .hasErrors(),
                    evil);
            tried++;
        }
        assertTrue(tried >= 200, "tried " + tried);
    }

    @Test
    void no_line_is_longer_than_75_octets_and_no_character_is_torn() {
        var file = CalendarFile.of(List.of(entry("😀ș".repeat(70), "é".repeat(200))), NOW);
        for (var line : file.split("\r\n")) assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
        var back = new String(file.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        assertEquals("😀ș".repeat(70), only(back, "SUMMARY").text());
    }

    private static List<String> evilStrings() {
        var cores = List.of(
                "x%sATTENDEE:mailto:all@x.org",
                "x%sEND:VEVENT%1$sBEGIN:VEVENT",
                "%sBEGIN:VALARM",
                "x;y,z\\n%sDTSTART:1",
                "x%s ",
                "%s%1$sURL:http://evil.example",
                "\"%s\":;",
                "x\\%sEND:VCALENDAR");
        var breaks = List.of(
                "\r\n", "\n", "\r", "\u0000", "\u0085", "\u2028", "\u2029", "\u000b", "\u000c", "\u001f", "\u007f",
                "\t", "\u202e", "\u2066", "\\n", "\\N", "\r\n ", "\n\t", "\u001e", "\u001d", "\u009f", "\r\r\n", "\n\n",
                "=0D=0A", "%0D%0A");
        var strings = new ArrayList<String>();
        for (var core : cores) for (var one : breaks) strings.add(core.formatted(one));
        return strings;
    }

    private static IcsReader.Line only(String file, String name) {
        var lines = IcsReader.named(file, name);
        assertEquals(1, lines.size(), name);
        return lines.getFirst();
    }

    private static CalendarEntry entry(String title, String location) {
        return new CalendarEntry(
                "1@plenary.example",
                title,
                "How it began.\n\nhttps://plenary.example/e/opening",
                Instant.parse("2026-09-22T07:00:00Z"),
                Instant.parse("2026-09-22T08:00:00Z"),
                ZoneId.of("Europe/Bucharest"),
                location,
                URI.create("https://plenary.example/e/opening"),
                new CalendarEntry.Organiser("Town Library", Optional.of("hello@example.org")),
                0,
                false);
    }
}
