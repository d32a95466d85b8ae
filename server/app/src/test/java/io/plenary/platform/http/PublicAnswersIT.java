package io.plenary.platform.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.testing.ApiClient;
import io.plenary.testing.Await;
import io.plenary.testing.TestServer;
import io.plenary.testing.World;
import io.vertx.core.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Public answers come from memory, are true within a moment of a change, and never carry what is somebody's. */
class PublicAnswersIT {
    private static final Pattern NONCE = Pattern.compile("nonce-([A-Za-z0-9+/]+)'");
    /** Less than the life of an answer, so that only the news can be the reason. */
    private static final Duration SOON = Duration.ofSeconds(4);

    private static TestServer server;
    private static World world;

    @BeforeAll
    static void start() {
        server = TestServer.start();
        world = World.in(server.db());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/events/open-day", "/api/v1/events", "/e/open-day", "/"})
    void the_second_answer_asks_no_database(String path) {
        // News of what was done before may come between the two; then the next pair shows it.
        Await.until("the second answer comes from memory", SOON, () -> secondWithoutSeats(path) == 200);
    }

    /** With the table away, whoever asks the database is told of a failure. */
    private static int secondWithoutSeats(String path) {
        get(path);
        try {
            asOwner("alter table seats rename to seats_away");
            try {
                var second = get(path).statusCode();
                assertNotEquals(
                        200,
                        get(path, "Cookie", "__Host-signin=x").statusCode(),
                        "a sign-in is not answered from memory");
                return second;
            } finally {
                asOwner("alter table seats_away rename to seats");
            }
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    @Test
    void a_tag_that_still_holds_is_answered_without_a_body_and_without_the_database() {
        // As above: the next pair shows it.
        Await.until("the tag is known in memory", SOON, () -> secondWithItsTag() == 304);
    }

    private static int secondWithItsTag() {
        var tag = get("/api/v1/events/open-day").headers().firstValue("ETag").orElseThrow();
        try {
            asOwner("alter table seats rename to seats_away");
            try {
                var again = get("/api/v1/events/open-day", "If-None-Match", tag);
                if (again.statusCode() == 304) {
                    assertEquals("", again.body());
                    assertEquals(
                            200,
                            get("/api/v1/events/open-day", "If-None-Match", "\"other\"")
                                    .statusCode());
                }
                return again.statusCode();
            } finally {
                asOwner("alter table seats_away rename to seats");
            }
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    @Test
    void a_change_is_seen_within_a_moment() {
        var title = "Changed " + new Random().nextInt();
        get("/api/v1/events/open-day");
        world.sql("update event set title = $1 where slug = 'open-day'", title);
        Await.until("the new title is shown", SOON, () -> get("/api/v1/events/open-day")
                .body()
                .contains(title));
        assertTrue(get("/e/open-day").body().contains(title));
    }

    @Test
    void a_seat_taken_is_seen_within_some_seconds() {
        var event = world.event("seat-day", world.house, 10);
        world.session(event, "broadcast", Instant.now());
        assertTrue(get("/api/v1/events/seat-day").body().contains("\"taken\":0"));
        var noor = world.signIn(server.browser(), World.Who.NOOR);
        noor.post("/events/seat-day/registrations", new JsonObject().put("notice", "2026-1"))
                .expect(200);
        Await.until("the seat is shown", SOON, () -> get("/api/v1/events/seat-day")
                .body()
                .contains("\"taken\":1"));
    }

    @Test
    void what_one_person_sees_is_never_shown_to_another() {
        var elena = world.signIn(server.browser(), World.Who.ELENA);
        var draft = world.event("secret-plan", world.house, null);
        world.sql("update event set state = 'draft' where id = $1", draft);
        assertTrue(elena.get("/events").http().body().contains("secret-plan"), "there is something to leak");
        assertTrue(elena.page("/").body().contains("secret-plan"));
        for (var path : new String[] {"/api/v1/events", "/", "/feeds/none"})
            assertFalse(get(path).body().contains("secret-plan"), path);
        assertEquals(404, get("/api/v1/events/secret-plan").statusCode());
        elena.get("/events/secret-plan").expect(200);
        assertEquals(404, get("/api/v1/events/secret-plan").statusCode());
        assertEquals("no-store", header(elena.get("/events"), "Cache-Control"));
    }

    @Test
    void each_reader_of_a_kept_page_gets_a_nonce_of_their_own_that_fits_its_policy() {
        var one = get("/e/open-day");
        var other = get("/e/open-day");
        var nonces = Map.of("one", nonce(one), "other", nonce(other));
        assertNotEquals(nonces.get("one"), nonces.get("other"));
        assertTrue(other.body().contains("nonce=\"" + nonces.get("other") + "\""));
        assertFalse(other.body().contains(nonces.get("one")));
        assertEquals(headersOf(server.browser().page("/sign-in")), headersOf(other), "kept or not, the same headers");
        assertFalse(other.body().contains("__NONCE__"));
    }

    @Test
    void a_title_that_looks_like_a_mark_is_given_no_nonce() {
        var event = world.event("mark-day", world.house, null);
        world.sql("update event set title = '__NONCE__ <!--plenary:boot-->' where id = $1", event);
        var page = get("/e/mark-day");
        assertTrue(page.body().contains("__NONCE__ &lt;!--plenary:boot--&gt;"), page.body());
        assertEquals(1, page.body().split(Pattern.quote(nonce(page)), -1).length - 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/e/open-day", "/api/v1/events/open-day"})
    void compressed_or_not_it_is_the_same(String path) throws IOException {
        get(path);
        var plain = get(path).body();
        var squeezed = bytes(path);
        assertEquals("gzip", squeezed.headers().firstValue("Content-Encoding").orElse(""));
        var text = new String(
                new GZIPInputStream(new ByteArrayInputStream(squeezed.body())).readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(withoutNonce(plain), withoutNonce(text));
    }

    @Test
    void an_address_may_ask_for_a_language() {
        assertTrue(get("/e/open-day?lang=ro").body().contains("lang=\"ro\""));
        assertTrue(get("/e/open-day").body().contains("lang=\"en\""));
        assertTrue(get("/e/open-day?lang=%22%3E").body().contains("lang=\"en\""));
    }

    private static void asOwner(String sql) throws SQLException {
        try (var connection = server.database().addresses().connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String withoutNonce(String html) {
        return html.replaceAll("nonce=\"[^\"]+\"", "nonce");
    }

    private static String nonce(HttpResponse<String> page) {
        var found = NONCE.matcher(
                page.headers().firstValue("Content-Security-Policy").orElse(""));
        assertTrue(found.find());
        return found.group(1);
    }

    /** All but those that differ from page to page. */
    private static Map<String, List<String>> headersOf(HttpResponse<String> page) {
        var headers = new TreeMap<>(page.headers().map());
        headers.keySet().removeAll(List.of("content-length", "content-security-policy"));
        return headers;
    }

    private static String header(ApiClient.Answer answer, String name) {
        return answer.http().headers().firstValue(name).orElse("");
    }

    private static HttpResponse<String> get(String path, String... headers) {
        return server.browser().page(path, headers);
    }

    private static HttpResponse<byte[]> bytes(String path) throws IOException {
        var request = HttpRequest.newBuilder(server.origin().resolve(path))
                .header("Accept-Encoding", "gzip")
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofByteArray());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
