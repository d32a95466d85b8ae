package io.plenary.catalogue.feeds;

import io.plenary.contract.ErrorCode;
import io.plenary.platform.Db;
import io.plenary.platform.Refusal;

/** Every public page, for search engines: one file, or an index of several once there are many. */
public final class SitemapService {
    private static final String SPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final int MOST_PARTS = 1_000;

    private final SitemapStore store;
    private final String origin;
    private final int size;

    /** @param size pages of one file */
    public SitemapService(Db db, String origin, int size) {
        this.store = new SitemapStore(db);
        this.origin = origin;
        this.size = size;
    }

    String first() {
        var pages = store.count();
        return pages <= size ? file(0) : index((pages + size - 1) / size);
    }

    /** @param name such as {@code 2.xml} @throws Refusal not-found */
    String part(String name) {
        if (!name.matches("[1-9][0-9]{0,2}\\.xml")) throw new Refusal(ErrorCode.NOT_FOUND);
        var number = Integer.parseInt(name.substring(0, name.indexOf('.')));
        return file(number - 1);
    }

    String robots() {
        return "User-agent: *\nAllow: /\nSitemap: " + origin + "/sitemap.xml\n";
    }

    private String file(int part) {
        var pages = store.list(size, part * size);
        if (pages.isEmpty()) throw new Refusal(ErrorCode.NOT_FOUND);
        var file = new XmlFile();
        return file.element(
                        "urlset",
                        () -> {
                            for (var page : pages)
                                file.element("url", () -> file.text("loc", origin + page.path())
                                        .text("lastmod", page.changed().toString()));
                        },
                        "xmlns",
                        SPACE)
                .toString();
    }

    private String index(int parts) {
        var file = new XmlFile();
        return file.element(
                        "sitemapindex",
                        () -> {
                            for (var part = 1; part <= Math.min(parts, MOST_PARTS - 1); part++) {
                                var address = origin + "/sitemaps/" + part + ".xml";
                                file.element("sitemap", () -> file.text("loc", address));
                            }
                        },
                        "xmlns",
                        SPACE)
                .toString();
    }
}
