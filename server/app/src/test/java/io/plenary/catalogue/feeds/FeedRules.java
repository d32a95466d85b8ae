package io.plenary.catalogue.feeds;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * What Atom (the grammar of RFC 4287, appendix B) and RSS 2.0 allow, as far as a feed of events can go wrong: which elements,
 * how often, with which attributes, and what their texts look like. Anything that no rule names is a mistake.
 */
final class FeedRules {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final Pattern RFC_3339 =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)");
    private static final Pattern RFC_822 = Pattern.compile("((Mon|Tue|Wed|Thu|Fri|Sat|Sun), )?\\d{1,2} "
            + "(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \\d{4} \\d\\d:\\d\\d(:\\d\\d)? (GMT|UT|[+-]\\d{4})");
    private static final Pattern IRI = Pattern.compile("[a-z][a-z0-9+.-]*:.+");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2}(-[A-Za-z0-9]+)*");
    private static final Pattern WORDS = Pattern.compile("(?s).*\\S.*");
    private static final Pattern ANY = Pattern.compile("(?s).*");
    private static final Pattern NO_TEXT = Pattern.compile("\\s*");

    /** @param once at most, or exactly where it is needed too; @param many as often as one likes */
    private record Rule(Set<String> needed, Set<String> once, Set<String> many, Set<String> attributes, Pattern text) {
        static Rule leaf(Pattern text, String... attributes) {
            return new Rule(Set.of(), Set.of(), Set.of(), Set.of(attributes), text);
        }
    }

    private static final Map<String, Rule> ATOM_RULES = Map.ofEntries(
            Map.entry(
                    "feed",
                    new Rule(
                            Set.of("id", "title", "updated"),
                            Set.of("generator", "icon", "logo", "rights", "subtitle"),
                            Set.of("author", "category", "contributor", "link", "entry"),
                            Set.of("xml:lang", "xml:base"),
                            NO_TEXT)),
            Map.entry(
                    "entry",
                    new Rule(
                            Set.of("id", "title", "updated", "author"),
                            Set.of("content", "published", "rights", "source", "summary"),
                            Set.of("category", "contributor", "link"),
                            Set.of("xml:lang", "xml:base"),
                            NO_TEXT)),
            Map.entry("author", new Rule(Set.of("name"), Set.of("uri", "email"), Set.of(), Set.of(), NO_TEXT)),
            Map.entry("name", Rule.leaf(WORDS)),
            Map.entry("id", Rule.leaf(IRI)),
            Map.entry("title", Rule.leaf(WORDS, "type")),
            Map.entry("subtitle", Rule.leaf(ANY, "type")),
            Map.entry("summary", Rule.leaf(ANY, "type")),
            Map.entry("updated", Rule.leaf(RFC_3339)),
            Map.entry("published", Rule.leaf(RFC_3339)),
            Map.entry("generator", Rule.leaf(WORDS, "uri", "version")),
            Map.entry("category", Rule.leaf(NO_TEXT, "term", "scheme", "label")),
            Map.entry("link", Rule.leaf(NO_TEXT, "href", "rel", "type", "hreflang", "title", "length")));

    private static final Map<String, Rule> RSS_RULES = Map.ofEntries(
            Map.entry("rss", new Rule(Set.of("channel"), Set.of(), Set.of(), Set.of("version"), NO_TEXT)),
            Map.entry(
                    "channel",
                    new Rule(
                            Set.of("title", "link", "description"),
                            Set.of("language", "generator", "lastBuildDate", "pubDate", "ttl"),
                            Set.of("item", "category"),
                            Set.of(),
                            NO_TEXT)),
            Map.entry(
                    "item",
                    new Rule(
                            Set.of("title"),
                            Set.of("link", "description", "guid", "pubDate"),
                            Set.of("category"),
                            Set.of(),
                            NO_TEXT)),
            Map.entry("title", Rule.leaf(WORDS)),
            Map.entry("description", Rule.leaf(ANY)),
            Map.entry("link", Rule.leaf(IRI)),
            Map.entry("language", Rule.leaf(LANGUAGE)),
            Map.entry("generator", Rule.leaf(WORDS)),
            Map.entry("category", Rule.leaf(WORDS, "domain")),
            Map.entry("guid", Rule.leaf(WORDS, "isPermaLink")),
            Map.entry("pubDate", Rule.leaf(RFC_822)),
            Map.entry("lastBuildDate", Rule.leaf(RFC_822)));

    private final Map<String, Rule> rules;
    private final String namespace;
    private final List<String> mistakes = new ArrayList<>();

    private FeedRules(Map<String, Rule> rules, String namespace) {
        this.rules = rules;
        this.namespace = namespace;
    }

    static List<String> mistakesOf(Element root) {
        var isAtom = ATOM.equals(root.getNamespaceURI());
        var check = new FeedRules(isAtom ? ATOM_RULES : RSS_RULES, isAtom ? ATOM : null);
        if (!root.getLocalName().equals(isAtom ? "feed" : "rss")) check.mistakes.add("no feed at all");
        check.element(root);
        return check.mistakes;
    }

    private void element(Element one) {
        var rule = rules.get(one.getLocalName());
        if (rule == null) mistakes.add("unknown " + one.getLocalName());
        else {
            attributes(one, rule);
            content(one, rule);
        }
    }

    private void attributes(Element one, Rule rule) {
        for (var n = 0; n < one.getAttributes().getLength(); n++) {
            var name = one.getAttributes().item(n).getNodeName();
            if (!name.startsWith("xmlns") && !rule.attributes.contains(name))
                mistakes.add(one.getLocalName() + " has no " + name);
        }
        if (rule.attributes.contains("href") && !isAbsolute(one.getAttribute("href")))
            mistakes.add("a link to nowhere");
        if (rule.attributes.contains("term") && one.getAttribute("term").isBlank())
            mistakes.add("a category of nothing");
        if (one.hasAttribute("type")
                && rule.text != NO_TEXT
                && !Set.of("text", "html").contains(one.getAttribute("type"))) mistakes.add("text of an unknown type");
    }

    private static boolean isAbsolute(String address) {
        return URI.create(address).isAbsolute();
    }

    private void content(Element one, Rule rule) {
        var counts = new java.util.HashMap<String, Integer>();
        var links = new HashSet<String>();
        var text = new StringBuilder();
        for (var child = one.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeType() == Node.TEXT_NODE || child.getNodeType() == Node.CDATA_SECTION_NODE)
                text.append(child.getNodeValue());
            if (!(child instanceof Element inner) || !java.util.Objects.equals(namespace, inner.getNamespaceURI()))
                continue;
            counts.merge(inner.getLocalName(), 1, Integer::sum);
            var kind =
                    inner.getAttribute("rel") + " " + inner.getAttribute("type") + " " + inner.getAttribute("hreflang");
            if (inner.hasAttribute("href") && !links.add(kind)) mistakes.add("two links of the kind " + kind);
            element(inner);
        }
        for (var name : rule.needed)
            if (counts.getOrDefault(name, 0) != 1) mistakes.add(one.getLocalName() + " needs one " + name);
        counts.forEach((name, count) -> {
            var isKnown = rule.needed.contains(name) || rule.once.contains(name) || rule.many.contains(name);
            if (!isKnown) mistakes.add(name + " has no place in " + one.getLocalName());
            if (rule.once.contains(name) && count > 1) mistakes.add(name + " twice in " + one.getLocalName());
        });
        if (!rule.text.matcher(text).matches()) mistakes.add(one.getLocalName() + " says " + text);
    }
}
