package io.plenary.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.architecture.CallList.Call;
import io.plenary.architecture.Places.Kind;
import io.plenary.testing.ApiClient;
import io.plenary.testing.Matrix;
import io.plenary.testing.Promise;
import io.plenary.testing.TestServer;
import io.plenary.testing.World;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The authorisation matrix in other places: the other event of the same organisation, another organisation's, one that is
 * not public yet, and what is not there. Each operation is asked for by whoever reads the contract, so none can be left out.
 */
class PlacesIT {
    private static final int ROLES = 12;
    private static final Set<Integer> REFUSALS = Set.of(401, 403, 404, 410);
    /** Taking back a star that was never given changes nothing, wherever it is asked. */
    private static final Set<String> HARMLESS = Set.of("unstarSession");
    /** Other sites read as nobody, whoever looks at them. */
    private static final Set<String> AS_NOBODY = Set.of("getEmbeddedEvent", "getEmbeddedProgramme");
    /** After these the place is made as it was. */
    private static final Set<String> TURNING = Set.of(
            "goLive", "endSession", "publishEvent", "publishRecording", "withdrawRecording", "saveEventSettings");

    private TestServer server;
    private World world;
    private Places places;
    private final Map<String, ApiClient> people = new LinkedHashMap<>();

    @BeforeEach
    void open() {
        server = TestServer.start(Map.of("PLENARY_LIMITS", "bench"));
        world = World.in(server.db()).withAll();
        places = new Places(world);
        people.put("AN", server.browser());
        for (var who : World.Who.values()) people.put(who.column, world.signIn(server.browser(), who));
    }

    @AfterEach
    void close() {
        server.close();
    }

    /** Every operation in every place as one of the twelve roles, in turns; all twelve in the long form. */
    @Test
    @Promise("T8")
    void every_operation_keeps_to_its_place() {
        assertEquals(List.of(), walk(n -> n % ROLES == 0));
    }

    @Test
    @Tag("long")
    @Promise("T8")
    void every_operation_keeps_to_its_place_as_every_role() {
        assertEquals(List.of(), walk(n -> true));
    }

    /** @return what was answered otherwise than the matrix says */
    private List<String> walk(IntPredicate turn) {
        var matrix = Matrix.read();
        var calls = Calls.of(world).values().stream()
                .filter(call -> places.isPlaced(call) && !HARMLESS.contains(call.operation()))
                .toList();
        assertTrue(calls.size() > 150, "operations with a place: " + calls.size());
        var wrong = new ArrayList<String>();
        for (var kind : Places.kinds())
            for (var n = 0; n < calls.size(); n++) {
                var role = 0;
                for (var person : people.entrySet())
                    if (turn.test(n + kind.ordinal() + role++ + ROLES))
                        ask(kind, calls.get(n), person, matrix).ifPresent(wrong::add);
            }
        return wrong;
    }

    private java.util.Optional<String> ask(Kind kind, Call call, Map.Entry<String, ApiClient> person, Matrix matrix) {
        var row = matrix.rows().get(call.operation());
        var there = places.at(kind, call);
        // An organisation that has a hidden event is not hidden itself.
        if (there.equals(call)) return java.util.Optional.empty();
        var asNobody = kind == Kind.HIDDEN && AS_NOBODY.contains(call.operation());
        var expected = asNobody ? "refused" : Places.expected(kind, person.getKey(), row);
        var answer = person.getValue().send(there.method(), there.path(), there.body());
        var mayPublish = kind == Kind.HIDDEN && !call.method().equals("GET");
        if (mayPublish || TURNING.contains(call.operation())) places.restore(kind);
        if (isAs(expected, answer, there)) return java.util.Optional.empty();
        return java.util.Optional.of(kind + " " + call.operation() + " as " + person.getKey() + ": " + answer.status()
                + " " + code(answer) + ", expected " + expected);
    }

    private static boolean isAs(String expected, ApiClient.Answer answer, Call call) {
        var status = answer.status();
        return switch (expected) {
            case "" -> status < 500;
            // The kind of a body is looked at before anything that one could learn from.
            case "refused" -> REFUSALS.contains(status) || (status == 415 && call.isTolerated(status, code(answer)));
            case "own", "demo" -> status == 404;
            case "y" -> !Set.of(401, 403, 404, 405, 500).contains(status) || call.isTolerated(status, code(answer));
            default -> status == Integer.parseInt(expected);
        };
    }

    private static String code(ApiClient.Answer answer) {
        var type = answer.http().headers().firstValue("Content-Type").orElse("");
        return type.startsWith("application/problem")
                ? new JsonObject(answer.http().body()).getString("code")
                : "";
    }
}
