package io.plenary.mail;

/** Makes one visible line of any text, so that no name or title can end a header or turn the reading order. */
public final class OneLine {
    private OneLine() {}

    /** Control characters, line and paragraph separators become one space; direction overrides vanish. */
    public static String of(String text) {
        if (isPlain(text)) return text.strip();
        var line = new StringBuilder(text.length());
        text.codePoints().filter(one -> !turnsDirection(one)).forEach(one -> append(line, one));
        return line.toString().strip();
    }

    /** Most lines are. Halves of a pair are left to the longer way, whether they are one or not. */
    private static boolean isPlain(String text) {
        for (var n = 0; n < text.length(); n++) if (isHidden(text.charAt(n))) return false;
        return true;
    }

    private static void append(StringBuilder line, int one) {
        if (!isBreaking(one)) line.appendCodePoint(one);
        else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') line.append(' ');
    }

    /** Whether a reader would not see this character but a program would obey it. */
    static boolean isHidden(int one) {
        return isBreaking(one) || turnsDirection(one);
    }

    private static boolean isBreaking(int one) {
        return Character.isISOControl(one) || one == '\u2028' || one == '\u2029' || isLoneSurrogate(one);
    }

    private static boolean isLoneSurrogate(int one) {
        return one >= Character.MIN_SURROGATE && one <= Character.MAX_SURROGATE;
    }

    private static boolean turnsDirection(int one) {
        return one >= '\u202a' && one <= '\u202e' || one >= '\u2066' && one <= '\u2069';
    }
}
