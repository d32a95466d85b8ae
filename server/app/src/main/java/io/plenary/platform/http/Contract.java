package io.plenary.platform.http;

import static java.util.stream.Collectors.toCollection;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.json.schema.JsonSchema;
import io.vertx.openapi.contract.Location;
import io.vertx.openapi.contract.OpenAPIContract;
import io.vertx.openapi.contract.Operation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The bundled contract, ready to route and to validate. Vert.x refuses media types such as problem+json when it loads a
 * contract and wants its own security handlers, so replies and security are taken out for it: the guard is ours, and
 * tests hold replies to the whole contract.
 */
public final class Contract {
    private final OpenAPIContract openApi;
    private final Fitting fitting;
    private final Map<String, Validators> validators = new HashMap<>();

    /**
     * What one operation takes. {@code body} is absent where none is allowed, {@code file} where it is JSON.
     *
     * @param mostJson bytes of a body that is larger than usual
     * @param open nobody needs to be signed in; @param anySite pages of other sites may ask it, as nobody
     * @param ownHost what it is about, where organisations' own hosts answer it too
     * @param scope that the key of a machine needs; absent where no key opens it
     * @param retry it is answered once for each Idempotency-Key
     */
    record Validators(
            Optional<JsonRule> body,
            Optional<FileRule> file,
            Optional<Integer> mostJson,
            List<Parameter> parameters,
            boolean open,
            boolean anySite,
            Optional<OwnGround.About> ownHost,
            Optional<String> scope,
            boolean retry) {}

    record Parameter(String name, boolean inPath, boolean required, boolean number, JsonRule rule) {}

    /** What operations say of themselves beside what Vert.x reads of them. */
    private record Marks(
            Set<String> open,
            Set<String> anySite,
            Map<String, FileRule> files,
            Map<String, Integer> mostJson,
            Map<String, String> ownHosts,
            Map<String, String> scopes,
            Set<String> retry) {}

    private Contract(OpenAPIContract openApi, Marks marks) {
        this.openApi = openApi;
        this.fitting = new Fitting(openApi.getRawContract());
        for (var operation : openApi.operations()) {
            validators.put(operation.getOperationId(), validatorsOf(operation, marks));
        }
    }

    /** Waits; not for event loops. @param fileBytes the operator's most, for operations that leave it to the operator */
    public static Contract load(Vertx vertx, int fileBytes) {
        var document = bundle();
        var open = openOperations(document);
        var marks = new Marks(
                openOperations(document),
                saying(document, "x-any-site"),
                fileOperations(document, fileBytes),
                largeOperations(document),
                marked(document, "x-own-host"),
                marked(document, "x-scope"),
                saying(document, "x-retry"));
        return new Contract(OpenAPIContract.from(vertx, forRouting(document)).await(), marks);
    }

    /** The bundled document as it was written. */
    public static JsonObject bundle() {
        try (var in = Contract.class.getResourceAsStream("/contract/openapi.json")) {
            if (in == null) throw new IllegalStateException("the contract is not on the class path");
            return new JsonObject(Buffer.buffer(in.readAllBytes()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Every operation of the contract. */
    public static Set<String> operationIds() {
        return operations(bundle()).map(one -> one.getString("operationId")).collect(toCollection(TreeSet::new));
    }

    /** Those that nobody needs to be signed in for: their security allows for none. */
    private static Set<String> openOperations(JsonObject document) {
        return operations(document)
                .filter(one -> one.getJsonArray("security", new JsonArray()).contains(new JsonObject()))
                .map(one -> one.getString("operationId"))
                .collect(toCollection(TreeSet::new));
    }

    /** Those that take a file as it is: their body says how large it may be. */
    private static Map<String, FileRule> fileOperations(JsonObject document, int most) {
        var files = new HashMap<String, FileRule>();
        operations(document).forEach(one -> FileRule.of(one)
                .map(rule -> rule.within(most))
                .ifPresent(rule -> files.put(rule.operation(), rule)));
        return files;
    }

    /** Those whose JSON may be larger than usual. */
    private static Map<String, Integer> largeOperations(JsonObject document) {
        var large = new HashMap<String, Integer>();
        operations(document).forEach(one -> FileRule.mostJson(one)
                .ifPresent(most -> large.put(one.getString("operationId"), most)));
        return large;
    }

    /** {@code x-any-site}: pages of other sites may ask it; {@code x-retry}: it may come again under its key. */
    private static Set<String> saying(JsonObject document, String mark) {
        return operations(document)
                .filter(one -> one.getBoolean(mark, false))
                .map(one -> one.getString("operationId"))
                .collect(toCollection(TreeSet::new));
    }

    /** {@code x-scope}: what the key of a machine has to be for; {@code x-own-host}: what those at such a host are about. */
    private static Map<String, String> marked(JsonObject document, String mark) {
        var words = new HashMap<String, String>();
        operations(document)
                .filter(one -> one.containsKey(mark))
                .forEach(one -> words.put(one.getString("operationId"), one.getString(mark)));
        return words;
    }

    private static Stream<JsonObject> operations(JsonObject document) {
        return document.getJsonObject("paths").stream()
                .flatMap(path -> ((JsonObject) path.getValue()).stream())
                .map(operation -> (JsonObject) operation.getValue());
    }

    private static JsonObject forRouting(JsonObject document) {
        document.remove("security");
        var any = new JsonObject().put("default", new JsonObject().put("description", ""));
        operations(document).forEach(operation -> {
            operation.put("responses", any.copy());
            operation.remove("security");
            if (FileRule.of(operation).isPresent()) operation.remove("requestBody");
        });
        return document;
    }

    OpenAPIContract openApi() {
        return openApi;
    }

    Validators validators(String operationId) {
        return validators.get(operationId);
    }

    private Validators validatorsOf(Operation operation, Marks marks) {
        var parameters = new ArrayList<Parameter>();
        // What headers say is read where it is needed.
        for (var parameter : operation.getParameters())
            if (parameter.getIn() != Location.HEADER) parameters.add(parameterOf(parameter));
        var body = Optional.ofNullable(operation.getRequestBody())
                .map(request -> request.getContent().get("application/json"))
                .map(json -> rule(json.getSchema()));
        var id = operation.getOperationId();
        return new Validators(
                body,
                Optional.ofNullable(marks.files().get(id)),
                Optional.ofNullable(marks.mostJson().get(id)),
                List.copyOf(parameters),
                marks.open().contains(id),
                marks.anySite().contains(id),
                Optional.ofNullable(marks.ownHosts().get(id)).map(OwnGround.About::of),
                Optional.ofNullable(marks.scopes().get(id)),
                marks.retry().contains(id));
    }

    private Parameter parameterOf(io.vertx.openapi.contract.Parameter parameter) {
        var inPath = parameter.getIn() == Location.PATH;
        var number = "integer".equals(parameter.getSchema().get("type"));
        return new Parameter(parameter.getName(), inPath, parameter.isRequired(), number, rule(parameter.getSchema()));
    }

    private JsonRule rule(JsonSchema schema) {
        var plain = new JsonObject();
        for (String keyword : schema.fieldNames()) plain.put(keyword, schema.get(keyword));
        return new JsonRule(openApi.getSchemaRepository().validator(schema), () -> fitting.of(plain));
    }
}
