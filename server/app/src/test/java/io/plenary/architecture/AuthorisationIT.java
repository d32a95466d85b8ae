package io.plenary.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.testing.ApiClient;
import io.plenary.testing.Matrix;
import io.plenary.testing.TestServer;
import io.plenary.testing.World;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Executes the authorisation matrix: every operation as every role, against the house's own event. */
class AuthorisationIT {
    private static TestServer server;
    private static World world;
    /** Grows whenever an operation may have changed something: sign-ins from before are not trusted any more. */
    private static int changes;

    private static int restored = -1;
    private static final Map<World.Who, Seat> SEATS = new EnumMap<>(World.Who.class);

    private record Seat(ApiClient browser, int changes) {}

    @BeforeAll
    static void start() {
        server = TestServer.start(Map.of("PLENARY_LIMITS", "bench"));
        world = World.in(server.db()).withAll();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @TestFactory
    Stream<DynamicTest> every_operation_answers_every_role_as_the_matrix_says() {
        var calls = Calls.of(world);
        var matrix = Matrix.read();
        var missing = matrix.rows().keySet().stream()
                .filter(id -> !id.startsWith("live:") && !calls.containsKey(id))
                .toList();
        assertEquals(List.of(), missing, "every operation is asked");
        // What ends or takes something comes last, so that it does not change the answers before it.
        var ordered = new ArrayList<>(calls.values());
        return ordered.stream().map(call -> DynamicTest.dynamicTest(call.operation(), () -> ask(call, matrix)));
    }

    private static void ask(Calls.Call call, Matrix matrix) {
        var row = matrix.rows().get(call.operation());
        check(call, "AN", row.get("AN"), server.browser());
        for (var who : World.Who.values()) {
            check(call, who.column, row.get(who.column), browserOf(who));
        }
    }

    private static ApiClient browserOf(World.Who who) {
        var seat = SEATS.get(who);
        if (seat == null || seat.changes() != changes) {
            seat = new Seat(world.signIn(server.browser(), who), changes);
            SEATS.put(who, seat);
        }
        return seat.browser();
    }

    private static void check(Calls.Call call, String role, String allowed, ApiClient browser) {
        if (restored != changes) world.restore();
        restored = changes;
        var answer = browser.send(call.method(), call.path(), call.body());
        if (!call.method().equals("GET") && !List.of(401, 403, 404, 405).contains(answer.status())) changes++;
        var where = call.operation() + " as " + role + " answered " + answer.status() + " "
                + answer.http().body();
        switch (allowed) {
            case "y" ->
                assertTrue(
                        !List.of(401, 403, 404, 405, 500).contains(answer.status())
                                || call.isTolerated(answer.status(), code(answer)),
                        where);
            case "own", "demo" -> assertEquals(404, answer.status(), where);
            default -> assertEquals(Integer.parseInt(allowed), answer.status(), where);
        }
    }

    private static String code(ApiClient.Answer answer) {
        var type = answer.http().headers().firstValue("Content-Type").orElse("");
        return type.startsWith("application/problem")
                ? new JsonObject(answer.http().body()).getString("code")
                : "";
    }
}
