package io.plenary.demo.content;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/** When the sessions of a programme are, seen from the moment of loading. */
final class Timetable {
    private static final Duration BEGAN = Duration.ofMinutes(10);

    private final Script.Programme programme;
    private final Instant now;
    private final ZoneId zone;
    private final LocalDate first;

    Timetable(Script.Programme programme, Instant now) {
        this.programme = programme;
        this.now = now;
        this.zone = ZoneId.of(programme.zone());
        var from = LocalDate.ofInstant(now, zone).plusDays(programme.startsInDays());
        this.first = programme
                .weekday()
                .map(day -> from.with(TemporalAdjusters.nextOrSame(day)))
                .orElse(from);
    }

    record Times(Instant starts, Instant ends) {}

    Times of(Script.Session session) {
        var starts = session.at().equals("now")
                ? now.truncatedTo(ChronoUnit.MINUTES).minus(BEGAN)
                : first.plusDays(session.day())
                        .atTime(LocalTime.parse(session.at()))
                        .atZone(zone)
                        .toInstant();
        return new Times(starts, starts.plus(Duration.ofMinutes(session.minutes())));
    }

    /** From the first start to the last end. */
    Times whole() {
        var all = programme.sessions().stream().map(this::of).toList();
        return new Times(
                all.stream().map(Times::starts).min(Instant::compareTo).orElseThrow(),
                all.stream().map(Times::ends).max(Instant::compareTo).orElseThrow());
    }
}
