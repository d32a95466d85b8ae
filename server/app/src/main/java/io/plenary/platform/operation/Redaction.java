package io.plenary.platform.operation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The last line of defence for the log: what looks like a secret is masked, what could forge a line or steer a terminal is
 * shown as its code. Callers are still not to log such things.
 */
final class Redaction {
    /** JSON Web Tokens, wherever they stand. */
    private static final Pattern TOKEN = Pattern.compile("eyJ[\\w-]{8,}\\.[\\w-]{8,}(?:\\.[\\w-]*)?");

    /** Values after a name that says it is a secret: query parameters, JSON and key-value pairs. */
    private static final Pattern NAMED =
            Pattern.compile("(?i)([\\w.-]*(?:password|secret|token|ticket|stage[-_]?key|jwt)"
                    + "\\\\?[\"']?\\s*[=:]\\s*\\\\?[\"']?)[^\\s\"',;&\\\\]{6,}");

    /** Headers that are secrets as a whole, to the end of their line or string. */
    private static final Pattern HEADER =
            Pattern.compile("(?i)\\b((?:proxy-)?authorization|(?:set-)?cookie)([\"']?\\s*[:=]\\s*[\"']?)[^\\r\\n\"]+");

    /** `scheme://user:password@host`. */
    private static final Pattern IN_ADDRESS = Pattern.compile("(://[^/\\s:@]+):[^/\\s@]+@");

    /** The words of the two expressions above, by their first letters. */
    private static final String[] A = {"authorization"};

    private static final String[] C = {"cookie"};
    private static final String[] J = {"jwt"};
    private static final String[] P = {"password"};
    private static final String[] S = {"secret", "stage"};
    private static final String[] T = {"token", "ticket"};
    private static final String[] NONE = {};

    private Redaction() {}

    /** Secrets masked; safe to call on anything, also JSON. */
    static String masked(String text) {
        String masked = text;
        if (masked.contains("eyJ")) {
            masked = TOKEN.matcher(masked).replaceAll("***");
        }
        if (namesASecret(masked)) {
            masked = HEADER.matcher(masked).replaceAll("$1$2***");
            masked = NAMED.matcher(masked).replaceAll(match -> Matcher.quoteReplacement(match.group(1) + "***"));
        }
        return masked.contains("://") ? IN_ADDRESS.matcher(masked).replaceAll("$1:***@") : masked;
    }

    /** Most lines do not, and looking for a word costs less than asking two expressions at each letter. */
    private static boolean namesASecret(String text) {
        for (int i = 0; i < text.length(); i++) {
            for (String word : wordsOf(text.charAt(i))) {
                if (text.regionMatches(true, i, word, 0, word.length())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String[] wordsOf(char first) {
        return switch (first) {
            case 'a', 'A' -> A;
            case 'c', 'C' -> C;
            case 'j', 'J' -> J;
            case 'p', 'P' -> P;
            case 's', 'S' -> S;
            case 't', 'T' -> T;
            default -> NONE;
        };
    }

    /** One line without control characters: each is shown as its code. */
    static String oneLine(String text) {
        StringBuilder line = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean harmless = !Character.isISOControl(c) && c != '\u2028' && c != '\u2029';
            if (!harmless && line == null) {
                line = new StringBuilder(text.length() + 16).append(text, 0, i);
            }
            if (line != null) {
                line.append(harmless ? String.valueOf(c) : String.format("\\u%04x", (int) c));
            }
        }
        return line == null ? text : line.toString();
    }
}
