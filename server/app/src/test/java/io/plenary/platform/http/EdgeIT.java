package io.plenary.platform.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.testing.ApiClient;
import io.plenary.testing.TestServer;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bad input at the edge gets its documented answer and changes nothing. */
class EdgeIT {
    private static TestServer server;

    @BeforeAll
    static void start() {
        server = TestServer.start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"email":"a@example.org"          | 400 | bad-json
            {"email":"a@b.org","email":"c@d"} | 400 | bad-json
            {"mail":"a@example.org"}          | 422 | unknown-field
            {}                                | 422 | validation
            {"email":7}                       | 422 | validation
            """)
    void a_wrong_body_is_named(String body, int status, String code) {
        var answer = post(
                "/api/v1/auth/links", body, "application/json", server.origin().toString());
        assertEquals(status, answer.statusCode(), answer.body());
        assertEquals(code, new JsonObject(answer.body()).getString("code"), answer.body());
    }

    @Test
    void every_wrong_field_is_named_at_once() {
        var answer = server.browser().put("/me/profile", new JsonObject());
        assertEquals(401, answer.status(), "who asks is judged before what is asked");
    }

    @ParameterizedTest
    @CsvSource({
        "https://evil.example",
        "null",
        "http://localhost",
        "http://localhost.evil.example",
    })
    void a_request_from_another_site_is_refused(String origin) {
        var answer = post("/api/v1/auth/links", "{\"email\":\"a@example.org\"}", "application/json", origin);
        assertEquals(403, answer.statusCode());
        assertEquals("origin", new JsonObject(answer.body()).getString("code"));
    }

    @Test
    void other_content_types_are_refused() {
        var answer = post(
                "/api/v1/auth/links", "email=a", "text/plain", server.origin().toString());
        assertEquals(415, answer.statusCode(), answer.body());
    }

    @Test
    void a_large_body_is_refused() {
        var answer = post(
                "/api/v1/auth/links",
                "\"" + "x".repeat(70_000) + "\"",
                "application/json",
                server.origin().toString());
        assertEquals(413, answer.statusCode());
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/nothing,404",
        "/.git/config,404",
        "/.env,404",
        "/assets/..%2findex.html,404",
        "/problems/x/..;/y,404",
    })
    void nothing_is_found_where_nothing_is(String path, int status) {
        assertEquals(status, server.browser().page(path).statusCode());
    }

    @Test
    void a_method_that_an_address_lacks_is_405() {
        assertEquals(405, server.browser().delete("/events").status());
    }

    @Test
    void a_page_carries_the_headers_and_its_own_nonce() {
        var page = server.browser().page("/sign-in");
        var policy = page.headers().firstValue("Content-Security-Policy").orElseThrow();
        assertFalse(policy.contains("unsafe-inline"), policy);
        var nonce = policy.replaceFirst("(?s).*'nonce-([^']+)'.*", "$1");
        assertTrue(page.body().contains("nonce=\"" + nonce + "\""));
        assertFalse(page.body().contains("__NONCE__"));
        assertTrue(policy.contains("script-src 'self';"), "scripts are files of ours, whatever nonce they bring");
        assertEquals(
                "nosniff", page.headers().firstValue("X-Content-Type-Options").orElseThrow());
        assertEquals("no-store", page.headers().firstValue("Cache-Control").orElseThrow());
    }

    private static java.net.http.HttpResponse<String> post(String path, String body, String type, String origin) {
        ApiClient browser = server.browser();
        return browser.exchange(browser.request(path)
                .header("Content-Type", type)
                .header("Origin", origin)
                .header("X-Plenary", "1")
                .POST(BodyPublishers.ofString(body))
                .build());
    }
}
