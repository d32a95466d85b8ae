package io.plenary.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.accounts.PersonService;
import io.plenary.accounts.Revocations;
import io.plenary.accounts.SignInKeys;
import io.plenary.accounts.SignInService;
import io.plenary.accounts.SignInTokens;
import io.plenary.contract.ErrorCode;
import io.plenary.organisations.OrganisationService;
import io.plenary.platform.Caller;
import io.plenary.platform.Db;
import io.plenary.platform.Refusal;
import io.plenary.testing.TestDb;
import io.plenary.testing.TestServer;
import io.vertx.core.json.JsonObject;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

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

    @Test
    void one_press_signs_in_as_a_person_of_the_demo_and_as_nobody_else() {
        try (var database = TestDb.open()) {
            var demo = demo(database.db(), new OrganisationService(database.db()));
            assertNotFound(() -> demo.signInAs("malik", Caller.nobody(), ""));
            var ids = demo.seed(List.of());
            var begun = demo.signInAs("malik", Caller.nobody(), "");
            assertEquals(ids.get(DemoPerson.MALIK), begun.signIn().person());
            assertEquals(Caller.Reach.FULL, begun.signIn().reach());
            assertNotFound(() -> demo.signInAs("MALIK", Caller.nobody(), ""));
            assertNotFound(() -> demo.signInAs("root", Caller.nobody(), ""));
            // Somebody real with that address would not become a demo person.
            database.db().execute("update person set demo = false");
            assertNotFound(() -> demo.signInAs("malik", Caller.nobody(), ""));
        }
    }

    private static void assertNotFound(Executable attempt) {
        assertEquals(ErrorCode.NOT_FOUND, assertThrows(Refusal.class, attempt).code());
    }

    private static DemoPeople demo(Db db, OrganisationService organisations) {
        var keys = new SignInKeys(db);
        var tokens = new SignInTokens(keys, "http://localhost:8080", Clock.systemUTC());
        var signIns = new SignInService(db, tokens, new Revocations(db, keys));
        return new DemoPeople(db, new PersonService(db, organisations), organisations, signIns);
    }
}
