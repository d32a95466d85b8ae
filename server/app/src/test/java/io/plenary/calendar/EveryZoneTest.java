package io.plenary.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Our files read back to the instants they were made of, in every zone. The reader here is written from RFC 5545 alone;
 * the web client's tests read the same examples with ical.js. ical4j is not asked: of a zone that it knows by name it uses
 * rules of its own and not those of the file, and for America/Sao_Paulo, where the clocks have stood still since 2019, or
 * Africa/Cairo, these are an hour off.
 */
class EveryZoneTest {
    private static final Instant FIRST = Instant.parse("2020-01-15T12:00:00Z");
    private static final Instant LAST = Instant.parse("2030-12-31T00:00:00Z");
    private static final Duration LENGTH = Duration.ofMinutes(90);
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");

    /** Zones whose rules differ in kind, at instants that no later law can change. */
    private static final List<String> EXAMPLES = List.of(
            "Europe/Bucharest",
            "Europe/London",
            "Europe/Lisbon",
            "Europe/Dublin",
            "America/Sao_Paulo",
            "America/New_York",
            "America/Havana",
            "America/Santiago",
            "America/Phoenix",
            "America/St_Johns",
            "Asia/Kolkata",
            "Asia/Kathmandu",
            "Asia/Tehran",
            "Asia/Gaza",
            "Asia/Tokyo",
            "Africa/Casablanca",
            "Africa/Cairo",
            "Australia/Lord_Howe",
            "Pacific/Apia",
            "Pacific/Chatham",
            "Antarctica/Troll");

    @Test
    void every_zone_reads_back_to_the_same_instants_for_ten_years() {
        var zones = ZoneId.getAvailableZoneIds().stream()
                // ical4j adds names of its own to those of Java.
                .filter(id -> !id.startsWith("ical4j"))
                .sorted()
                .map(ZoneId::of)
                .toList();
        assertTrue(zones.size() > 500, "zones " + zones.size());
        for (var zone : zones) {
            var instants = instants(zone);
            var file = CalendarFile.of(
                    instants.stream().map(one -> entry(one, zone)).toList(), FIRST);
            assertEquals(instants, read(file, "DTSTART"), zone::getId);
            var ends = instants.stream().map(one -> one.plus(LENGTH)).toList();
            assertEquals(ends, read(file, "DTEND"), zone::getId);
        }
    }

    /** Once a year, and around every change of the clocks. */
    private static List<Instant> instants(ZoneId zone) {
        var instants = new ArrayList<Instant>();
        for (var at = FIRST; at.isBefore(LAST); at = at.plus(365, ChronoUnit.DAYS)) instants.add(at);
        var change = zone.getRules().nextTransition(FIRST);
        for (; change != null && change.getInstant().isBefore(LAST); ) {
            for (var minutes : List.of(-61, 0, 30))
                instants.add(change.getInstant().plus(minutes, ChronoUnit.MINUTES));
            change = zone.getRules().nextTransition(change.getInstant());
        }
        return instants;
    }

    private static List<Instant> read(String file, String property) {
        var events = file.indexOf("BEGIN:VEVENT");
        var zone = IcsReader.read(file.substring(0, events));
        return IcsReader.named(file.substring(events), property).stream()
                .map(line -> read(zone, line.value()))
                .toList();
    }

    /** RFC 5545, 3.6.5: the clocks show what the latest observance before the local time says. */
    private static Instant read(List<IcsReader.Line> zone, String value) {
        var local = LocalDateTime.parse(value.replace("Z", ""), LOCAL);
        if (value.endsWith("Z")) return local.toInstant(ZoneOffset.UTC);
        var offset = Optional.<ZoneOffset>empty();
        var latest = LocalDateTime.MIN;
        var begins = LocalDateTime.MIN;
        for (var one : zone) {
            if (one.name().equals("DTSTART")) begins = LocalDateTime.parse(one.value(), LOCAL);
            if (one.name().equals("TZOFFSETTO") && !begins.isAfter(local) && begins.isAfter(latest)) {
                latest = begins;
                offset = Optional.of(ZoneOffset.of(one.value()));
            }
        }
        return local.toInstant(offset.orElseThrow(() -> new AssertionError("no observance before " + local)));
    }

    /** What ical.js reads in the tests of the web client is what the server writes. */
    @Test
    void the_examples_for_another_parser_are_what_is_written_today() throws java.io.IOException {
        var entries = EXAMPLES.stream()
                .map(ZoneId::of)
                .flatMap(zone -> Stream.of("2020-03-29T01:30:00Z", "2021-07-01T12:00:00Z", "2022-10-30T00:30:00Z")
                        .map(text -> entry(Instant.parse(text), zone)))
                .toList();
        if ("write".equals(System.getenv("PLENARY_CALENDAR_EXAMPLES")))
            Files.writeString(Path.of("src/test/resources/calendar/zones.ics"), CalendarFile.of(entries, FIRST));
        try (var kept = EveryZoneTest.class.getResourceAsStream("/calendar/zones.ics")) {
            var written = withoutNames(CalendarFile.of(entries, FIRST));
            var known = kept == null ? "" : withoutNames(new String(kept.readAllBytes(), StandardCharsets.UTF_8));
            assertTrue(
                    known.equals(written),
                    "calendar/zones.ics is old: run this test with PLENARY_CALENDAR_EXAMPLES=write");
        }
    }

    /** The letters of a zone's name come with the machine's language data. */
    private static String withoutNames(String file) {
        return file.lines().filter(line -> !line.startsWith("TZNAME")).collect(Collectors.joining("\n"));
    }

    private static CalendarEntry entry(Instant starts, ZoneId zone) {
        return new CalendarEntry(
                starts.getEpochSecond() + "-" + zone.getId().replace('/', '-') + "@plenary.example",
                "Überall; “Știință”, 科学, and a title that is long enough to be folded more than once 🦉",
                "First line\nand a second; with, marks",
                starts,
                starts.plus(LENGTH),
                zone,
                "Main hall",
                URI.create("https://plenary.example/e/opening"),
                new CalendarEntry.Organiser("Town Library", Optional.empty()),
                3,
                false);
    }
}
