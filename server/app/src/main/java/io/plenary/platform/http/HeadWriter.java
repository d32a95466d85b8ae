package io.plenary.platform.http;

/** Writes title, description, social preview and schema.org data as HTML; every value is escaped here and only here. */
final class HeadWriter {
    private HeadWriter() {}

    static String head(Page page, String url, String nonce) {
        var html = new StringBuilder(1024);
        html.append("<title>").append(text(page.title())).append("</title>");
        meta(html, "name", "description", page.description());
        meta(html, "property", "og:title", page.title());
        meta(html, "property", "og:description", page.description());
        meta(html, "property", "og:type", "website");
        meta(html, "property", "og:url", url);
        meta(html, "name", "twitter:card", "summary");
        page.image().ifPresent(image -> meta(html, "property", "og:image", image));
        html.append("<link rel=\"canonical\" href=\"").append(text(url)).append("\">");
        page.jsonLd().ifPresent(json -> html.append("<script type=\"application/ld+json\" nonce=\"")
                .append(nonce)
                .append("\">")
                .append(Pages.inScript(json))
                .append("</script>"));
        return html.toString();
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
