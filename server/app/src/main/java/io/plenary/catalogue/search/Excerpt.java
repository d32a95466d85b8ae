package io.plenary.catalogue.search;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/** A line of a long text around the words that were asked for. Pure. */
final class Excerpt {
    private static final int LENGTH = 160;
    private static final int BEFORE = 50;

    private Excerpt() {}

    /** @param text may hold tags; @return plain text without line breaks, at most some 165 characters */
    static String of(String text, String asked) {
        var plain = text.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ").strip();
        if (plain.length() <= LENGTH) return plain;
        var from = begin(plain, firstMatch(plain, asked));
        var to = end(plain, from);
        return (from > 0 ? "… " : "") + plain.substring(from, to).strip() + (to < plain.length() ? " …" : "");
    }

    private static int firstMatch(String plain, String asked) {
        var folded = folded(plain);
        return Arrays.stream(folded(asked).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .mapToInt(word -> (" " + folded).indexOf(" " + word))
                .filter(at -> at >= 0)
                .min()
                .orElse(0);
    }

    /** A word's beginning some way before the match. */
    private static int begin(String plain, int match) {
        if (match <= BEFORE) return 0;
        var space = plain.indexOf(' ', match - BEFORE);
        return space < 0 || space >= match ? match : space + 1;
    }

    private static int end(String plain, int from) {
        if (plain.length() - from <= LENGTH) return plain.length();
        var space = plain.lastIndexOf(' ', from + LENGTH);
        return space > from + LENGTH / 2 ? space : safe(plain, from + LENGTH);
    }

    private static int safe(String plain, int at) {
        return Character.isLowSurrogate(plain.charAt(at)) ? at - 1 : at;
    }

    /** Small letters without accents, one for each character, so that places stay places. */
    private static String folded(String text) {
        var folded = new StringBuilder(text.length());
        for (var n = 0; n < text.length(); n++) folded.append(plain(text.charAt(n)));
        return folded.toString();
    }

    private static char plain(char letter) {
        if (letter < 0x80) return Character.toLowerCase(letter);
        if (Character.isSurrogate(letter)) return letter;
        var apart = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT);
        return apart.isEmpty() ? letter : apart.charAt(0);
    }
}
