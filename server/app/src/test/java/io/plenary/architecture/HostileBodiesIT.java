package io.plenary.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.testing.ApiClient;
import io.plenary.testing.TestServer;
import io.plenary.testing.World;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What databases, files and mails choke on, in every field of every operation: an answer, and never one of a break. */
@Timeout(180)
class HostileBodiesIT {
    private static final List<Object> VALUES = List.of("a\u0000b", "\u0000", -1, "\ud83d\ude00".repeat(70));
    /** They end what the others need. */
    private static final Set<String> LAST = Set.of("signOut", "endAllSignIns", "endSignIn", "refreshSignIn");

    private static TestServer server;
    private static ApiClient owner;
    private static World world;

    @BeforeAll
    static void start() {
        server = TestServer.start(Map.of("PLENARY_LIMITS", "bench"));
        world = World.in(server.db());
        owner = world.signIn(server.browser(), World.Who.IOANA);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void no_value_of_any_field_breaks_an_operation() {
        var broken = new ArrayList<String>();
        var asked = 0;
        for (var call : Calls.of(world).values()) {
            if (LAST.contains(call.operation())) continue;
            var bodies = bodies(call.body());
            for (var body : bodies) ask(call, call.path(), body, broken);
            if (call.path().contains("?")) ask(call, call.path().replaceFirst("=[^&]*", "=a%00b"), call.body(), broken);
            asked += bodies.size();
        }
        assertEquals(List.of(), broken);
        assertTrue(asked > 150, "only " + asked);
    }

    private static void ask(Calls.Call call, String path, JsonObject body, List<String> broken) {
        world.restore();
        var answer = owner.send(call.method(), path, body);
        if (answer.status() >= 500)
            broken.add(call.operation() + " " + path + " " + body + " → "
                    + answer.http().body());
        if (answer.status() == 401) owner = world.signIn(server.browser(), World.Who.IOANA);
    }

    /** The body once for each of its leaves and each value. */
    private static List<JsonObject> bodies(JsonObject body) {
        var bodies = new ArrayList<JsonObject>();
        if (body == null) return bodies;
        var leaves = leaves(body).size();
        for (var leaf = 0; leaf < leaves; leaf++)
            for (var value : VALUES) {
                var copy = body.copy();
                leaves(copy).get(leaf).accept(value);
                bodies.add(copy);
            }
        return bodies;
    }

    private static List<Consumer<Object>> leaves(Object node) {
        var leaves = new ArrayList<Consumer<Object>>();
        if (node instanceof JsonObject object)
            for (var name : object.fieldNames())
                if (isLeaf(object.getValue(name))) leaves.add(value -> object.put(name, value));
                else leaves.addAll(leaves(object.getValue(name)));
        if (node instanceof JsonArray list)
            for (var at = 0; at < list.size(); at++) {
                var place = at;
                if (isLeaf(list.getValue(at))) leaves.add(value -> list.set(place, value));
                else leaves.addAll(leaves(list.getValue(at)));
            }
        return leaves;
    }

    private static boolean isLeaf(Object value) {
        return !(value instanceof JsonObject || value instanceof JsonArray);
    }
}
