package io.plenary.programme.release;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** Short times for lists: by the clocks of the event, and by the reader's own in brackets. */
record NoticeTimes(Locale locale, ZoneId zone, Optional<ZoneId> own) {
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    /** Such as {@code Thu, 4 Jun, 14:00–15:00 [13:00–14:00]}. */
    String span(Instant starts, Instant ends) {
        return day(starts.atZone(zone).toLocalDate()) + ", " + hours(starts, ends, zone) + bracket(starts, ends);
    }

    private String bracket(Instant starts, Instant ends) {
        if (own.isEmpty() || isSame(starts, own.get())) return "";
        var theirs = starts.atZone(own.get()).toLocalDate();
        var sameDay = theirs.equals(starts.atZone(zone).toLocalDate());
        return " [" + (sameDay ? "" : day(theirs) + ", ") + hours(starts, ends, own.get()) + "]";
    }

    private boolean isSame(Instant at, ZoneId other) {
        return at.atZone(zone).getOffset().equals(at.atZone(other).getOffset());
    }

    private static String hours(Instant starts, Instant ends, ZoneId zone) {
        return hour(starts.atZone(zone)) + "–" + hour(ends.atZone(zone));
    }

    private static String hour(ZonedDateTime time) {
        return HOUR.format(time);
    }

    /** Such as {@code Thu, 4 Jun, 14:00}. */
    String start(Instant at) {
        var time = at.atZone(zone);
        return day(time.toLocalDate()) + ", " + hour(time);
    }

    String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedPattern("MMMEd").withLocale(locale).format(day);
    }
}
