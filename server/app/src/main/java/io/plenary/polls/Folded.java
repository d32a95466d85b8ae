package io.plenary.polls;

import java.text.Normalizer;
import java.util.Locale;

/** What makes two short answers the same one: neither case, accents, spaces nor punctuation count. */
final class Folded {
    private static final int LONGEST = 320;

    private Folded() {}

    /** Empty for an answer without a letter, a digit or a symbol. */
    static String of(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replace("ł", "l")
                .replace("ø", "o")
                .replaceAll("[\\p{P}\\p{Z}\\p{C}]+", " ")
                .strip();
        return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST);
    }
}
