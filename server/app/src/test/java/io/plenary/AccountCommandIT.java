package io.plenary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.plenary.testing.Promise;
import io.plenary.testing.TestServer;
import io.plenary.testing.World;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** People whom the operator shuts out beside a running server. */
class AccountCommandIT {
    private static TestServer server;
    private static World world;

    @BeforeAll
    static void open() {
        server = TestServer.start(Map.of("PLENARY_LIMITS", "bench"));
        world = World.in(server.db());
    }

    @AfterAll
    static void close() {
        server.close();
    }

    private static int account(String... words) {
        return Called.in(server.commandEnvironment(), shell -> new AccountCommand(shell).run(List.of(words)))
                .exit();
    }

    private static long links(String email) {
        return server.db()
                .get(
                        "select count(*) as n from mail_outbox where recipient = $1 and intent like 'sign-in:%'",
                        row -> row.getLong("n"), email);
    }

    @Test
    @Promise("T1")
    void whoever_is_disabled_is_out_at_once_and_asks_for_links_in_vain_until_it_is_undone() {
        var email = World.Who.NOOR.email();
        var noor = world.signIn(server.browser(), World.Who.NOOR);
        noor.get("/me/sign-ins").expect(200);
        var wish = new JsonObject().put("email", email);
        var stranger = new JsonObject().put("email", "nobody.here@example.org");
        server.browser().post("/auth/links", wish).expect(202);
        assertEquals(1, links(email));
        assertEquals(0, account("disable", email));
        noor.get("/me/sign-ins").expect(401);
        var known = server.browser().post("/auth/links", wish).expect(202);
        assertEquals(
                server.browser()
                        .post("/auth/links", stranger)
                        .expect(202)
                        .http()
                        .body(),
                known.http().body());
        assertEquals(1, links(email), "no second mail");
        assertEquals(1, account("disable", "nobody.at.all@example.org"));
        assertEquals(64, account("disable"));
        assertEquals(0, account("enable", email));
        server.browser().post("/auth/links", wish).expect(202);
        assertEquals(2, links(email));
        world.signIn(server.browser(), World.Who.NOOR).get("/me/sign-ins").expect(200);
    }
}
