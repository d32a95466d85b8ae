package io.plenary.exchange.read;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What a file says of one session: named texts, by the names of schedule.xml, and the line it begins on. */
record Fields(int line, Map<String, String> values) {

    /** As written; empty without it. */
    String text(String name) {
        var value = values.get(name);
        return value == null ? "" : value;
    }

    /** One of these that says something, the first wins. */
    Optional<String> find(String... names) {
        for (var name : names) {
            var value = text(name).strip();
            if (!value.isEmpty()) return Optional.of(value);
        }
        return Optional.empty();
    }

    boolean isTrue(String name) {
        return switch (text(name).strip().toLowerCase(java.util.Locale.ROOT)) {
            case "true", "1", "yes", "y", "x", "ja", "da", "oui" -> true;
            default -> false;
        };
    }

    /** The same with one more. */
    Fields with(String name, String value) {
        var more = new LinkedHashMap<>(values);
        more.put(name, value);
        return new Fields(line, more);
    }
}
