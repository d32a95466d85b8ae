package io.plenary.mail;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * A subject as the header of a mail (RFC 2047). The mail client's own encoder tears a character beyond the basic plane
 * over two encoded words, which readers then show as question marks.
 */
final class SubjectLine {
    /** Of UTF-8 in one word: at most 75 characters with what stands around it. */
    private static final int OCTETS = 45;

    private SubjectLine() {}

    /** @param subject one line; @return it as it is when plain ASCII, else encoded words, folded */
    static String of(String subject) {
        if (subject.chars().allMatch(one -> one >= ' ' && one < 127)) return subject;
        return encoded(subject);
    }

    /** As encoded words, folded, whatever it is made of. */
    static String encoded(String line) {
        return String.join("\r\n ", pieces(line).stream().map(SubjectLine::word).toList());
    }

    private static List<String> pieces(String subject) {
        var pieces = new ArrayList<String>();
        var piece = new StringBuilder();
        var octets = 0;
        for (var point : subject.codePoints().toArray()) {
            var width = Character.toString(point).getBytes(StandardCharsets.UTF_8).length;
            if (octets + width > OCTETS) {
                pieces.add(piece.toString());
                piece.setLength(0);
                octets = 0;
            }
            piece.appendCodePoint(point);
            octets += width;
        }
        pieces.add(piece.toString());
        return pieces;
    }

    private static String word(String piece) {
        return "=?UTF-8?B?" + Base64.getEncoder().encodeToString(piece.getBytes(StandardCharsets.UTF_8)) + "?=";
    }
}
