package io.plenary.platform.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vertx.core.json.JsonObject;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignpostsTest {
    private final Signposts signposts = new Signposts();

    SignpostsTest() {
        Contract.bundle().getJsonObject("paths").forEach(path -> ((JsonObject) path.getValue())
                .forEach(one -> signposts.add(
                        one.getKey().toUpperCase(Locale.ROOT),
                        path.getKey(),
                        ((JsonObject) one.getValue()).getString("operationId"))));
    }

    @Test
    void every_operation_is_found_by_its_own_address() {
        Contract.bundle().getJsonObject("paths").forEach(path -> ((JsonObject) path.getValue()).forEach(one -> {
            var method = one.getKey().toUpperCase(Locale.ROOT);
            var id = ((JsonObject) one.getValue()).getString("operationId");
            var address = path.getKey().replaceAll("\\{([a-zA-Z]+)}", "of-$1");
            var found = signposts.find(method, address).orElseThrow(() -> new AssertionError(id));
            assertEquals(id, found.operation());
            found.parts().forEach((name, part) -> assertEquals("of-" + name, part));
            assertEquals(
                    path.getKey().chars().filter(letter -> letter == '{').count(),
                    found.parts().size());
        }));
    }

    @Test
    void a_word_goes_before_a_place_and_a_place_is_gone_back_to() {
        var few = new Signposts();
        few.add("GET", "/a/{one}/c", "place");
        few.add("GET", "/a/b/{two}", "word");
        few.add("POST", "/a/b/c", "other method");
        few.add("GET", "/a/b/{two}/d", "further");
        assertEquals(
                new Signposts.Found("word", Map.of("two", "c")),
                few.find("GET", "/a/b/c").orElseThrow());
        assertEquals(
                new Signposts.Found("place", Map.of("one", "x")),
                few.find("GET", "/a/x/c").orElseThrow());
        assertEquals(
                new Signposts.Found("further", Map.of("two", "c")),
                few.find("GET", "/a/b/c/d").orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/events/a%2fb",
                "/events//",
                "/events/",
                "/events/a;b",
                "/events/..",
                "/events/./a",
                "events",
                "",
                "/",
                "/events/a/",
                "/nowhere"
            })
    void what_could_be_read_in_two_ways_or_is_unknown_is_left_to_the_router(String path) {
        assertEquals(Optional.empty(), signposts.find("GET", path));
        assertEquals(Optional.empty(), signposts.find("TRACE", "/events"));
    }
}
