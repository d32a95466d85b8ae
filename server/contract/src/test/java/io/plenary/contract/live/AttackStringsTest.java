package io.plenary.contract.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.plenary.contract.StrictJson;
import io.plenary.testing.Promise;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Strings that broke other programs, in each place of a frame where a client may write. */
@Promise("L10")
class AttackStringsTest {
    private static final List<String> OURS = List.of(
            "",
            "\u0000",
            "null",
            "\\",
            "\"",
            "\u2028",
            "\ufeff",
            "\ud83d\ude00",
            "\u202egnp.exe",
            "${jndi:ldap://127.0.0.1/a}",
            "' or 1=1 --",
            "<script>alert(1)</script>",
            "__proto__",
            "../../etc/passwd",
            "%00%0d%0a",
            "1e9999",
            "-0",
            "{\"t\":\"chat.hide\"}",
            "\u0301".repeat(200),
            "a".repeat(20_000));

    @Test
    void strings_of_our_own_are_text_and_nothing_else() {
        everywhere(OURS);
    }

    @Test
    void strings_that_the_world_has_collected_are_text_and_nothing_else() throws IOException {
        var folder = Optional.ofNullable(System.getenv("PLENARY_TEST_DATA")).map(name -> Path.of(name, "security"));
        Assumptions.assumeTrue(
                folder.filter(Files::isDirectory).isPresent(), "skipped: PLENARY_TEST_DATA has no attack strings");
        var strings = new ArrayList<String>();
        StrictJson.MAPPER
                .readTree(folder.orElseThrow().resolve("strings/blns.json").toFile())
                .forEach(one -> strings.add(one.textValue()));
        try (var lists = Files.list(folder.orElseThrow().resolve("xss"))) {
            for (var list : lists.toList()) strings.addAll(Files.readAllLines(list));
        }
        assertTrue(strings.size() > 900, "only " + strings.size());
        everywhere(strings);
    }

    private static void everywhere(List<String> strings) {
        for (var text : strings) {
            asText(text);
            for (var place : List.of("t", "id", "topic", "d")) refusedOrKept(place, text);
            LiveCodec.decode(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static ObjectNode say() {
        return (ObjectNode) StrictJson.read(Examples.frame("chat.say").getBytes(StandardCharsets.UTF_8));
    }

    /** What is said arrives as it was written, or is refused by its length alone. */
    private static void asText(String text) {
        var frame = say();
        ((ObjectNode) frame.path("d")).put("text", text);
        var decoded = decode(frame);
        if (text.length() > 16_384) assertInstanceOf(LiveCodec.Decoded.Refused.class, decoded);
        else {
            var command = assertInstanceOf(LiveCodec.Decoded.Command.class, decoded, text);
            assertEquals(
                    text,
                    assertInstanceOf(LiveCommand.ChatSay.class, command.command())
                            .text());
        }
    }

    private static void refusedOrKept(String place, String text) {
        if (decode(say().put(place, text)) instanceof LiveCodec.Decoded.Command command)
            assertEquals(command, LiveCodec.decode(command.command().json().getBytes(StandardCharsets.UTF_8)));
    }

    private static LiveCodec.Decoded decode(ObjectNode frame) {
        return LiveCodec.decode(frame.toString().getBytes(StandardCharsets.UTF_8));
    }
}
