package io.plenary.platform.http;

import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A schema of the contract, read once, for what is right, as most of what comes is: it says so in a hundredth of the time
 * that the validator takes, which compiles each pattern anew. It never says what is wrong; what it does not know for
 * certain, such as a keyword or a format, is left to the validator. Read when it is first needed, by whoever needs it.
 */
final class Fitting {
    private static final Set<String> SAYING_NOTHING =
            Set.of("description", "example", "examples", "title", "default", "deprecated");
    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}");
    private static final String SCHEMAS = "#/components/schemas/";
    private static final Predicate<JsonNode> UNCERTAIN = node -> false;

    private final JsonObject schemas;
    private final Map<String, Predicate<JsonNode>> named = new HashMap<>();

    /** @param document the contract with all its schemas */
    Fitting(JsonObject document) {
        schemas = document.getJsonObject("components", new JsonObject()).getJsonObject("schemas", new JsonObject());
    }

    /** What is certain to fit this schema; of what it turns down nothing is known. */
    synchronized Predicate<JsonNode> of(JsonObject schema) {
        var rules = new ArrayList<Predicate<JsonNode>>();
        for (var keyword : schema.fieldNames()) {
            if (saysNothing(keyword)) continue;
            var rule = rule(schema, keyword);
            if (rule.isEmpty()) return UNCERTAIN;
            rules.add(rule.get());
        }
        return all(rules);
    }

    /** Some are notes of the validator for itself. */
    private static boolean saysNothing(String keyword) {
        return SAYING_NOTHING.contains(keyword) || keyword.startsWith("x-") || keyword.startsWith("__");
    }

    private static Predicate<JsonNode> all(List<Predicate<JsonNode>> rules) {
        var each = List.copyOf(rules);
        return node -> {
            for (var rule : each) if (!rule.test(node)) return false;
            return true;
        };
    }

    private Optional<Predicate<JsonNode>> rule(JsonObject schema, String keyword) {
        var value = schema.getValue(keyword);
        return Optional.ofNullable(
                switch (keyword) {
                    case "$ref" -> reference(schema.getString(keyword));
                    case "type" -> type(value);
                    case "enum" -> oneOf(schema.getJsonArray(keyword));
                    case "const" -> oneOf(JsonArray.of(value));
                    case "format" ->
                        "uuid".equals(value) ? texts(text -> UUID.matcher(text).matches()) : null;
                    case "pattern" -> pattern(schema.getString(keyword));
                    case "minLength" -> texts(text -> length(text) >= number(value));
                    case "maxLength" -> texts(text -> length(text) <= number(value));
                    case "minimum" -> numbers(given -> given >= number(value));
                    case "maximum" -> numbers(given -> given <= number(value));
                    case "minItems" -> arrays(node -> node.size() >= number(value));
                    case "maxItems" -> arrays(node -> node.size() <= number(value));
                    case "items" -> items(schema.getJsonObject(keyword));
                    case "required" -> required(schema.getJsonArray(keyword));
                    case "properties" -> properties(schema.getJsonObject(keyword));
                    case "additionalProperties" -> others(schema);
                    default -> null;
                });
    }

    /** One that holds itself is left to the validator. */
    private Predicate<JsonNode> reference(String to) {
        if (!to.startsWith(SCHEMAS)) return null;
        var name = to.substring(SCHEMAS.length());
        if (named.containsKey(name)) return named.get(name);
        named.put(name, UNCERTAIN);
        var found = of(schemas.getJsonObject(name));
        named.put(name, found);
        return found;
    }

    private static Predicate<JsonNode> type(Object types) {
        var words = types instanceof JsonArray many
                ? many.stream().map(String::valueOf).collect(Collectors.toSet())
                : Set.of(String.valueOf(types));
        return node -> words.contains(
                switch (node.getNodeType()) {
                    case OBJECT -> "object";
                    case ARRAY -> "array";
                    case STRING -> "string";
                    case BOOLEAN -> "boolean";
                    case NULL -> "null";
                    case NUMBER -> number(node, words);
                    default -> "";
                });
    }

    private static String number(JsonNode node, Set<String> words) {
        if (node.isIntegralNumber()) return words.contains("integer") ? "integer" : "number";
        return Double.isFinite(node.doubleValue()) ? "number" : "";
    }

    private static Predicate<JsonNode> oneOf(JsonArray values) {
        var texts = values.stream()
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .collect(Collectors.toSet());
        return node -> node.isTextual() && texts.contains(node.textValue());
    }

    private static Predicate<JsonNode> pattern(String expression) {
        var pattern = Pattern.compile(expression);
        return texts(text -> pattern.matcher(text).find());
    }

    private static Predicate<JsonNode> texts(Predicate<String> rule) {
        return node -> !node.isTextual() || rule.test(node.textValue());
    }

    /** Only whole ones that a long holds: where a double ends is nothing to be certain of. */
    private static Predicate<JsonNode> numbers(LongPredicate rule) {
        return node ->
                !node.isNumber() || node.isIntegralNumber() && node.canConvertToLong() && rule.test(node.longValue());
    }

    private static Predicate<JsonNode> arrays(Predicate<JsonNode> rule) {
        return node -> !node.isArray() || rule.test(node);
    }

    private static double number(Object value) {
        return ((Number) value).doubleValue();
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private Predicate<JsonNode> items(JsonObject schema) {
        var rule = of(schema);
        return arrays(node -> {
            for (var item : node) if (!rule.test(item)) return false;
            return true;
        });
    }

    private static Predicate<JsonNode> required(JsonArray names) {
        var needed = names.stream().map(String::valueOf).toList();
        return node -> {
            if (node.isObject()) for (var name : needed) if (!node.has(name)) return false;
            return true;
        };
    }

    private Predicate<JsonNode> properties(JsonObject schemas) {
        var rules = new HashMap<String, Predicate<JsonNode>>();
        for (var name : schemas.fieldNames()) rules.put(name, of(schemas.getJsonObject(name)));
        return node -> {
            for (var field : node.properties()) {
                var rule = rules.get(field.getKey());
                if (rule != null && !rule.test(field.getValue())) return false;
            }
            return true;
        };
    }

    private Predicate<JsonNode> others(JsonObject schema) {
        var known = known(schema);
        var rule =
                switch (schema.getValue("additionalProperties")) {
                    case Boolean allowed -> (Predicate<JsonNode>) node -> allowed;
                    case JsonObject other -> of(other);
                    default -> UNCERTAIN;
                };
        return node -> {
            for (var field : node.properties())
                if (!known.contains(field.getKey()) && !rule.test(field.getValue())) return false;
            return true;
        };
    }

    private static Collection<String> known(JsonObject schema) {
        return new HashSet<>(
                schema.getJsonObject("properties", new JsonObject()).fieldNames());
    }
}
