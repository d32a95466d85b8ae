package io.plenary.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.contract.live.LiveCommand;
import io.plenary.platform.http.Contract;
import io.plenary.testing.Matrix;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OperationsTest {
    private static final JsonObject KEY = new JsonObject().put("$ref", "#/components/parameters/IdempotencyKey");

    @Test
    void every_operation_and_live_command_has_a_row_in_the_authorisation_matrix() {
        assertEquals(
                union(Contract.operationIds(), liveCommands()),
                new TreeSet<>(Matrix.read().rows().keySet()));
    }

    @Test
    void what_may_come_again_under_a_key_says_so_where_its_header_is_described() {
        var marked = 0;
        for (var path : Contract.bundle().getJsonObject("paths"))
            for (var one : (JsonObject) path.getValue()) {
                var operation = (JsonObject) one.getValue();
                var described =
                        operation.getJsonArray("parameters", new JsonArray()).contains(KEY);
                assertEquals(operation.getBoolean("x-retry", false), described, operation.getString("operationId"));
                if (!described) continue;
                marked++;
                assertTrue(Set.of("post", "put").contains(one.getKey()), operation.getString("operationId"));
            }
        assertTrue(marked > 20, "so many may: " + marked);
    }

    /** The kinds of frames a client may send. */
    private static Set<String> liveCommands() {
        return kinds(LiveCommand.class)
                .map(kind -> "live:" + wordOf(kind))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** By the names of their records: ChatSay is chat.say, and so is Say in ChatCommand. */
    private static String wordOf(Class<?> kind) {
        var word = dotted(kind.getSimpleName());
        var home = dotted(kind.getEnclosingClass().getSimpleName()).replace(".command", "");
        return home.equals("live") || word.startsWith(home + ".") ? word : home + "." + word;
    }

    private static String dotted(String name) {
        return name.replaceAll("(?<=.)([A-Z])", ".$1").toLowerCase(java.util.Locale.ROOT);
    }

    private static Stream<Class<?>> kinds(Class<?> type) {
        return type.isInterface()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(OperationsTest::kinds)
                : Stream.of(type);
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        var both = new TreeSet<>(one);
        both.addAll(other);
        return both;
    }
}
