package io.plenary.mail;

import io.plenary.platform.Words;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Subject and text of a mail from {@code mail.<name>.subject} and {@code mail.<name>.text} of the locale files, with
 * {0}, {1}… filled in as single lines, or as {@link Lines}.
 */
public final class Letters {
    private final Words words;

    /** What a person reads. */
    public record Letter(String subject, String text) {}

    /** A value of several lines, each of which stays one. */
    public record Lines(List<String> lines) {
        @Override
        public String toString() {
            return lines.stream().map(OneLine::of).collect(Collectors.joining("\n"));
        }
    }

    public Letters(Words words) {
        this.words = words;
    }

    /** @param name such as {@code sign-in}; @throws IllegalArgumentException when English has no such letter */
    public Letter write(String locale, String name, Object... values) {
        var lines = Arrays.stream(values)
                .map(value -> value instanceof Lines many ? many.toString() : OneLine.of(String.valueOf(value)))
                .toArray();
        return new Letter(
                words.fill(locale, "mail." + name + ".subject", lines),
                words.fill(locale, "mail." + name + ".text", lines) + "\n\n" + words.fill(locale, "mail.foot"));
    }

    /** A part of a letter, from {@code mail.<name>} of the locale files. */
    public String part(String locale, String name, String... values) {
        var lines = Arrays.stream(values).map(OneLine::of).toArray();
        return words.fill(locale, "mail." + name, lines);
    }

    /** Day and time in words, with the zone named: a time without its zone misleads. */
    public static String when(Instant instant, String locale, String zone) {
        var time = instant.atZone(ZoneId.of(zone));
        var language = Locale.forLanguageTag(locale);
        var day = DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(language);
        var hour = DateTimeFormatter.ofPattern("HH:mm", language);
        return day.format(time) + ", " + hour.format(time) + " (" + zone + ", UTC" + time.getOffset() + ")";
    }
}
