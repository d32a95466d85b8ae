package io.plenary.live;

import io.plenary.contract.ErrorCode;
import io.plenary.platform.Refusal;
import java.text.Normalizer;

/** Text that people say to each other: composed (NFC), without spaces around it, no control characters but line ends. */
public final class SaidText {
    /** Letters by their kind, nothing to the eye: the fillers of Hangul and an empty Braille cell. */
    private static final String FILLERS = "\u115F\u1160\u3164\uFFA0\u2800";

    private SaidText() {}

    /**
     * @param most characters, counted as code points
     * @param otherwise what to refuse with when it is empty, too long or has control characters
     */
    public static String of(String raw, int most, ErrorCode otherwise) {
        var text = Normalizer.normalize(raw, Normalizer.Form.NFC).strip();
        var length = text.codePointCount(0, text.length());
        if (length < 1 || length > most || text.codePoints().anyMatch(SaidText::isForbidden) || isBlank(text))
            throw new Refusal(otherwise);
        return text;
    }

    private static boolean isForbidden(int point) {
        return point != '\n' && Character.getType(point) == Character.CONTROL;
    }

    /** Nothing that could be seen: only spaces and invisible marks. */
    private static boolean isBlank(String text) {
        return text.codePoints()
                .allMatch(point -> Character.isWhitespace(point)
                        || Character.isSpaceChar(point)
                        || Character.getType(point) == Character.FORMAT
                        || FILLERS.indexOf(point) >= 0);
    }
}
