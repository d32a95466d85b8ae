package io.plenary.catalogue;

import io.plenary.platform.http.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** By which other sites find out how to show an event: the discovery links of oEmbed. */
public final class EmbedLinks {
    private EmbedLinks() {}

    /** For the head of a public page of the event. @param origin of the pages, without a trailing slash */
    public static List<Page.Link> of(EventSummary event, String origin) {
        var address = URLEncoder.encode(origin + "/e/" + event.slug(), StandardCharsets.UTF_8);
        return List.of(
                Page.Link.feed("/oembed?format=json&url=" + address, "application/json+oembed", event.title()),
                Page.Link.feed("/oembed?format=xml&url=" + address, "text/xml+oembed", event.title()));
    }
}
