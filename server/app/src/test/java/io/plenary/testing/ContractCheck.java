package io.plenary.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import io.plenary.platform.http.Contract;
import io.vertx.core.json.JsonObject;
import io.vertx.json.schema.Draft;
import io.vertx.json.schema.JsonSchema;
import io.vertx.json.schema.JsonSchemaOptions;
import io.vertx.json.schema.OutputFormat;
import io.vertx.json.schema.SchemaRepository;
import io.vertx.json.schema.Validator;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Holds every recorded reply to the contract, and remembers which operations were asked. */
public final class ContractCheck {
    private static final JsonObject CONTRACT = Contract.bundle();
    private static final String BASE = "https://plenary.test/contract";
    private static final SchemaRepository SCHEMAS = SchemaRepository.create(new JsonSchemaOptions()
                    .setDraft(Draft.DRAFT202012)
                    .setBaseUri(BASE)
                    .setOutputFormat(OutputFormat.Basic))
            .dereference(BASE, JsonSchema.of(CONTRACT.copy()));
    private static final List<Place> PLACES = CONTRACT.getJsonObject("paths").stream()
            .map(entry -> new Place(
                    Pattern.compile(entry.getKey().replaceAll("\\{[^}]+}", "[^/]+")), (JsonObject) entry.getValue()))
            .toList();
    private static final Map<String, Validator> VALIDATORS = new ConcurrentHashMap<>();
    private static final Set<String> ASKED = ConcurrentHashMap.newKeySet();

    /** @param item operations by method */
    private record Place(Pattern path, JsonObject item) {}

    private ContractCheck() {}

    static void reply(String method, String path, int status, HttpResponse<String> answer) {
        var operation = operation(method, path.split("\\?", 2)[0]);
        if (operation.isEmpty()) return;
        ASKED.add(operation.get().getString("operationId"));
        isOpenToOtherSitesOnlyIfItSaysSo(operation.get(), answer);
        var type = answer.headers().firstValue("Content-Type").orElse("");
        schema(operation.get(), status, type.split(";", 2)[0])
                .ifPresent(name -> check(name, answer.body(), method, path));
    }

    private static void isOpenToOtherSitesOnlyIfItSaysSo(JsonObject operation, HttpResponse<String> answer) {
        var open = operation.getBoolean("x-any-site", false);
        var resource = answer.headers().allValues("Cross-Origin-Resource-Policy");
        var origin = answer.headers().allValues("Access-Control-Allow-Origin");
        assertEquals(List.of(open ? "cross-origin" : "same-origin"), resource, operation.getString("operationId"));
        assertEquals(open ? List.of("*") : List.of(), origin, operation.getString("operationId"));
    }

    /** Operation ids that a test of this run has asked. */
    public static Set<String> asked() {
        return new TreeSet<>(ASKED);
    }

    private static Optional<JsonObject> operation(String method, String path) {
        var verb = method.toLowerCase(Locale.ROOT);
        return PLACES.stream()
                .filter(place -> place.item().containsKey(verb)
                        && place.path().matcher(path).matches())
                .findFirst()
                .map(place -> place.item().getJsonObject(verb));
    }

    private static Optional<String> schema(JsonObject operation, int status, String type) {
        if (type.equals("application/problem+json")) return Optional.of("Problem");
        var response = operation.getJsonObject("responses").getJsonObject(Integer.toString(status));
        if (response == null) return fail("status " + status + " is not in the contract");
        var content = response.getJsonObject("content");
        if (content == null || !content.containsKey("application/json") || !type.equals("application/json"))
            return Optional.empty();
        var reference = content.getJsonObject("application/json")
                .getJsonObject("schema")
                .getString("$ref");
        return Optional.of(reference.substring(reference.lastIndexOf('/') + 1));
    }

    private static void check(String schema, String body, String method, String path) {
        var validator =
                VALIDATORS.computeIfAbsent(schema, name -> SCHEMAS.validator(BASE + "#/components/schemas/" + name));
        var result = validator.validate(new JsonObject(body));
        if (!Boolean.TRUE.equals(result.getValid()))
            fail(method + " " + path + " is no " + schema + ": " + result.getErrors() + "\n" + body);
    }
}
