package io.plenary.organisations;

import io.plenary.platform.Refusal;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The sites that may show an organisation's events in a frame; none means every site.
 *
 * @param sites origins such as {@code https://library.example}, or all below one: {@code https://*.library.example}
 */
public record FrameSites(List<String> sites) {
    private static final int MOST = 50;
    private static final int LONGEST = 200;
    /** Nothing that could end a directive, or begin another. Plain http only for a page on the same machine. */
    private static final Pattern SITE = Pattern.compile(
            "(https://(\\*\\.)?[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+|http://localhost)(:[0-9]{1,5})?");

    /** @throws Refusal validation for what is no origin */
    static FrameSites of(List<String> sites) {
        var clean = sites.stream()
                .map(String::strip)
                .map(FrameSites::lower)
                .distinct()
                .toList();
        for (var at = 0; at < clean.size(); at++)
            if (at >= MOST
                    || clean.get(at).length() > LONGEST
                    || !SITE.matcher(clean.get(at)).matches())
                throw Refusal.field("/sites/" + at, "This is no address of a site, such as https://library.example.");
        return new FrameSites(clean);
    }

    /** Addresses of sites are the same in any case, and people copy them with the stroke at their end. */
    private static String lower(String site) {
        var plain = site.endsWith("/") ? site.substring(0, site.length() - 1) : site;
        return plain.toLowerCase(java.util.Locale.ROOT);
    }

    /** The sources of a frame-ancestors directive. */
    public String sources() {
        return sites.isEmpty() ? "*" : String.join(" ", sites);
    }
}
