package io.plenary.platform.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.plenary.contract.ErrorCode;
import io.plenary.platform.Refusal;
import io.plenary.platform.Refusal.FieldError;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.json.schema.OutputUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Holds a body and parameters to the contract and names every wrong field by its JSON pointer. */
final class Validation {
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");

    private static final String UNKNOWN = "This field is not known.";

    private Validation() {}

    /** @throws Refusal unknown-field or validation, with all errors at once */
    static void body(JsonRule rule, JsonNode json) {
        if (json.isContainerNode() && rule.surelyFits(json)) return;
        var result = rule.check(plain(json));
        if (Boolean.TRUE.equals(result.getValid())) return;
        var errors = fields(result.getErrors());
        var unknown = errors.containsValue(UNKNOWN);
        var list = new ArrayList<FieldError>();
        errors.forEach((pointer, detail) -> list.add(new FieldError(pointer, detail)));
        throw new Refusal(unknown ? ErrorCode.UNKNOWN_FIELD : ErrorCode.VALIDATION, null, list, 0);
    }

    static void parameter(JsonRule rule, String name, Object value) {
        JsonNode node = value instanceof Long number ? LongNode.valueOf(number) : TextNode.valueOf(value.toString());
        if (rule.surelyFits(node)) return;
        var result = rule.check(value);
        if (!Boolean.TRUE.equals(result.getValid())) throw Refusal.field("/" + name, "This value is not accepted.");
    }

    static Object plain(JsonNode json) {
        if (!json.isContainerNode()) return json.asText();
        return value(json);
    }

    /** As a reader of JSON that knows Vert.x would have given it. */
    private static Object value(JsonNode json) {
        return switch (json.getNodeType()) {
            case OBJECT -> {
                var fields = new LinkedHashMap<String, Object>();
                json.properties().forEach(field -> fields.put(field.getKey(), value(field.getValue())));
                yield new JsonObject(fields);
            }
            case ARRAY -> {
                var items = new ArrayList<>(json.size());
                json.forEach(item -> items.add(value(item)));
                yield new JsonArray(items);
            }
            case NUMBER -> Double.isFinite(json.doubleValue()) ? json.numberValue() : json.asText();
            case BOOLEAN -> json.booleanValue();
            case NULL -> null;
            default -> json.asText();
        };
    }

    /**
     * Wrappers such as properties and $ref only repeat that something inside is wrong: keep the leaves. A wrong field is
     * reported as an additional one too, so those come last and only where nothing else was said.
     */
    private static Map<String, String> fields(List<OutputUnit> units) {
        var fields = new LinkedHashMap<String, String>();
        if (units == null) return fields;
        for (var unit : units) leaf(unit).ifPresent(detail -> fields.putIfAbsent(pointer(unit), detail));
        for (var unit : units)
            if (keyword(unit).equals("additionalProperties")) fields.putIfAbsent(pointer(unit), UNKNOWN);
        return fields;
    }

    private static Optional<String> leaf(OutputUnit unit) {
        return switch (keyword(unit)) {
            case "properties", "$ref", "items", "allOf", "anyOf", "oneOf", "false", "additionalProperties" ->
                Optional.empty();
            case "required" -> Optional.of("This is needed.");
            case String other -> Optional.of(sentence(other));
        };
    }

    private static String keyword(OutputUnit unit) {
        return unit.getKeywordLocation().substring(unit.getKeywordLocation().lastIndexOf('/') + 1);
    }

    private static String pointer(OutputUnit unit) {
        var at = unit.getInstanceLocation().replaceFirst("^#", "");
        return switch (keyword(unit)) {
            case "required" -> at + "/" + quoted(unit.getError());
            case "additionalProperties" ->
                at.endsWith("/" + quoted(unit.getError())) ? at : at + "/" + quoted(unit.getError());
            default -> at;
        };
    }

    private static String quoted(String error) {
        var found = QUOTED.matcher(error);
        return found.find() ? found.group(1) : "";
    }

    private static String sentence(String keyword) {
        return switch (keyword) {
            case "maxLength", "maxItems" -> "This is too long.";
            case "minLength", "minItems" -> "This is too short.";
            case "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum" -> "This number is out of range.";
            case "enum", "const" -> "This is none of the possible values.";
            case "type" -> "This has the wrong type.";
            default -> "This does not have the right form.";
        };
    }
}
