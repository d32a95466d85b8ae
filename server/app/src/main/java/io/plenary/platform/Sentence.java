package io.plenary.platform;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A sentence of the locale files, read once: texts and the numbers of the places between them. Texts are filled in as they
 * are; anything else (a number, a date) and whatever is more than a place is left to {@link MessageFormat}, which knows the
 * language.
 */
final class Sentence {
    private static final Pattern PLACE = Pattern.compile("\\{([0-9])}");

    private final String pattern;
    private final Locale language;
    private final List<String> texts = new ArrayList<>();
    private final List<Integer> places = new ArrayList<>();
    private final boolean plain;

    Sentence(String pattern, Locale language) {
        this.pattern = pattern;
        this.language = language;
        var found = PLACE.matcher(pattern);
        var parts = new ArrayList<String>();
        var at = 0;
        while (found.find()) {
            parts.add(pattern.substring(at, found.start()));
            places.add(Integer.parseInt(found.group(1)));
            at = found.end();
        }
        parts.add(pattern.substring(at));
        plain = parts.stream().allMatch(Sentence::isPlain);
        // Two quotation marks are one.
        parts.forEach(part -> texts.add(part.replace("''", "'")));
    }

    /** A single quotation mark would make what follows plain text. */
    private static boolean isPlain(String part) {
        var rest = part.replace("''", "");
        return rest.indexOf('\'') < 0 && rest.indexOf('{') < 0 && rest.indexOf('}') < 0;
    }

    String fill(Object... values) {
        if (!plain || !areTexts(values)) return new MessageFormat(pattern, language).format(values);
        var filled = new StringBuilder(pattern.length() + 64).append(texts.getFirst());
        for (var n = 0; n < places.size(); n++)
            filled.append(values[places.get(n)]).append(texts.get(n + 1));
        return filled.toString();
    }

    private boolean areTexts(Object... values) {
        for (var place : places) if (place >= values.length || !(values[place] instanceof String)) return false;
        return true;
    }
}
