package io.plenary.calendar;

import java.nio.charset.StandardCharsets;

/** Folds long lines (RFC 5545, 3.1): at most 75 octets, and never inside a character as ical4j's own writer does. */
final class FoldedLines {
    private static final int OCTETS = 75;

    private FoldedLines() {}

    /** @param unfolded lines that end with CRLF */
    static String of(String unfolded) {
        var folded = new StringBuilder(unfolded.length() + unfolded.length() / 32);
        unfolded.lines().forEach(line -> fold(folded, line));
        return folded.toString();
    }

    private static void fold(StringBuilder folded, String line) {
        var octets = 0;
        for (var at = 0; at < line.length(); ) {
            var point = line.codePointAt(at);
            var width = Character.toString(point).getBytes(StandardCharsets.UTF_8).length;
            if (octets + width > OCTETS) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.appendCodePoint(point);
            octets += width;
            at += Character.charCount(point);
        }
        folded.append("\r\n");
    }
}
