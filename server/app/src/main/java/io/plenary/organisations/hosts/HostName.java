package io.plenary.organisations.hosts;

import io.plenary.contract.ErrorCode;
import io.plenary.platform.Refusal;
import java.net.IDN;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A name of the DNS with at least two labels, as the DNS writes it: small letters, other scripts as punycode. */
record HostName(String value) {
    /** A top level of letters: no number in any writing is a name. */
    private static final Pattern FORM =
            Pattern.compile("(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])");

    private static final int LONGEST = 253;
    private static final String HERE = ".localhost";

    /**
     * @param ours hosts of the installation itself
     * @throws Refusal host-invalid
     */
    static HostName of(String text, Set<String> ours) {
        var name = ascii(text.strip());
        var fits = name.length() <= LONGEST && FORM.matcher(name).matches();
        if (!fits || ours.contains(name)) throw new Refusal(ErrorCode.HOST_INVALID);
        return new HostName(name);
    }

    private static String ascii(String text) {
        try {
            return IDN.toASCII(text, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException noName) {
            throw new Refusal(ErrorCode.HOST_INVALID, noName);
        }
    }

    /** Every browser takes it for its own machine and asks no DNS (RFC 6761). */
    boolean isLoopback() {
        return value.endsWith(HERE);
    }

    /** Where its owner proves that it is theirs. */
    String record() {
        return "_plenary." + value;
    }
}
