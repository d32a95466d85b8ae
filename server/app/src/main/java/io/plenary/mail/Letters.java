package io.plenary.mail;

import io.plenary.platform.DeletedPerson;
import io.plenary.platform.Words;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Subject and text of a mail from {@code mail.<name>.subject} and {@code mail.<name>.text} of the locale files, with
 * {0}, {1}… filled in as single lines, or as {@link Lines}.
 */
public final class Letters {
    /** Kept, since finding how a language writes a day takes longer than writing it. */
    private static final Map<String, Moment> MOMENTS =
            Words.LANGUAGES.stream().collect(Collectors.toUnmodifiableMap(one -> one, Moment::in));

    private final Words words;

    /** What a person reads. */
    public record Letter(String subject, String text, Optional<Written> written) {
        public Letter(String subject, String text) {
            this(subject, text, Optional.empty());
        }
    }

    /** Which letter it is. @param slots what stands in its places, one line each unless it was given as {@link Lines} */
    public record Written(String name, String locale, List<String> slots) {}

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
                .map(value -> DeletedPerson.told(slot(value), locale))
                .toArray();
        return new Letter(
                words.fill(locale, "mail." + name + ".subject", lines),
                words.fill(locale, "mail." + name + ".text", lines) + foot(locale),
                Optional.of(new Written(
                        name,
                        Words.language(locale),
                        Arrays.stream(lines).map(String::valueOf).toList())));
    }

    private static String slot(Object value) {
        return value instanceof Lines many ? many.toString() : Harmless.line(String.valueOf(value));
    }

    /** In the words that an event has chosen. */
    Letter worded(Template own, LetterKind kind, Written written) {
        var letter = own.fill(kind, written.slots());
        return new Letter(letter.subject(), letter.text() + foot(written.locale()), Optional.of(written));
    }

    /** What stands under every letter. */
    public String foot(String locale) {
        return "\n\n" + words.fill(locale, "mail.foot");
    }

    /** Our own wording with its places by name, as organisers read it. */
    public Template wording(LetterKind kind, String locale) {
        return new Template(pattern(kind, locale, "subject"), pattern(kind, locale, "text"));
    }

    private String pattern(LetterKind kind, String locale, String part) {
        var text = words.sentence(locale, "mail." + kind.word() + "." + part)
                .orElseThrow()
                .replace("''", "'");
        for (var n = 0; n < kind.places().size(); n++)
            text = text.replace("{" + n + "}", "{" + kind.places().get(n).word() + "}");
        return text;
    }

    /** A part of a letter, from {@code mail.<name>} of the locale files. */
    public String part(String locale, String name, String... values) {
        var lines = Arrays.stream(values)
                .map(value -> DeletedPerson.told(OneLine.of(value), locale))
                .toArray();
        return words.fill(locale, "mail." + name, lines);
    }

    /** Day and time in words, with the zone named: a time without its zone misleads. */
    public static String when(Instant instant, String locale, String zone) {
        var time = instant.atZone(ZoneId.of(zone));
        var moment = Optional.ofNullable(MOMENTS.get(locale)).orElseGet(() -> Moment.in(locale));
        return moment.day().format(time) + ", " + moment.hour().format(time) + " (" + zone + ", UTC" + time.getOffset()
                + ")";
    }

    /** How a language writes day and hour. */
    private record Moment(DateTimeFormatter day, DateTimeFormatter hour) {
        static Moment in(String locale) {
            var language = Locale.forLanguageTag(locale);
            return new Moment(
                    DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(language),
                    DateTimeFormatter.ofPattern("HH:mm", language));
        }
    }
}
