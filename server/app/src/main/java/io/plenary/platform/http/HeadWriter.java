package io.plenary.platform.http;

/** Writes title, description, social preview and schema.org data as HTML; every value is escaped here and only here. */
final class HeadWriter {
    private HeadWriter() {}

    /** @param origin of the pages; @param path of this one, without its query: the canonical address */
    static String head(Page page, String origin, String path) {
        var url = origin + path;
        var html = new StringBuilder(1024);
        html.append("<title>").append(text(page.title())).append("</title>");
        meta(html, "name", "description", page.description());
        if (!page.isForSearch()) meta(html, "name", "robots", "noindex");
        meta(html, "property", "og:title", page.title());
        meta(html, "property", "og:description", page.description());
        meta(html, "property", "og:type", "website");
        meta(html, "property", "og:url", url);
        meta(html, "name", "twitter:card", "summary");
        page.image().ifPresent(image -> meta(html, "property", "og:image", image));
        html.append("<link rel=\"canonical\" href=\"").append(text(url)).append("\">");
        for (var link : page.links()) link(html, origin, link);
        // A data block is never run, so the policy asks no nonce of it.
        page.jsonLd().ifPresent(json -> html.append("<script type=\"application/ld+json\">")
                .append(Pages.inScript(json))
                .append("</script>"));
        return html.toString();
    }

    private static void link(StringBuilder html, String origin, Page.Link link) {
        html.append("<link rel=\"").append(text(link.rel())).append('"');
        attribute(html, "hreflang", link.language());
        attribute(html, "type", link.type());
        attribute(html, "title", link.title());
        attribute(html, "href", origin + link.path());
        html.append('>');
    }

    private static void attribute(StringBuilder html, String name, String value) {
        if (!value.isEmpty())
            html.append(' ').append(name).append("=\"").append(text(value)).append('"');
    }

    private static void meta(StringBuilder html, String by, String name, String content) {
        html.append("<meta ").append(by).append("=\"").append(name).append("\" content=\"");
        html.append(text(content)).append("\">");
    }

    static String text(String value) {
        return value.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
