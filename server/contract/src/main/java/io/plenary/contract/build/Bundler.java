package io.plenary.contract.build;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * Joins the contract's files into one openapi.json at build: path files are inlined, every schema of schemas/ and every
 * live frame becomes a component under its own name. Two schemas of one name stop the build.
 */
public final class Bundler {
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path folder;
    private final Map<String, JsonNode> files = new HashMap<>();

    private Bundler(Path folder) {
        this.folder = folder;
    }

    /** @param arguments the contract folder, and the file to write */
    public static void main(String[] arguments) throws IOException {
        var bundle = new Bundler(Path.of(arguments[0])).bundle();
        var target = Path.of(arguments[1]);
        Files.createDirectories(target.getParent());
        JSON.writerWithDefaultPrettyPrinter().writeValue(target.toFile(), bundle);
    }

    private ObjectNode bundle() throws IOException {
        var root = (ObjectNode) YAML.readTree(folder.resolve("openapi.yaml").toFile());
        var paths = (ObjectNode) root.get("paths");
        for (var entry : paths.properties()) entry.setValue(pathItem(entry.getValue()));
        var schemas = JSON.createObjectNode();
        addSchemas(schemas);
        addFrames(schemas, (ArrayNode) root.remove("x-live"));
        ((ObjectNode) root.get("components")).set("schemas", schemas);
        rename(root);
        return root;
    }

    private JsonNode pathItem(JsonNode reference) throws IOException {
        var parts = reference.get("$ref").textValue().split("#/", 2);
        var item = file(parts[0]).get(parts[1]);
        if (item == null) throw new IOException("no path item " + reference);
        return item.deepCopy();
    }

    private JsonNode file(String name) throws IOException {
        var known = files.get(name);
        if (known != null) return known;
        var read = YAML.readTree(folder.resolve(name).toFile());
        files.put(name, read);
        return read;
    }

    private void addSchemas(ObjectNode schemas) throws IOException {
        try (var all = Files.list(folder.resolve("schemas"))) {
            for (var path : all.sorted().toList()) add(schemas, file("schemas/" + path.getFileName()));
        }
    }

    private void addFrames(ObjectNode schemas, ArrayNode names) throws IOException {
        for (var name : names) {
            var schema = JSON.readTree(
                    folder.resolve("live/" + name.textValue() + ".schema.json").toFile());
            add(schemas, schema.get("$defs"));
        }
    }

    private static void add(ObjectNode schemas, JsonNode named) throws IOException {
        for (var entry : named.properties()) {
            if (schemas.has(entry.getKey())) throw new IOException("two schemas are named " + entry.getKey());
            schemas.set(entry.getKey(), entry.getValue().deepCopy());
        }
    }

    /**
     * {@code ../schemas/common.yaml#/Id}, {@code #/Id}, {@code #/$defs/Id} → {@code #/components/schemas/Id}; what names a
     * component of the root keeps its place.
     */
    private static void rename(JsonNode node) {
        if (node instanceof ObjectNode object) {
            var reference = object.get("$ref");
            if (reference != null && reference.isTextual()) object.put("$ref", renamed(reference.textValue()));
        }
        for (var child : node) rename(child);
    }

    private static String renamed(String reference) {
        var component = reference.indexOf("#/components/");
        return component >= 0 ? reference.substring(component) : "#/components/schemas/" + lastPart(reference);
    }

    private static String lastPart(String reference) {
        return reference.substring(reference.lastIndexOf('/') + 1);
    }
}
