package io.plenary.mail;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Where a mail comes back to when it cannot be delivered: an address of its own for each mail (VERP), so that whatever comes
 * back says which one it was, and sealed, so that nobody stops somebody else's mail by a report that they made up.
 */
public final class ReturnPath {
    private static final String PURPOSE = "return-path";

    private final String local;
    private final String domain;
    private final Seal seal;
    private final Pattern pattern;

    /** @param address such as {@code bounces@mail.example.org}; its server takes {@code bounces+…@} too */
    public ReturnPath(String address, Seal seal) {
        this.local = address.substring(0, address.indexOf('@'));
        this.domain = address.substring(address.indexOf('@') + 1);
        this.seal = seal;
        this.pattern = Pattern.compile(
                "(?i)" + Pattern.quote(local) + "\\+([0-9a-z]{" + Seal.LENGTH + "})@" + Pattern.quote(domain));
    }

    public String of(UUID mail) {
        return local + "+" + seal.of(PURPOSE, mail) + "@" + domain;
    }

    /** The address itself, of no mail. */
    public boolean isPlain(String address) {
        return address.equalsIgnoreCase(local + "@" + domain);
    }

    /** The mail of the first of our addresses in a text; empty when none of them is ours. */
    public Optional<UUID> mailIn(String text) {
        return pattern.matcher(text)
                .results()
                .flatMap(found -> seal.open(PURPOSE, found.group(1)).stream())
                .findFirst();
    }
}
