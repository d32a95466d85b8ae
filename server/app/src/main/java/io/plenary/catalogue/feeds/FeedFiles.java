package io.plenary.catalogue.feeds;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** A feed as Atom (RFC 4287) and as RSS 2.0. Pure. */
final class FeedFiles {
    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private FeedFiles() {}

    static String atom(Feed feed) {
        var file = new XmlFile();
        file.element(
                "feed",
                () -> {
                    file.text("id", feed.self()).text("title", feed.title()).text("subtitle", feed.description());
                    file.text("updated", at(feed.updated()));
                    file.empty("link", "rel", "self", "type", "application/atom+xml", "href", feed.self());
                    file.empty("link", "rel", "alternate", "type", "text/html", "href", feed.page());
                    file.text("generator", "Plenary");
                    for (var item : feed.items()) file.element("entry", () -> entry(file, item));
                },
                "xmlns",
                ATOM,
                "xml:lang",
                feed.language());
        return file.toString();
    }

    private static void entry(XmlFile file, Feed.Item item) {
        file.text("id", "urn:uuid:" + item.id()).text("title", item.title());
        file.text("updated", at(item.announced())).text("published", at(item.announced()));
        file.empty("link", "rel", "alternate", "type", "text/html", "href", item.page());
        file.element("author", () -> file.text("name", item.author()));
        for (var topic : item.topics()) file.empty("category", "term", topic);
        file.text("summary", item.text(), "type", "text");
    }

    /** RFC 3339, whole seconds. */
    private static String at(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    static String rss(Feed feed) {
        var file = new XmlFile();
        file.element(
                "rss", () -> file.element("channel", () -> channel(file, feed)), "version", "2.0", "xmlns:atom", ATOM);
        return file.toString();
    }

    private static void channel(XmlFile file, Feed feed) {
        file.text("title", feed.title()).text("link", feed.page()).text("description", feed.description());
        file.text("language", feed.language());
        file.empty("atom:link", "rel", "self", "type", "application/rss+xml", "href", feed.self());
        if (!feed.items().isEmpty()) file.text("lastBuildDate", rfc822(feed.updated()));
        file.text("generator", "Plenary");
        for (var item : feed.items()) file.element("item", () -> item(file, item));
    }

    private static void item(XmlFile file, Feed.Item item) {
        file.text("title", item.title()).text("link", item.page()).text("description", item.text());
        file.text("guid", "urn:uuid:" + item.id(), "isPermaLink", "false");
        file.text("pubDate", rfc822(item.announced()));
        for (var topic : item.topics()) file.text("category", topic);
    }

    private static String rfc822(Instant instant) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(instant.atOffset(ZoneOffset.UTC));
    }
}
