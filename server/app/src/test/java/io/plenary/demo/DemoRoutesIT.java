package io.plenary.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.accounts.PersonService;
import io.plenary.accounts.Revocations;
import io.plenary.accounts.SignInKeys;
import io.plenary.accounts.SignInService;
import io.plenary.accounts.SignInTokens;
import io.plenary.organisations.OrganisationService;
import io.plenary.platform.Db;
import io.plenary.testing.TestDb;
import io.plenary.testing.TestServer;
import io.vertx.core.json.JsonObject;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;

class DemoRoutesIT {
    @Test
    void without_the_demo_there_is_nothing_here() {
        try (var server = TestServer.start()) {
            server.browser().get("/demo/people").expect(404);
            server.browser()
                    .post("/demo/sign-ins", new JsonObject().put("person", "ioana"))
                    .expect(404);
        }
    }

    @Test
    void everybody_says_that_they_are_invented_and_has_the_role_they_show() {
        try (var database = TestDb.open()) {
            var organisations = new OrganisationService(database.db());
            var demo = demo(database.db(), organisations);
            var organisation = organisations.create(database.db(), "Demo", 262).id();
            var ids = demo.seed(List.of(organisation));
            assertEquals(ids, demo.seed(List.of(organisation)), "again is harmless");
            for (var one : DemoPerson.values()) {
                assertTrue(one.label().value().endsWith(" (demo)"));
                assertEquals(
                        java.util.Set.copyOf(one.roles()),
                        organisations.rolesOf(ids.get(one), organisation),
                        one.key());
            }
        }
    }

    private static DemoPeople demo(Db db, OrganisationService organisations) {
        var keys = new SignInKeys(db);
        var tokens = new SignInTokens(keys, "http://localhost:8080", Clock.systemUTC());
        var signIns = new SignInService(db, tokens, new Revocations(db, keys));
        return new DemoPeople(db, new PersonService(db, organisations), organisations, signIns);
    }
}
