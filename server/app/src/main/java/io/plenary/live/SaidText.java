package io.plenary.live;

import io.plenary.contract.ErrorCode;
import io.plenary.platform.Refusal;
import java.text.Normalizer;

/**
 * Text that people say to each other: composed (NFC), without spaces around it, no control characters but line ends. Marks
 * that nobody sees and that turn or hide what stands beside them are taken out; those that scripts and emoji are written
 * with stay.
 */
public final class SaidText {
    /** Letters by their kind, nothing to the eye: the fillers of Hangul and an empty Braille cell. */
    private static final String FILLERS = "\u115F\u1160\u3164\uFFA0\u2800";

    /** Joiners and marks of direction that Arabic, Hebrew, Persian, scripts of India and emoji are written with. */
    private static final String NEEDED = "\u200C\u200D\u200E\u200F\u061C";

    /** After this one, letters of tags make the flag of a country's part. */
    private static final int BLACK_FLAG = 0x1F3F4;

    private SaidText() {}

    /**
     * @param most characters, counted as code points
     * @param otherwise what to refuse with when it is empty, too long or has control characters
     */
    public static String of(String raw, int most, ErrorCode otherwise) {
        var text = seen(Normalizer.normalize(raw, Normalizer.Form.NFC)).strip();
        var length = text.codePointCount(0, text.length());
        if (length < 1 || length > most || text.codePoints().anyMatch(SaidText::isForbidden) || isBlank(text))
            throw new Refusal(otherwise);
        return text;
    }

    private static String seen(String text) {
        if (text.codePoints().noneMatch(SaidText::isTrick)) return text;
        var kept = new StringBuilder();
        var hasFlag = text.indexOf(Character.toString(BLACK_FLAG)) >= 0;
        text.codePoints()
                .filter(point -> !isTrick(point) || hasFlag && isTag(point))
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    /** Overrides of direction, empty spaces, marks of markup: drawn as nothing, and what is read is not what stands. */
    private static boolean isTrick(int point) {
        return Character.getType(point) == Character.FORMAT && NEEDED.indexOf(point) < 0;
    }

    private static boolean isTag(int point) {
        return point >= 0xE0020 && point <= 0xE007F;
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
