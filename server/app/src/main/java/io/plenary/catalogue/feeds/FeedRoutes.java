package io.plenary.catalogue.feeds;

import io.plenary.catalogue.EventFilter;
import io.plenary.platform.Words;
import io.plenary.platform.http.Documents;
import io.plenary.platform.http.Documents.Wish;
import io.plenary.platform.http.Reply;
import java.util.HashMap;

/** Feeds, the sitemap and what robots are told, each under an address of its own. */
public final class FeedRoutes {
    private static final int MOST = 100;
    private static final String ATOM = "/feeds/events.atom";
    private static final String RSS = "/feeds/events.rss";

    private final FeedService feeds;
    private final SitemapService sitemap;

    public FeedRoutes(FeedService feeds, SitemapService sitemap) {
        this.feeds = feeds;
        this.sitemap = sitemap;
    }

    public void mount(Documents documents) {
        documents.on(ATOM, wish -> xml("application/atom+xml", FeedFiles.atom(feed(ATOM, wish))));
        documents.on(RSS, wish -> xml("application/rss+xml", FeedFiles.rss(feed(RSS, wish))));
        documents.on("/feeds/events.ics", wish -> {
            var filter = filter(wish, EventFilter.Sort.SOONEST);
            return Reply.file("text/calendar", "events.ics", feeds.calendar(filter, language(wish)));
        });
        documents.on("/sitemap.xml", wish -> xml("application/xml", sitemap.first()));
        documents.on("/sitemaps/:number", wish -> xml("application/xml", sitemap.part(wish.part("number"))));
        documents.on("/robots.txt", wish -> Reply.text("text/plain", sitemap.robots()));
    }

    private Feed feed(String path, Wish wish) {
        return feeds.feed(path, filter(wish, EventFilter.Sort.NEWEST), language(wish));
    }

    private static EventFilter filter(Wish wish, EventFilter.Sort sort) {
        var query = new HashMap<>(wish.query());
        query.remove("after");
        query.put("sort", sort.name());
        return EventFilter.of(query, EventFilter.When.ALL, MOST);
    }

    private static String language(Wish wish) {
        return Words.language(wish.locale());
    }

    private static Reply xml(String type, String file) {
        return Reply.text(type, file);
    }
}
