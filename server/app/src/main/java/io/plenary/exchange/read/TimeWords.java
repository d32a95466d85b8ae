package io.plenary.exchange.read;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQuery;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Dates, times and durations in the spellings of the field. Nothing here throws: what cannot be read is absent. */
final class TimeWords {
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,3}):(\\d{1,2})(?::(\\d{1,2}))?");
    private static final Pattern MINUTES = Pattern.compile("(\\d{1,4})\\s*(?:m|min|mins|minutes|minuten|minute)?\\.?");
    private static final List<String> DAYS = List.of(
            "uuuu-MM-dd",
            "uuuu-MMM-dd",
            "uuuu/MM/dd",
            "d.M.uuuu",
            "d/M/uuuu",
            "d MMM uuuu",
            "d MMMM uuuu",
            "MMM d, uuuu");
    private static final List<DateTimeFormatter> DATES =
            DAYS.stream().map(TimeWords::format).toList();
    private static final List<DateTimeFormatter> MOMENTS = DAYS.stream()
            .map(day -> format(day + "[' ']['T']H:mm[:ss][.SSSSSS][.SSS]['Z'][XXX][ XXX][XX]"))
            .toList();
    private static final DateTimeFormatter TIME = format("H:mm[:ss]");
    private static final int LONGEST = 40;

    private TimeWords() {}

    private static DateTimeFormatter format(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH);
    }

    /** A day with a time, with or without an offset. */
    static Optional<ReadTime> moment(String text) {
        var word = text.strip();
        if (word.length() > LONGEST) return Optional.empty();
        var utc = word.endsWith("Z") ? word.substring(0, word.length() - 1) + "+00:00" : word;
        return parse(MOMENTS, utc, TimeWords::momentOf);
    }

    private static ReadTime momentOf(TemporalAccessor parsed) {
        var hasOffset = parsed.isSupported(java.time.temporal.ChronoField.OFFSET_SECONDS);
        return hasOffset ? ReadTime.of(OffsetDateTime.from(parsed)) : ReadTime.of(LocalDateTime.from(parsed));
    }

    /** A day; of a day with a time, the day. */
    static Optional<LocalDate> day(String text) {
        var word = text.strip();
        if (word.length() > LONGEST) return Optional.empty();
        return parse(DATES, word, LocalDate::from)
                .or(() -> moment(word).map(one -> one.local().toLocalDate()));
    }

    static Optional<LocalTime> time(String text) {
        var word = text.strip();
        return word.length() > LONGEST ? Optional.empty() : parse(List.of(TIME), word, LocalTime::from);
    }

    /** {@code 1:30}, {@code 01:30:00}, {@code 90}, {@code 90 min}, {@code PT1H30M}. */
    static Optional<Duration> duration(String text) {
        var word = text.strip().toLowerCase(Locale.ROOT);
        if (word.isEmpty() || word.length() > LONGEST) return Optional.empty();
        var clock = CLOCK.matcher(word);
        if (clock.matches())
            return Optional.of(Duration.ofHours(number(clock.group(1)))
                    .plusMinutes(number(clock.group(2)))
                    .plusSeconds(number(clock.group(3))));
        var minutes = MINUTES.matcher(word);
        if (minutes.matches()) return Optional.of(Duration.ofMinutes(number(minutes.group(1))));
        try {
            return word.startsWith("p") ? Optional.of(Duration.parse(word)) : Optional.empty();
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static long number(String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }

    private static <T> Optional<T> parse(List<DateTimeFormatter> formats, String word, TemporalQuery<T> as) {
        for (var format : formats) {
            try {
                return Optional.of(format.parse(word, as));
            } catch (DateTimeException isAnother) {
                // The next spelling may be the one.
            }
        }
        return Optional.empty();
    }
}
