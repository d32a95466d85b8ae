package io.plenary.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing on the wire is without an end: every string says maxLength, every list maxItems. */
class BoundsTest {
    private static final Path CONTRACT = Path.of("src/main/resources/contract");
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    static Stream<Path> files() throws IOException {
        try (var files = Files.walk(CONTRACT)) {
            return files
                    .filter(file -> !file.toString().contains("examples"))
                    .filter(file -> file.toString().matches(".*(\\.yaml|\\.schema\\.json)"))
                    .filter(file -> !file.endsWith("errors.yaml"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void every_string_and_every_list_is_bounded(Path file) {
        var found = new ArrayList<String>();
        unbounded("", read(file), found);
        assertEquals(List.of(), found);
    }

    private static JsonNode read(Path file) {
        try {
            var tree = YAML.readTree(file.toFile());
            assertFalse(tree.isEmpty(), file.toString());
            return tree;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void unbounded(String at, JsonNode node, List<String> found) {
        if (isType(node, "string") && !node.has("maxLength")) found.add(at + " has no maxLength");
        if (isType(node, "array") && !node.has("maxItems")) found.add(at + " has no maxItems");
        node.properties().forEach(entry -> unbounded(at + "/" + entry.getKey(), entry.getValue(), found));
        if (node.isArray())
            for (var index = 0; index < node.size(); index++) unbounded(at + "/" + index, node.get(index), found);
    }

    private static boolean isType(JsonNode node, String type) {
        return node.path("type").asText().equals(type);
    }
}
