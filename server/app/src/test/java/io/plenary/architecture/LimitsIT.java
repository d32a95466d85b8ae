package io.plenary.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.platform.Secrets;
import io.plenary.testing.ApiClient;
import io.plenary.testing.ApiClient.Answer;
import io.plenary.testing.TestServer;
import io.plenary.testing.World;
import io.plenary.testing.World.Who;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The limits of the door over HTTP: on one node, on two that share a database, and with claims of other addresses. */
class LimitsIT {
    private static final int MOST = 70;
    /** Longer than a node takes to tell the other what was taken. */
    private static final String A_MOMENT = "select pg_sleep(0.3)::text as done";

    private static final AtomicInteger CLAIMS = new AtomicInteger();
    private static final int READS = 20;
    private static final int WRITES = 5;
    /** As it is where nobody set anything. */
    private static final Map<String, String> PACE =
            Map.of("PLENARY_LIMITS_READS", "" + READS, "PLENARY_LIMITS_WRITES", "" + WRITES);

    private static World world;
    private static TestServer one;
    private static TestServer two;

    @BeforeAll
    static void start() {
        one = TestServer.start(PACE);
        world = World.in(one.db());
        var database = one.database().addresses().runtime();
        var url = "postgresql://" + database.user() + ":" + database.password().value() + "@" + database.host() + ":"
                + database.port() + "/" + database.database();
        var settings = new HashMap<>(PACE);
        settings.put("PLENARY_DATABASE_URL", url);
        settings.put("PLENARY_DATABASE_OWNER_URL", "");
        settings.put("PLENARY_PUBLIC_ORIGIN", one.origin().toString());
        settings.put("PLENARY_TRUSTED_PROXIES", "127.0.0.1");
        two = TestServer.start(settings);
    }

    @AfterAll
    static void stop() {
        two.close();
        one.close();
    }

    /** Somebody new each time: only the network is the same. */
    private static JsonObject body(String kind) {
        var email = "n" + CLAIMS.incrementAndGet() + "@example.net";
        return switch (kind) {
            case "email" -> new JsonObject().put("email", email);
            case "token" -> new JsonObject().put("token", Secrets.token());
            case "code" ->
                new JsonObject()
                        .put("notice", "2026-1")
                        .put("email", email)
                        .put("name", "N")
                        .put("code", "WRONG" + CLAIMS);
            default ->
                new JsonObject().put("notice", "2026-1").put("email", email).put("name", "N");
        };
    }

    private static HttpResponse<String> post(TestServer at, String path, String kind, String forwarded) {
        ApiClient browser = at.browser();
        return browser.exchange(browser.request("/api/v1" + path)
                .header("Content-Type", "application/json")
                .headers("Origin", one.origin().toString(), "X-Plenary", "1")
                .headers("X-Forwarded-For", forwarded, "X-Real-IP", forwarded, "Forwarded", "for=" + forwarded)
                .POST(BodyPublishers.ofString(body(kind).encode()))
                .build());
    }

    private static String claim() {
        return "203.0.113." + CLAIMS.incrementAndGet() % 250;
    }

    /** @return how many came through before the first that was told to wait */
    private static int through(TestServer at, String path, String kind) {
        for (var n = 0; n < MOST; n++) {
            var answer = post(at, path, kind, claim());
            if (answer.statusCode() != 429) continue;
            assertTrue(answer.headers().firstValueAsLong("Retry-After").orElse(0) > 0, path);
            return n;
        }
        return MOST;
    }

    @ParameterizedTest
    @CsvSource({
        "/auth/links, email, 10",
        "/auth/sign-ins, token, 5",
        "/events/open-day/personal-links, email, 10",
        "/events/open-day/registrations, seat, 60",
        "/invitations/openings, token, 5",
        "/address-changes/openings, token, 5",
        "/account-merges/openings, token, 5",
        "/erasures/confirmations, token, 10",
    })
    void a_network_is_held_to_its_burst_whatever_address_it_claims(String path, String kind, int burst) {
        var through = through(one, path, kind);
        // A slow machine gives one or two back meanwhile.
        assertTrue(through >= burst && through <= burst + 2, path + " let through " + through);
    }

