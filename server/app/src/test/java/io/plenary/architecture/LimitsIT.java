package io.plenary.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.platform.Secrets;
import io.plenary.testing.ApiClient;
import io.plenary.testing.TestServer;
import io.plenary.testing.World;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
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
    private static TestServer one;
    private static TestServer two;

    @BeforeAll
    static void start() {
        one = TestServer.start();
        World.in(one.db());
        var database = one.database().addresses().runtime();
        var url = "postgresql://" + database.user() + ":" + database.password().value() + "@" + database.host() + ":"
                + database.port() + "/" + database.database();
        two = TestServer.start(Map.of(
                "PLENARY_DATABASE_URL",
                url,
                "PLENARY_DATABASE_OWNER_URL",
                "",
                "PLENARY_PUBLIC_ORIGIN",
                one.origin().toString(),
                "PLENARY_TRUSTED_PROXIES",
                "127.0.0.1"));
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
