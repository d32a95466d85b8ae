package io.plenary.exchange.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** An element with its line; texts of children are theirs. Built by {@link XmlTree} alone, read by many. */
record XmlElement(
        String name, int line, Map<String, String> attributes, List<XmlElement> children, StringBuilder content) {

    XmlElement(String name, int line) {
        this(name, line, new LinkedHashMap<>(), new ArrayList<>(), new StringBuilder());
    }

    Stream<XmlElement> all(String child) {
        return children.stream().filter(one -> one.name.equals(child));
    }

    Optional<XmlElement> find(String child) {
        return all(child).findFirst();
    }

    /** The text of a child; empty without it. */
    String text(String child) {
        return find(child).map(XmlElement::text).orElse("");
    }

    String text() {
        return content.toString();
    }

    String attribute(String key) {
        return attributes.getOrDefault(key, "");
    }

    /** Attributes and simple children as named texts; attributes win nothing over children of the same name. */
    Fields fields() {
        var values = new LinkedHashMap<>(attributes);
        for (var child : children) if (child.children.isEmpty()) values.put(child.name, child.text());
        return new Fields(line, values);
    }
}
