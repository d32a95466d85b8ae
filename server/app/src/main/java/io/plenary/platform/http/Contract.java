package io.plenary.platform.http;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import io.vertx.json.schema.JsonSchema;
import io.vertx.json.schema.Validator;
import io.vertx.openapi.contract.OpenAPIContract;
import io.vertx.openapi.contract.Operation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The bundled contract, ready to route and to validate. Vert.x refuses media types such as problem+json when it loads a
 * contract, so replies are left out here; tests hold them to the whole contract.
 */
public final class Contract {
    private final OpenAPIContract openApi;
    private final Map<String, Validators> validators = new HashMap<>();

    /** What one operation takes. {@code body} is absent where none is allowed. */
    record Validators(Optional<Validator> body, List<Parameter> parameters, boolean open) {}

    record Parameter(String name, boolean inPath, boolean required, boolean number, Validator validator) {}

    private Contract(OpenAPIContract openApi) {
        this.openApi = openApi;
        for (var operation : openApi.operations()) validators.put(operation.getOperationId(), validatorsOf(operation));
    }

    /** Waits; not for event loops. */
    public static Contract load(Vertx vertx) {
        return new Contract(
                OpenAPIContract.from(vertx, withoutReplies(bundle())).await());
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

    private static JsonObject withoutReplies(JsonObject document) {
        for (var path : document.getJsonObject("paths"))
            for (var operation : (JsonObject) path.getValue())
                ((JsonObject) operation.getValue())
                        .put("responses", new JsonObject().put("default", new JsonObject().put("description", "")));
        return document;
    }

    OpenAPIContract openApi() {
        return openApi;
    }

    Validators validators(String operationId) {
        return validators.get(operationId);
    }

    private Validators validatorsOf(Operation operation) {
        var parameters = new ArrayList<Parameter>();
        for (var parameter : operation.getParameters()) parameters.add(parameterOf(parameter));
        var body = Optional.ofNullable(operation.getRequestBody())
                .map(request -> request.getContent().get("application/json"))
                .map(json -> validator(json.getSchema()));
        var open = operation.getSecurityRequirements().stream()
                .anyMatch(one -> one.getNames().isEmpty());
        return new Validators(body, List.copyOf(parameters), open);
    }

    private Parameter parameterOf(io.vertx.openapi.contract.Parameter parameter) {
        var inPath = parameter.getIn() == io.vertx.openapi.contract.Location.PATH;
        var number = "integer".equals(parameter.getSchema().get("type"));
        return new Parameter(
                parameter.getName(), inPath, parameter.isRequired(), number, validator(parameter.getSchema()));
    }

    private Validator validator(JsonSchema schema) {
        return openApi.getSchemaRepository().validator(schema);
    }
}
