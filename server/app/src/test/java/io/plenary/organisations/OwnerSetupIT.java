package io.plenary.organisations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.testing.ApiClient.Answer;
import io.plenary.testing.TestServer;
import io.vertx.core.json.JsonObject;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OwnerSetupIT {
    private TestServer server;

    @BeforeEach
    void start() {
        server = TestServer.start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private Answer claim(String link, String email) {
        return server.browser().post("/setup/owner", body(link, email));
    }

    private static JsonObject body(String link, String email) {
        return new JsonObject()
                .put("token", link.split("#")[1])
                .put("name", "Ioana Pop")
                .put("email", email)
                .put("organisation", "Biblioteca Județeană");
    }

    private int count(String table) {
        return server.db().get("select count(*)::int as n from " + table, row -> row.getInteger("n"));
    }

    @Test
    void a_new_installation_has_no_account_and_one_link_makes_the_first_owner() {
        assertEquals(0, count("person"));
        var link = server.server().ownerLink().orElseThrow();
        assertTrue(link.startsWith(server.origin() + "/setup#"), link);
        var browser = server.browser();
        var me = browser.post("/setup/owner", body(link, "ioana@example.org"))
                .expect(200)
                .json();
        var membership = me.getJsonArray("memberships").getJsonObject(0);
        assertEquals("biblioteca-judeteana", membership.getString("organisation"));
        assertEquals("owner", membership.getJsonArray("roles").getString(0));
        assertTrue(browser.get("/me").expect(200).json().getBoolean("signedIn"));
        assertEquals(
                "link-expired", claim(link, "thief@example.org").expect(410).code());
        assertEquals(Optional.empty(), server.server().ownerLink());
    }

    @Test
    void another_start_prints_another_link_and_voids_the_one_before() {
        var first = server.server().ownerLink().orElseThrow();
        var second = server.server().ownerLink().orElseThrow();
        assertNotEquals(first, second);
        claim(first, "ioana@example.org").expect(410);
        claim(second, "ioana@example.org").expect(200);
    }

    @Test
    void a_claim_with_a_mistake_leaves_the_link_good() {
        var link = server.server().ownerLink().orElseThrow();
        assertEquals("email-invalid", claim(link, "ioana@localhost").expect(422).code());
        var blank = body(link, "ioana@example.org").put("organisation", "  ");
        assertEquals(
                "validation",
                server.browser().post("/setup/owner", blank).expect(422).code());
        assertEquals(0, count("person"));
        claim(link, "ioana@example.org").expect(200);
    }

    @Test
    void of_many_claims_at_once_one_makes_the_owner() throws Exception {
        var link = server.server().ownerLink().orElseThrow();
        var through = 0;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var claims = IntStream.range(0, 20)
                    .<Callable<Integer>>mapToObj(
                            n -> () -> claim(link, "p" + n + "@example.org").status())
                    .toList();
            for (var one : threads.invokeAll(claims)) through += one.get() == 200 ? 1 : 0;
        }
        assertEquals(1, through);
        assertEquals(1, count("organisation"));
        assertEquals(1, count("membership"));
        assertEquals(1, count("person"));
    }
}
