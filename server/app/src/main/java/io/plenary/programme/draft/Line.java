package io.plenary.programme.draft;

import io.plenary.platform.Refusal;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** Plain text of one line: NFC, single spaces, nothing that breaks the line or turns the reading direction. */
final class Line {
    private static final Pattern BREAKS = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}\\p{Zs}]+");
    private static final Pattern HIDDEN =
            Pattern.compile("[\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060\\u2066-\\u2069\\ufeff]");

    private Line() {}

    static String of(String text) {
        var seen =
                HIDDEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll("");
        return BREAKS.matcher(seen).replaceAll(" ").strip();
    }

    /** @throws Refusal validation when nothing can be seen of it, or too much */
    static String needed(String text, int longest, String pointer) {
        var line = of(text);
        if (line.isEmpty()) throw Refusal.field(pointer, "This is needed.");
        return bounded(line, longest, pointer);
    }

    /** @throws Refusal validation */
    static String bounded(String text, int longest, String pointer) {
        if (text.length() > longest) throw Refusal.field(pointer, "This is too long.");
        return text;
    }
}
