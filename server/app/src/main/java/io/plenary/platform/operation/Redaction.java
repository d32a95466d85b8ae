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

    private Redaction() {}

    /** Secrets masked; safe to call on anything, also JSON. */
    static String masked(String text) {
        String masked = text;
        if (masked.contains("eyJ")) {
            masked = TOKEN.matcher(masked).replaceAll("***");
        }
        masked = HEADER.matcher(masked).replaceAll("$1$2***");
        masked = NAMED.matcher(masked).replaceAll(match -> Matcher.quoteReplacement(match.group(1) + "***"));
        return masked.contains("://") ? IN_ADDRESS.matcher(masked).replaceAll("$1:***@") : masked;
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
