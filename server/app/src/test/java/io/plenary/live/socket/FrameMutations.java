package io.plenary.live.socket;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.plenary.contract.StrictJson;
import io.plenary.contract.ids.SessionId;
import io.plenary.contract.ids.Uuid7;
import io.plenary.contract.live.Topic;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Frames that are nearly right: the contract's examples about a room that exists, with something in them changed. Seeded.
 * Each has an id that no other has, unless that was what changed.
 */
final class FrameMutations {
    private static final Path EXAMPLES =
            Path.of("..", "contract", "src", "main", "resources", "contract", "live", "examples");
    private static final List<ObjectNode> COMMANDS = commands();
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "0",
            "-1",
            "1.5",
            "1e3",
            "9223372036854775807",
            "9223372036854775808",
            "\"\"",
            "\" \"",
            "\"\\u0000\"",
            "\"a\\u0000b\"",
            "\"\\u202e\"",
            "\"\\ud83d\\ude00\"",
            "\"x\\r\\ny\"",
            "\"00000000-0000-0000-0000-000000000000\"",
            "\"\\u0301\\u0301\\u0301\"",
            "[]",
            "[[]]",
            "{}",
            "{\"$ne\":1}",
            "[\"00000000-0000-0000-0000-000000000000\"]",
            "[0,0]",
            "[11,-1]");

    private final Random random;
    private final SessionId session;
    private int number;

    FrameMutations(long seed, SessionId session) {
        this.random = new Random(seed);
        this.session = session;
    }

    String next() {
        var frame = COMMANDS.get(random.nextInt(COMMANDS.size())).deepCopy();
        frame.put("id", "f" + number++);
        if (frame.has("topic")) frame.put("topic", topic(frame.path("topic").textValue()));
        for (var change = random.nextInt(3); change > 0; change--) change(frame);
        var text = frame.toString();
        return random.nextInt(12) == 0 ? broken(text) : text;
    }

    /** The kind of topic that the example has, of this room, and sometimes another kind. */
    private String topic(String example) {
        var kind = random.nextInt(8) == 0
                ? Topic.Kind.values()[random.nextInt(Topic.Kind.values().length)]
                : Topic.parse(example).kind();
        return kind == Topic.Kind.ME
                ? Topic.me().toString()
                : Topic.of(kind, session).toString();
    }

    private void change(ObjectNode frame) {
        var objects = new ArrayList<ObjectNode>(List.of(frame));
        if (frame.path("d") instanceof ObjectNode body) objects.add(body);
        var object = objects.get(random.nextInt(objects.size()));
        var names = new ArrayList<String>();
        object.fieldNames().forEachRemaining(names::add);
        if (names.isEmpty()) return;
        var name = names.get(random.nextInt(names.size()));
        switch (random.nextInt(6)) {
            case 0 -> object.remove(name);
            case 1 -> object.set(List.of("by", "role", "seq", "__proto__").get(random.nextInt(4)), value());
            case 2 -> object.put(name, Uuid7.next().toString());
            case 3 -> object.put(name, text());
            case 4 -> {
                if (object.path(name) instanceof ArrayNode list) list.add(value());
            }
            default -> object.set(name, value());
        }
    }

    private String text() {
        var length = List.of(1, 35, 64, 65, 2_000, 2_001, 9_000).get(random.nextInt(7));
        return List.of("a", " ", "é", "ș", "\u200d", "\t")
                .get(random.nextInt(6))
                .repeat(length);
    }

    private JsonNode value() {
        return StrictJson.read(
                VALUES.get(random.nextInt(VALUES.size())).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    /** No longer what a writer of JSON would write. */
    private String broken(String text) {
        var at = random.nextInt(text.length());
        return switch (random.nextInt(4)) {
            case 0 -> text.substring(0, at);
            case 1 -> text.substring(0, at) + (char) random.nextInt(0x80) + text.substring(at);
            case 2 -> text.replaceFirst("\\{", "{\"id\":\"twice\",");
            default -> "[".repeat(random.nextInt(60)) + text;
        };
    }

    static int kinds() {
        return COMMANDS.size();
    }

    /** Of the contract's examples those that a client sends, which have an id of its choice. */
    private static List<ObjectNode> commands() {
        try (var files = Files.list(EXAMPLES)) {
            var commands = new ArrayList<ObjectNode>();
            for (var file : files.sorted().toList()) {
                var frame = (ObjectNode) StrictJson.read(Files.readAllBytes(file));
                if (frame.has("id")) commands.add(frame);
            }
            return commands;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
