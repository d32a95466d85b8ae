package io.plenary.exchange.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A JSON value with its line. Asking for what is not there, or is of another type, gives the empty value: files are
 * read leniently.
 *
 * @param value a String, a Map, a List, or null; numbers and booleans are their text
 */
record JsonValue(int line, Object value) {
    static final JsonValue NOTHING = new JsonValue(0, null);

    boolean isObject() {
        return value instanceof Map;
    }

    boolean isList() {
        return value instanceof List;
    }

    boolean isText() {
        return value instanceof String;
    }

    /** The members of an object, in the order of the file. */
    Map<String, JsonValue> members() {
        if (!(value instanceof Map<?, ?> map)) return Map.of();
        var members = new LinkedHashMap<String, JsonValue>();
        map.forEach((name, member) -> members.put((String) name, (JsonValue) member));
        return members;
    }

    JsonValue get(String name) {
        return value instanceof Map<?, ?> map && map.get(name) instanceof JsonValue member ? member : NOTHING;
    }

    boolean has(String name) {
        return value instanceof Map<?, ?> map && map.containsKey(name);
    }

    /** The items of a list; none for anything else. */
    Stream<JsonValue> items() {
        return value instanceof List<?> list ? list.stream().map(JsonValue.class::cast) : Stream.empty();
    }

    String text() {
        return value instanceof String text ? text : "";
    }

    String text(String name) {
        return get(name).text();
    }

    Optional<String> find(String name) {
        return Optional.of(text(name).strip()).filter(text -> !text.isEmpty());
    }

    /** Simple members as named texts. */
    Fields fields() {
        var values = new LinkedHashMap<String, String>();
        members().forEach((name, member) -> {
            if (!member.isObject() && !member.isList()) values.put(name, member.text());
        });
        return new Fields(line, values);
    }
}