    /** @param perMinute that come back */
    @ParameterizedTest
    @CsvSource({
        "GET, /me, MALIK, 100, 1200",
        "PUT, /me/stars/{session}, MALIK, 20, 300",
        "POST, /live/tickets, NOOR, 20, 10",
        "POST, /organisations/house/invitations, IOANA, 10, 18",
        "GET, /sessions/{session}/export?part=chat, ELENA, 5, 0",
        "GET, /me/data, SOFIA, 3, 0",
    })
    void whoever_is_signed_in_is_held_to_a_burst(String method, String path, Who who, int burst, int perMinute) {
        var began = System.nanoTime();
        // The limits of a sign-in are met with one; those of a person with two by turns.
        var one = world.signIn(LimitsIT.one.browser(), who);
        var other = who == Who.MALIK ? one : world.signIn(LimitsIT.one.browser(), who);
        var through = 0;
        var answer = send(one, method, path);
        while (answer.status() != 429 && through < 10 * burst) {
            assertTrue(answer.status() < 300, answer.http().body());
            through++;
            answer = send(through % 2 == 0 ? one : other, method, path);
        }
        assertEquals("rate-limited", answer.expect(429).code());
        assertTrue(answer.http().headers().firstValueAsLong("Retry-After").orElse(0) > 0, path);
        var back = perMinute * (System.nanoTime() - began) / 60e9;
        assertTrue(through >= burst && through <= burst + back + 1, path + " let through " + through);
    }

    private static Answer send(ApiClient browser, String method, String path) {
        var address = "n" + CLAIMS.incrementAndGet() + "@example.net";
        var body = path.endsWith("/invitations")
                ? new JsonObject()
                        .put("email", address)
                        .put("roles", new JsonArray().add("reviewer"))
                        .put("handsOver", false)
                : null;
        return browser.send(method, path.replace("{session}", world.session.toString()), body);
    }

    /** Nodes tell each other of requests in lots; together they still let hardly more through than one. */
    @ParameterizedTest
    @CsvSource({"GET, /me, 100, 20", "PUT, /me/stars/{session}, 20, 5"})
    void a_sign_in_on_two_nodes_is_as_fast_as_on_one(String method, String path, int burst, int rate) {
        var browser = world.signIn(one.browser(), Who.DANA);
        var there = browser.through(two.origin().getPort());
        var began = System.nanoTime();
        var through = 0;
        while (send(through % 2 == 0 ? browser : there, method, path).status() != 429 && through < 10 * burst)
            if (++through % (burst / 10) == 0)
                one.db().get("select pg_sleep(0.1)::text as done", row -> row.getString("done"));
        var allowed = burst + rate * (System.nanoTime() - began) / 1e9;
        // A tenth is under way while it is told.
        assertTrue(through >= burst && through <= 1.2 * allowed + burst / 10.0, through + " of " + allowed);
    }

    /** Behind a named proxy the address is what the proxy says last, and nothing that stands before it. */
    @Test
    void behind_a_proxy_each_address_has_a_burst_of_its_own_and_cannot_have_another() {
        for (var n = 0; n < 5; n++)
            assertEquals(
                    410,
                    post(two, "/auth/sign-ins", "token", claim() + ", 198.51.100.7")
                            .statusCode());
        assertEquals(
                429,
                post(two, "/auth/sign-ins", "token", claim() + ", 198.51.100.7").statusCode());
        assertEquals(410, post(two, "/auth/sign-ins", "token", "198.51.100.8").statusCode());
    }

    /** What one node let through the other one counts: together at most a fifth more than one. */
    @Test
    void two_nodes_together_let_hardly_more_through_than_one() {
        var through = 0;
        var refused = false;
        for (var n = 0; n < 40 && !refused; n++) {
            var node = n % 2 == 0 ? one : two;
            // The first node believes no claim, the second its proxy: both see the same network.
            refused = post(node, "/events/open-day/registrations", "code", "127.0.0.1")
                            .statusCode()
                    == 429;
            if (!refused) through++;
            if (n % 4 == 3) one.db().get(A_MOMENT, row -> row.getString("done"));
        }
        assertTrue(through >= 10 && through <= 12, "let through " + through);
    }

    @Test
    void an_address_gets_three_mails_and_nobody_is_told() {
        var asked = 0;
        for (var n = 0; n < 5; n++) {
            var browser = two.browser();
            var answer = browser.exchange(browser.request("/api/v1/auth/links")
                    .header("Content-Type", "application/json")
                    .headers("Origin", one.origin().toString(), "X-Plenary", "1")
                    .header("X-Forwarded-For", "198.51.100." + (20 + n))
                    .POST(BodyPublishers.ofString("{\"email\":\"often@example.org\"}"))
                    .build());
            if (answer.statusCode() == 202) asked++;
        }
        assertEquals(5, asked);
        int mails = one.db()
                .get(
                        "select count(*)::int as n from mail_outbox where recipient = 'often@example.org'",
                        row -> row.getInteger("n"));
        assertEquals(3, mails);
    }
}
