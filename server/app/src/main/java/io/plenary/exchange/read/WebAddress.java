package io.plenary.exchange.read;

import io.plenary.programme.plan.PlanLink;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Addresses of a file as we keep them: http or https, absolute, spelled as RFC 3986 asks. */
public final class WebAddress {
    private static final int LONGEST = 2_000;
    private static final Pattern BARE =
            Pattern.compile("(?i)[a-z0-9-]{1,63}(\\.[a-z0-9-]{1,63})+(:\\d{1,5})?([/?#].*)?");
    private static final Pattern UNSAFE = Pattern.compile("[\\s\"<>\\\\^`{|}\\[\\]]");

    private WebAddress() {}

    /** What is known, where the file has the same links in the one spelling that reading gives to all. */
    public static List<PlanLink> kept(List<PlanLink> known, List<PlanLink> read) {
        var spelled = known.stream()
                .map(one -> new PlanLink(one.title(), of(one.url()).orElse(one.url())))
                .distinct()
                .toList();
        return spelled.equals(read) ? known : read;
    }

    /** Empty for anything a page should not lead to. */
    static Optional<String> of(String text) {
        return of(text, "");
    }

    /** @param page that the address stands on, for those that begin with a slash; empty without one */
    static Optional<String> of(String text, String page) {
        var word = absolute(CleanText.line(text), page);
        if (word.isEmpty() || word.length() > LONGEST) return Optional.empty();
        var address = BARE.matcher(word).matches() ? "https://" + word : word;
        return parse(address).or(() -> parse(escaped(address))).filter(one -> one.length() <= LONGEST);
    }

    private static String absolute(String address, String page) {
        if (!address.startsWith("/") || page.isEmpty()) return address;
        return parse(page)
                .map(base -> base.replaceAll("(?<=[^:/])/.*", "") + address)
                .orElse(address);
    }

    /** What people paste: brackets, spaces, a second # as chat rooms have it. */
    private static String escaped(String address) {
        var fragment = address.indexOf('#') + 1;
        var single = fragment == 0
                ? address
                : address.substring(0, fragment) + address.substring(fragment).replace("#", "%23");
        return UNSAFE.matcher(single)
                .replaceAll(one -> "%%%02X".formatted((int) one.group().charAt(0)))
                .replaceAll("%(?![0-9A-Fa-f]{2})", "%25");
    }

    private static Optional<String> parse(String address) {
        try {
            var uri = new URI(address);
            var isWeb = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            return isWeb && uri.getHost() != null ? Optional.of(uri.toASCIIString()) : Optional.empty();
        } catch (URISyntaxException none) {
            return Optional.empty();
        }
    }
}
