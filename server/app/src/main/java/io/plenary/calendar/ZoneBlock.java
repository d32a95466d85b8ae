package io.plenary.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneRules;
import java.util.Locale;

/**
 * VTIMEZONE (RFC 5545, 3.6.5) of one zone for a span of time: each change of its clocks that matters for the span stands
 * by itself. Readers that know the zone by its IANA name use what they know; the others compute from this.
 */
final class ZoneBlock {
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss", Locale.ROOT);
    private static final DateTimeFormatter OFFSET = DateTimeFormatter.ofPattern("xxxx", Locale.ROOT);
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("zzz", Locale.ENGLISH);
    /** No zone changes its clocks oftener than this in the ten years that a file may span. */
    private static final int MOST_CHANGES = 60;

    private static final LocalDateTime LONG_AGO = LocalDateTime.of(1970, 1, 1, 0, 0);

    private final ZoneId zone;
    private final ZoneRules rules;
    private final StringBuilder text = new StringBuilder(512);

    private ZoneBlock(ZoneId zone) {
        this.zone = zone;
        this.rules = zone.getRules();
    }

    /** Lines with CRLF, not yet folded. */
    static String of(ZoneId zone, Instant from, Instant to) {
        var block = new ZoneBlock(zone);
        block.line("BEGIN:VTIMEZONE").line("TZID:" + zone.getId());
        block.before(from);
        block.changes(from, to);
        return block.line("END:VTIMEZONE").text.toString();
    }

    /** What the clocks show at the beginning, said once, from the change that brought it. */
    private void before(Instant from) {
        var change = rules.previousTransition(from.plusSeconds(1));
        if (change == null) {
            var offset = rules.getOffset(from);
            observance(LONG_AGO, offset, offset, from);
        } else observance(change.getDateTimeBefore(), change.getOffsetBefore(), change.getOffsetAfter(), from);
    }

    private void changes(Instant from, Instant to) {
        var at = from;
        for (var n = 0; n < MOST_CHANGES; n++) {
            var change = rules.nextTransition(at);
            if (change == null || change.getInstant().isAfter(to)) return;
            at = change.getInstant();
            observance(change.getDateTimeBefore(), change.getOffsetBefore(), change.getOffsetAfter(), at);
        }
    }

    private void observance(LocalDateTime begins, ZoneOffset before, ZoneOffset after, Instant within) {
        var kind = rules.isDaylightSavings(within) ? "DAYLIGHT" : "STANDARD";
        line("BEGIN:" + kind)
                .line("DTSTART:" + LOCAL.format(begins))
                .line("TZOFFSETFROM:" + OFFSET.format(before))
                .line("TZOFFSETTO:" + OFFSET.format(after))
                .line("TZNAME:" + NAME.format(within.atZone(zone)))
                .line("END:" + kind);
    }

    private ZoneBlock line(String line) {
        text.append(line).append("\r\n");
        return this;
    }
}
