package io.plenary.exchange.read;

import io.plenary.programme.plan.RichText;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** Words of a file as we keep them: composed (NFC), without control characters, within the limits of a plan. */
public final class CleanText {
    private static final Pattern CONTROL =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\x{FFFE}\\x{FFFF}\\x{FDD0}-\\x{FDEF}&&[^\\n\\t]]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    /** Seen by nobody, or turning the reading direction; a plan has none of them in its lines. */
    private static final Pattern HIDDEN =
            Pattern.compile("[\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060\\u2066-\\u2069\\ufeff]");

    private static final Pattern TAG = Pattern.compile(
            "(?i)</?(p|br|b|strong|i|em|a|ul|ol|li|div|span|h[1-6]|blockquote|code|pre|img|u|hr|table|td|tr|script|style"
                    + "|iframe|object|embed|svg|form|input|body|html|font|center|link|meta|base|math|video|audio|details)"
                    + "(\\s[^>]*)?/?>");
    private static final Pattern DANGER = Pattern.compile(
            "(?i)<\\s*(script|style|iframe|object|embed|svg|form|input|link|meta|base|math|video|audio|img)\\b"
                    + "|<[^>]+\\son[a-z]+\\s*=|(javascript|vbscript|data)\\s*:[^\\s]*");

    private CleanText() {}

    /** @param html sanitised; @param dropped something was in it that has no place in a page */
    record Rich(String html, boolean dropped, boolean cut) {}

    private static String plain(String text) {
        if (isSimple(text)) return text;
        var lines = text.replace("\r\n", "\n").replace('\r', '\n');
        return Normalizer.normalize(CONTROL.matcher(lines).replaceAll(""), Normalizer.Form.NFC);
    }

    /** Most text is: Latin-1 without control characters, which is composed as it stands. */
    private static boolean isSimple(String text) {
        for (var at = 0; at < text.length(); at++) {
            var c = text.charAt(at);
            var isPlain = c >= ' ' && c < 0x7f || c >= 0xa0 && c < 0x300 || c == '\n' || c == '\t';
            if (!isPlain) return false;
        }
        return true;
    }

    /** One line. */
    static String line(String text) {
        if (text.isEmpty()) return text;
        var plain = plain(text);
        var seen = isSimple(plain) ? plain : HIDDEN.matcher(plain).replaceAll("");
        return SPACES.matcher(seen).replaceAll(" ").strip();
    }

    /** One line of at most so many characters, never cut inside of one. */
    static String line(String text, int most) {
        return cut(line(text), most).strip();
    }

    private static String cut(String text, int most) {
        if (text.length() <= most) return text;
        var end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
        return text.substring(0, end);
    }

    /** HTML where the text has tags, paragraphs of plain text where it has none. */
    static Rich rich(String text, int most) {
        var plain = plain(text).strip();
        var dropped = TAG.matcher(plain).find() && DANGER.matcher(plain).find();
        for (var length = Math.min(plain.length(), most); ; length = length * 9 / 10) {
            var html = html(cut(plain, Math.max(1, length)));
            if (html.length() <= most) return new Rich(html, dropped, length < plain.length());
        }
    }

    private static String html(String text) {
        if (!TAG.matcher(text).find()) return RichText.ofPlain(text);
        var clean = RichText.clean(text);
        return TAG.matcher(clean).find() ? clean : RichText.ofPlain(RichText.plain(clean));
    }

    /** What is known, where the file says the same in the one form that reading gives to everything. */
    public static String kept(String known, String read) {
        return known.equals(read) || html(known).equals(read) ? known : read;
    }
}
