package io.plenary.accounts;

import io.plenary.contract.ErrorCode;
import io.plenary.platform.Refusal;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A mail address in lower case: the plain form of RFC 5321 that people really have, at most 254 characters, ASCII, with
 * a top level. Quoted names, comments, address literals and everything beyond ASCII are refused: what two programs may
 * read differently names nobody.
 */
public record EmailAddress(String value) {
    private static final int WHOLE = 254;
    private static final int LOCAL = 64;
    private static final String ATOM = "[a-z0-9!#$%&'*+/=?^_`{|}~-]+";
    private static final String LABEL = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";
    private static final Pattern PLAIN =
            Pattern.compile("(" + ATOM + "(?:\\." + ATOM + ")*)@(?:" + LABEL + "\\.)+(?![0-9]+$)" + LABEL);

    /**
     * Spaces around it are dropped, since people paste.
     *
     * @throws Refusal email-invalid
     */
    public static EmailAddress of(String text) {
        if (text == null || text.length() > WHOLE + 2) throw invalid();
        var bare = bare(text);
        // Before lower-casing: the Kelvin sign would become an innocent k.
        if (bare.length() > WHOLE || !isAscii(bare)) throw invalid();
        var address = bare.toLowerCase(Locale.ROOT);
        var found = PLAIN.matcher(address);
        if (!found.matches() || found.group(1).length() > LOCAL) throw invalid();
        return new EmailAddress(address);
    }

    private static String bare(String text) {
        var from = 0;
        var to = text.length();
        while (from < to && text.charAt(from) == ' ') from++;
        while (to > from && text.charAt(to - 1) == ' ') to--;
        return text.substring(from, to);
    }

    /** What is seen of it. */
    private static boolean isAscii(String text) {
        for (var n = 0; n < text.length(); n++) if (text.charAt(n) <= ' ' || text.charAt(n) >= 127) return false;
        return true;
    }

    private static Refusal invalid() {
        return new Refusal(ErrorCode.EMAIL_INVALID);
    }

    @Override
    public String toString() {
        return value;
    }
}
