package io.plenary.exchange.write;

import io.plenary.programme.plan.PlannedSession;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Times as files spell them. */
final class Clock {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private Clock() {}

    /** Such as {@code 2027-03-01T09:00:00+02:00}. */
    static String moment(Instant at, ZoneId zone) {
        return MOMENT.format(at.atZone(zone));
    }

    static String time(Instant at, ZoneId zone) {
        return TIME.format(at.atZone(zone));
    }

    /** Hours and minutes, seconds where there are some. */
    static String length(PlannedSession one) {
        var length = Duration.between(one.startsAt(), one.endsAt());
        var minutes = "%02d:%02d".formatted(length.toHours(), length.toMinutesPart());
        return length.toSecondsPart() == 0 ? minutes : minutes + ":%02d".formatted(length.toSecondsPart());
    }
}
