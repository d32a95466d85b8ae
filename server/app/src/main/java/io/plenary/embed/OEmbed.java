package io.plenary.embed;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URI;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** An answer of the kind "rich". @see <a href="https://oembed.com">oEmbed 1.0</a> */
record OEmbed(
        String type,
        String version,
        String title,
        @JsonProperty("author_name") String author,
        @JsonProperty("provider_name") String provider,
        @JsonProperty("provider_url") String providerUrl,
        @JsonProperty("cache_age") int cacheAge,
        int width,
        int height,
        String html) {
    private static final int WIDTH = 720;
    private static final int HEIGHT = 600;
    private static final int AN_HOUR = 3600;

    /** What a consumer asks for. The sizes are the most it has room for. */
    record Wish(String url, OptionalInt width, OptionalInt height) {
        private static final Pattern EVENT = Pattern.compile("/e/([a-z0-9][a-z0-9-]{0,79})(?:/programme)?/?");
        private static final Pattern SIZE = Pattern.compile("[1-9][0-9]{0,4}");

        static OptionalInt most(String size) {
            if (size == null || !SIZE.matcher(size).matches()) return OptionalInt.empty();
            return OptionalInt.of(Integer.parseInt(size));
        }

        /** The event whose page is asked for; empty for every other page and for those of other sites. */
        Optional<String> slug(String origin) {
            try {
                var address = new URI(url);
                var isOurs = origin.equals(address.getScheme() + "://" + address.getRawAuthority());
                var event = EVENT.matcher(String.valueOf(address.getRawPath()));
                return isOurs && event.matches() ? Optional.of(event.group(1)) : Optional.empty();
            } catch (java.net.URISyntaxException noAddress) {
                return Optional.empty();
            }
        }
    }

    static OEmbed of(EmbeddedEvent event, Wish wish, String origin) {
        var width = Math.min(WIDTH, wish.width().orElse(WIDTH));
        var height = Math.min(HEIGHT, wish.height().orElse(HEIGHT));
        return new OEmbed(
                "rich",
                "1.0",
                event.title(),
                event.organisation(),
                "Plenary",
                origin,
                AN_HOUR,
                width,
                height,
                "<iframe src=\"%s/embed/e/%s\" width=\"%d\" height=\"%d\" title=\"%s\" loading=\"lazy\" frameborder=\"0\"></iframe>"
                        .formatted(origin, event.slug(), width, height, Escaped.of(event.title())));
    }

    String xml() {
        return """
                <?xml version="1.0" encoding="utf-8" standalone="yes"?>
                <oembed>
                <type>%s</type>
                <version>%s</version>
                <title>%s</title>
                <author_name>%s</author_name>
                <provider_name>%s</provider_name>
                <provider_url>%s</provider_url>
                <cache_age>%d</cache_age>
                <width>%d</width>
                <height>%d</height>
                <html>%s</html>
                </oembed>
                """.formatted(
                        type,
                        version,
                        Escaped.of(title),
                        Escaped.of(author),
                        Escaped.of(provider),
                        Escaped.of(providerUrl),
                        cacheAge,
                        width,
                        height,
                        Escaped.of(html));
    }
}
