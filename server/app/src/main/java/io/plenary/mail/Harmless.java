package io.plenary.mail;

import java.util.regex.Pattern;

/**
 * Words that people typed, as they may stand in a letter to somebody else. Mail programs make links of whatever looks like
 * one, and a form that mails its answers would carry anybody's advertising: an address within words is taken apart. A value
 * that is an address and nothing else is one of ours.
 */
final class Harmless {
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");
    private static final Pattern LINK = Pattern.compile("(?i)(https?|ftp)://|www\\.");

    private Harmless() {}

    static String line(String value) {
        var line = OneLine.of(value);
        return ADDRESS.matcher(line).matches() ? line : apart(line);
    }

    /** Of a place that never holds a link. */
    static String words(String value) {
        return apart(OneLine.of(value));
    }

    /** Most words have none of the letters that a link needs. */
    private static String apart(String line) {
        if (line.indexOf('.') < 0 && !line.contains("://")) return line;
        return LINK.matcher(line)
                .replaceAll(found -> found.group().replace("://", ": //").replace(".", ". "));
    }
}
