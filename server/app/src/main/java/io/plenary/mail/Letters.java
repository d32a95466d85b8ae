package io.plenary.mail;

import io.plenary.platform.Words;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.Locale;

/**
 * Subject and text of a mail from {@code mail.<name>.subject} and {@code mail.<name>.text} of the locale files, with
 * {0}, {1}… filled in as single lines.
 */
public final class Letters {
    private final Words words;

    /** What a person reads. */
    public record Letter(String subject, String text) {}

    public Letters(Words words) {
        this.words = words;
    }

    /** @param name such as {@code sign-in}; @throws IllegalArgumentException when English has no such letter */
    public Letter write(String locale, String name, Object... values) {
        var lines = Arrays.stream(values)
                .map(value -> OneLine.of(String.valueOf(value)))
                .toArray();
        return new Letter(
                words.fill(locale, "mail." + name + ".subject", lines),
                words.fill(locale, "mail." + name + ".text", lines) + "\n\n" + words.fill(locale, "mail.foot"));
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
