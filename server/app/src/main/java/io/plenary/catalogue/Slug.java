package io.plenary.catalogue;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/** Makes the address of an event from its title. */
final class Slug {
    private static final int LONGEST = 60;
    /** Letters that do not fall apart into a letter and a mark. */
    private static final Map<String, String> LETTERS =
            Map.of("ß", "ss", "æ", "ae", "ø", "o", "đ", "d", "ł", "l", "þ", "th", "œ", "oe", "ð", "d");

    private Slug() {}

    /** 1 to 60 characters of a-z, 0-9 and inner dashes; a title without any of them becomes {@code event}. */
    static String of(String title) {
        var plain = title.toLowerCase(Locale.ROOT);
        for (var letter : LETTERS.entrySet()) plain = plain.replace(letter.getKey(), letter.getValue());
        plain = Normalizer.normalize(plain, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        var dashed = plain.replaceAll("[^a-z0-9]+", "-");
        var slug = trimmed(dashed.length() > LONGEST ? dashed.substring(0, LONGEST) : dashed);
        return slug.isEmpty() ? "event" : slug;
    }

    private static String trimmed(String dashed) {
        return dashed.replaceAll("^-+|-+$", "");
    }
}
