package io.plenary.platform.http;

import com.fasterxml.jackson.databind.JsonNode;
import io.plenary.contract.ErrorCode;
import io.plenary.platform.Refusal;
import io.plenary.platform.Refusal.FieldError;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.json.schema.OutputUnit;
import io.vertx.json.schema.Validator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Holds a body and parameters to the contract and names every wrong field by its JSON pointer. */
final class Validation {
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");

    private Validation() {}

    /** @throws Refusal unknown-field or validation, with all errors at once */
    static void body(Validator validator, JsonNode json) {
        var result = validator.validate(plain(json));
        if (Boolean.TRUE.equals(result.getValid())) return;
        var errors = fields(result.getErrors());
        var unknown = errors.values().stream().anyMatch("This field is not known."::equals);
        var list = new ArrayList<FieldError>();
        errors.forEach((pointer, detail) -> list.add(new FieldError(pointer, detail)));
        throw new Refusal(unknown ? ErrorCode.UNKNOWN_FIELD : ErrorCode.VALIDATION, null, list, 0);
    }

    static void parameter(Validator validator, String name, Object value) {
        var result = validator.validate(value);
        if (!Boolean.TRUE.equals(result.getValid())) throw Refusal.field("/" + name, "This value is not accepted.");
    }

    private static Object plain(JsonNode json) {
        if (json.isObject()) return new JsonObject(json.toString());
        return json.isArray() ? new JsonArray(json.toString()) : json.asText();
    }

    /** Wrappers such as properties and $ref only repeat that something inside is wrong: keep the leaves. */
    private static Map<String, String> fields(List<OutputUnit> units) {
        var fields = new LinkedHashMap<String, String>();
        if (units == null) return fields;
        for (var unit : units) {
            var keyword = unit.getKeywordLocation()
                    .substring(unit.getKeywordLocation().lastIndexOf('/') + 1);
            var at = unit.getInstanceLocation().replaceFirst("^#", "");
            switch (keyword) {
                case "properties", "$ref", "items", "allOf", "anyOf", "oneOf" -> {}
                case "required" -> fields.putIfAbsent(at + "/" + quoted(unit.getError()), "This is needed.");
                case "additionalProperties" ->
                    fields.putIfAbsent(at + "/" + quoted(unit.getError()), "This field is not known.");
                case "false" -> {}
                default -> fields.putIfAbsent(at, sentence(keyword));
            }
        }
        return fields;
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
