package io.plenary.platform.http;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The short way says yes to nothing that the validator turns down, and to nearly everything that is right. */
class FittingTest {
    private static final int SEED = 20261122;
    private static final int SPOILED_EACH = 30;
    /** With moments, which have more forms than one looks for, and such. */
    private static final int MOST_SLOW = 40;

    private static final int DEEPEST = 8;
    private static final int FILE_BYTES = 1_000;
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final JsonObject BUNDLE = Contract.bundle();

    private final Random random = new Random(SEED);

    @Test
    void what_surely_fits_is_valid_and_what_is_usual_surely_fits() {
        var vertx = Vertx.vertx();
        try {
            var contract = Contract.load(vertx, FILE_BYTES);
            var slow = new TreeSet<String>();
            var turnedDown = 0;
            for (var id : Contract.operationIds()) {
                var rule = contract.validators(id).body();
                if (rule.isEmpty()) continue;
                var usual = sample(bodyOf(id), 0);
                if (!rule.get().surelyFits(usual)) slow.add(id);
                else assertTrue(isValid(rule.get(), usual), () -> id + " " + usual);
                for (var n = 0; n < SPOILED_EACH; n++) {
                    var spoiled = spoiled(usual);
                    var fits = spoiled.isContainerNode() && rule.get().surelyFits(spoiled);
                    if (fits) assertTrue(isValid(rule.get(), spoiled), () -> id + " " + spoiled);
                    else turnedDown++;
                }
            }
            assertTrue(turnedDown > SPOILED_EACH);
            assertFalse(slow.contains("register"));
            assertTrue(slow.size() < MOST_SLOW, () -> "left to the validator: " + slow);
        } finally {
            vertx.close().toCompletionStage().toCompletableFuture().join();
        }
    }

    private static boolean isValid(JsonRule rule, JsonNode json) {
        return Boolean.TRUE.equals(rule.check(Validation.plain(json)).getValid());
    }

    private static JsonObject bodyOf(String id) {
        return BUNDLE.getJsonObject("paths").stream()
                .flatMap(path -> ((JsonObject) path.getValue()).stream())
                .map(one -> (JsonObject) one.getValue())
                .filter(one -> id.equals(one.getString("operationId")))
                .map(one -> one.getJsonObject("requestBody")
                        .getJsonObject("content")
                        .getJsonObject("application/json")
                        .getJsonObject("schema"))
                .findFirst()
                .orElseThrow();
    }

    /** As the examples of the contract have it, with every field. */
    private JsonNode sample(JsonObject schema, int depth) {
        if (schema.containsKey("$ref")) {
            var name = schema.getString("$ref").substring("#/components/schemas/".length());
            return sample(
                    BUNDLE.getJsonObject("components").getJsonObject("schemas").getJsonObject(name), depth);
        }
        if (schema.containsKey("properties") && depth < DEEPEST) {
            var object = NODES.objectNode();
            schema.getJsonObject("properties")
                    .forEach(one -> object.set(one.getKey(), sample((JsonObject) one.getValue(), depth + 1)));
            return object;
        }
        if (schema.containsKey("items") && depth < DEEPEST)
            return NODES.arrayNode().add(sample(schema.getJsonObject("items"), depth + 1));
        if (schema.containsKey("example")) return read(schema.getValue("example"));
        if (schema.containsKey("const")) return read(schema.getValue("const"));
        return schema.containsKey("enum") ? read(schema.getJsonArray("enum").getValue(0)) : NODES.objectNode();
    }

    private static JsonNode read(Object value) {
        try {
            return MAPPER.readTree(
                    value instanceof JsonObject || value instanceof JsonArray
                            ? value.toString()
                            : MAPPER.writeValueAsString(value));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** One place of it is something else, gone, or new. */
    private JsonNode spoiled(JsonNode usual) {
        var copy = usual.deepCopy();
        var objects = new ArrayList<ObjectNode>();
        collect(copy, objects);
        if (objects.isEmpty()) return strange().get(random.nextInt(strange().size()));
        var object = objects.get(random.nextInt(objects.size()));
        var names = new ArrayList<String>();
        object.fieldNames().forEachRemaining(names::add);
        var name = names.isEmpty() ? "more" : names.get(random.nextInt(names.size()));
        switch (random.nextInt(8)) {
            case 0 -> object.remove(name);
            case 1 -> object.set("more", TextNode.valueOf("than is known"));
            case 2 -> object.set(name, NODES.arrayNode().add(object.deepCopy()));
            default -> object.set(name, strange().get(random.nextInt(strange().size())));
        }
        return copy;
    }

    private static void collect(JsonNode node, List<ObjectNode> into) {
        if (node instanceof ObjectNode object) into.add(object);
        node.forEach(one -> collect(one, into));
    }

    private static List<JsonNode> strange() {
        return List.of(
                NODES.nullNode(),
                NODES.booleanNode(true),
                NODES.objectNode(),
                NODES.arrayNode(),
                IntNode.valueOf(-1),
                IntNode.valueOf(3),
                LongNode.valueOf(Long.MAX_VALUE),
                NODES.numberNode(new BigInteger("92233720368547758079")),
                DoubleNode.valueOf(1.5),
                DoubleNode.valueOf(2.0),
                DoubleNode.valueOf(Double.POSITIVE_INFINITY),
                TextNode.valueOf(""),
                TextNode.valueOf("a"),
                TextNode.valueOf("\ud83d\ude00\ud83d"),
                TextNode.valueOf("x".repeat(5_000)),
                TextNode.valueOf("\ud83d\ude00".repeat(40)),
                TextNode.valueOf("0198A2B4-3C5D-7E6F-8A9B-0C1D2E3F4A5B"),
                TextNode.valueOf("urn:uuid:0198a2b4-3c5d-7e6f-8a9b-0c1d2e3f4a5b"),
                TextNode.valueOf("0198a2b4-3c5d-7e6f-8a9b-0c1d2e3f4a5b\n"),
                TextNode.valueOf("2026-02-30T25:00:00Z"),
                TextNode.valueOf("three"));
    }
}
