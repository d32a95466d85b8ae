package io.plenary.programme.plan;

import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Entities;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/**
 * Text with the few tags we keep: {@code p br em strong a ul ol li blockquote code pre}. Everything else falls away, its text
 * stays; scripts and styles fall away whole. Links lead to http, https or mail and tell nobody where they come from.
 */
public final class RichText {
    private static final Safelist KEPT = new Safelist()
            .addTags("p", "br", "em", "strong", "a", "ul", "ol", "li", "blockquote", "code", "pre")
            .addAttributes("a", "href")
            .addProtocols("a", "href", "http", "https", "mailto")
            .addEnforcedAttribute("a", "rel", "noopener nofollow ugc");

    private RichText() {}

    /** Cleaning what is clean changes nothing. @param html of anybody; @return HTML that is safe inside a page */
    public static String clean(String html) {
        var dirty = Jsoup.parseBodyFragment(html);
        dirty.select("b").tagName("strong");
        dirty.select("i").tagName("em");
        dirty.select("h1, h2, h3, h4, h5, h6, div").tagName("p");
        var clean = new Cleaner(KEPT).clean(dirty);
        for (var link : clean.select("a:not([href])")) link.unwrap();
        clean.outputSettings(new Document.OutputSettings().prettyPrint(false));
        return clean.body().html().strip();
    }

    /** Plain text as HTML: an empty line divides paragraphs, a line end is kept. */
    public static String ofPlain(String text) {
        var paragraphs = new StringBuilder();
        for (var paragraph : text.strip().split("\\R\\s*\\R")) {
            if (paragraph.isBlank()) continue;
            var lines = paragraph.strip().lines().map(Entities::escape).collect(Collectors.joining("<br>"));
            paragraphs.append("<p>").append(lines).append("</p>");
        }
        return paragraphs.toString();
    }

    /** What a reader without markup sees: one line, words apart. */
    public static String plain(String html) {
        return Jsoup.parseBodyFragment(html).text();
    }
}
