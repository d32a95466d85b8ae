package io.plenary.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.platform.http.Contract;
import io.plenary.testing.ApiClient;
import io.plenary.testing.TestServer;
import io.plenary.testing.World;
import io.plenary.testing.World.Who;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What other sites and clever clients try on the API, on every operation of the contract where that makes a difference. */
class DoorAttacksIT {
    private static TestServer server;
    private static World world;
    private static ApiClient ioana;

    @BeforeAll
    static void start() {
        server = TestServer.start(Map.of("PLENARY_LIMITS", "bench"));
        world = World.in(server.db());
        ioana = world.signIn(server.browser(), Who.IOANA);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    /** All but those that mail programs and other sites ask, which look at no cookie: their right stands in a link. */
    private static List<CallList.Call> changing() {
        var anywhere = Contract.bundle().getJsonObject("paths").stream()
                .flatMap(path -> ((JsonObject) path.getValue()).stream())
                .map(Map.Entry::getValue)
                .filter(operation -> operation instanceof JsonObject one && one.getBoolean("x-any-site", false))
                .map(operation -> ((JsonObject) operation).getString("operationId"))
                .collect(Collectors.toSet());
        return Calls.of(world).values().stream()
                .filter(call -> !call.method().equals("GET") && !anywhere.contains(call.operation()))
                .toList();
    }

    private static HttpResponse<String> send(CallList.Call call, String type, String... headers) {
        var body = call.body() == null ? "{}" : call.body().encode();
        var request = ioana.request("/api/v1" + call.path())
                .method(call.method(), BodyPublishers.ofString(body))
                .header("Content-Type", type);
        if (headers.length > 0) request.headers(headers);
        return ioana.exchange(request.build());
    }

    /** With the owner's cookie, and once each: without a word, from another page, without the header forms cannot send. */
    @Test
    void no_operation_that_changes_anything_is_for_other_sites() {
        var ours = server.origin().toString();
        var wrong = new ArrayList<String>();
        var calls = changing();
        assertTrue(calls.size() > 100, "operations that change something: " + calls.size());
        for (var call : calls) {
            var silent = send(call, "text/plain");
            var foreign = send(call, "application/json", "Origin", "https://evil.example", "X-Plenary", "1");
            var form = send(call, "application/x-www-form-urlencoded", "Origin", ours);
            for (var answer : List.of(silent, foreign, form))
                if (answer.statusCode() != 403) wrong.add(call.operation() + " " + answer.statusCode());
        }
        assertEquals(List.of(), wrong);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example",
                "null",
                "http://localhost.evil.example",
                "http://localhost:1",
                "http://127.0.0.1",
                "file://"
            })
    void no_other_page_reads_what_one_is_shown(String origin) {
        for (var path : List.of("/me", "/me/registrations", "/events", "/organisations/house/members")) {
            var answer = ioana.exchange(
                    ioana.request("/api/v1" + path).header("Origin", origin).build());
            assertFalse(
                    answer.headers().firstValue("Access-Control-Allow-Origin").isPresent(), path);
            assertFalse(
                    answer.headers()
                            .firstValue("Access-Control-Allow-Credentials")
                            .isPresent(),
                    path);
        }
        var asked = ioana.exchange(ioana.request("/api/v1/me/registrations")
                .method("OPTIONS", BodyPublishers.noBody())
                .headers("Origin", origin, "Access-Control-Request-Method", "PUT")
                .build());
        assertEquals(405, asked.statusCode());
        assertFalse(asked.headers().firstValue("Access-Control-Allow-Methods").isPresent());
    }

    @Test
    void what_any_site_may_read_it_reads_as_nobody() {
        var answer = ioana.exchange(ioana.request("/api/v1/embed/events/open-day")
                .header("Origin", "https://library.example")
                .build());
        assertEquals(
                "*", answer.headers().firstValue("Access-Control-Allow-Origin").orElse(""));
        assertFalse(
                answer.headers().firstValue("Access-Control-Allow-Credentials").isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-HTTP-Method-Override", "X-HTTP-Method", "X-Method-Override"})
    void a_method_is_what_the_request_says_it_is(String header) {
        var ours = server.origin().toString();
        var asked = ioana.exchange(ioana.request("/api/v1/me/sign-ins?_method=DELETE")
                .headers(header, "DELETE", "Origin", ours, "X-Plenary", "1")
                .build());
        assertTrue(List.of(200, 422).contains(asked.statusCode()), asked.body());
        var posted = ioana.exchange(ioana.request("/api/v1/me/sign-ins")
                .headers(header, "DELETE", "Origin", ours, "X-Plenary", "1")
                .POST(BodyPublishers.noBody())
                .build());
        assertEquals(405, posted.statusCode());
        ioana.get("/me/sign-ins").expect(200);
    }

    @Test
    void a_mail_leads_to_us_whatever_host_was_claimed() {
        var asked = server.browser()
                .exchange(server.browser()
                        .request("/api/v1/auth/links")
                        .headers("X-Forwarded-Host", "evil.example", "X-Forwarded-Proto", "https")
                        .headers("Forwarded", "host=evil.example", "X-Original-URL", "/evil")
                        .headers("Origin", server.origin().toString(), "X-Plenary", "1")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(new JsonObject()
                                .put("email", "host@example.org")
                                .encode()))
                        .build());
        assertEquals(202, asked.statusCode());
        var body = server.db()
                .get("select body from mail_outbox where recipient = 'host@example.org'", row -> row.getString("body"));
        assertTrue(body.contains(server.origin() + "/sign-in/link#"), body);
        assertFalse(body.contains("evil"), body);
    }
}
