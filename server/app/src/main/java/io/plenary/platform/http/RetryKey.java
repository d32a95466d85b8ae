package io.plenary.platform.http;

import io.plenary.platform.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What an {@code Idempotency-Key} says: visible ASCII characters as they are, or in quotes as a string of a structured
 * field (RFC 8941, 3.3.3), of which draft-ietf-httpapi-idempotency-key-header makes it one.
 */
record RetryKey(String value) {
    static final String HEADER = "Idempotency-Key";
    private static final Pattern PLAIN = Pattern.compile("[!#-~][!-~]{0,254}");
    private static final Pattern QUOTED = Pattern.compile("\"((?:[!#-\\[\\]-~]|\\\\[\"\\\\]){1,255})\"");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(.)");

    /** @param given every header of that name; none is no key */
    static Optional<RetryKey> of(List<String> given) {
        if (given.isEmpty()) return Optional.empty();
        if (given.size() > 1) throw wrong("This is given twice.");
        var words = given.getFirst();
        var quoted = QUOTED.matcher(words);
        if (quoted.matches())
            return Optional.of(new RetryKey(ESCAPE.matcher(quoted.group(1)).replaceAll("$1")));
        if (!PLAIN.matcher(words).matches()) throw wrong("A key has between 1 and 255 visible ASCII characters.");
        return Optional.of(new RetryKey(words));
    }

    private static Refusal wrong(String why) {
        return Refusal.field("/" + HEADER, why);
    }
}
