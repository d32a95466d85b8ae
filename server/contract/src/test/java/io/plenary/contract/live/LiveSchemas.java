package io.plenary.contract.live;

import io.vertx.core.json.JsonObject;
import io.vertx.json.schema.Draft;
import io.vertx.json.schema.JsonSchema;
import io.vertx.json.schema.JsonSchemaOptions;
import io.vertx.json.schema.OutputFormat;
import io.vertx.json.schema.OutputUnit;
import io.vertx.json.schema.Validator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** The schema of each kind of frame, read from the contract's files. */
final class LiveSchemas {
    private static final Path FOLDER = Path.of("src/main/resources/contract/live");
    private static final JsonSchemaOptions OPTIONS = new JsonSchemaOptions()
            .setBaseUri("https://plenary.example")
            .setDraft(Draft.DRAFT202012)
            .setOutputFormat(OutputFormat.Basic);

    private LiveSchemas() {}

    static Map<String, JsonObject> byKind() {
        var schemas = new TreeMap<String, JsonObject>();
        try (var files = Files.list(FOLDER)) {
            files.filter(file -> file.toString().endsWith(".schema.json")).forEach(file -> add(file, schemas));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return schemas;
    }

    private static void add(Path file, Map<String, JsonObject> schemas) {
        try {
            var definitions = new JsonObject(Files.readString(file)).getJsonObject("$defs");
            for (var name : definitions.fieldNames()) {
                var schema = definitions.getJsonObject(name);
                var kind = schema.getJsonObject("properties").getJsonObject("t").getString("const");
                if (schemas.put(kind, schema) != null) throw new AssertionError(kind + " is described twice");
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static OutputUnit validate(JsonObject schema, String frame) {
        return Validator.create(JsonSchema.of(schema), OPTIONS).validate(new JsonObject(frame));
    }
}
