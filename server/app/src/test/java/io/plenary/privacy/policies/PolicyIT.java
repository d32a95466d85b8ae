package io.plenary.privacy.policies;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.plenary.contract.ids.OrganisationId;
import io.plenary.contract.ids.RegistrationId;
import io.plenary.organisations.OrganisationService;
import io.plenary.testing.ApiClient;
import io.plenary.testing.Await;
import io.plenary.testing.TestServer;
import io.plenary.testing.World;
import io.plenary.testing.World.Who;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PolicyIT {
    private static final String POLICIES = "/organisations/house/policies";
    private static TestServer server;
    private static World world;
    private static ApiClient ioana;

    @BeforeAll
    static void open() {
        server = TestServer.start();
        world = World.in(server.db());
        ioana = world.signIn(server.browser(), Who.IOANA);
    }

    @AfterAll
    static void close() {
        server.close();
    }

    private static ApiClient.Answer publish(String kind, int seen, String text) {
        var one = new JsonObject().put("language", "en").put("text", text);
        return ioana.put(
                POLICIES + "/" + kind, new JsonObject().put("number", seen).put("texts", new JsonArray().add(one)));
    }

    private static JsonObject standing(String kind) {
        return server.browser().get(POLICIES).expect(200).json().getJsonArray("policies").stream()
                .map(JsonObject.class::cast)
                .filter(one -> one.getString("kind").equals(kind))
                .findFirst()
                .orElseThrow();
    }

    /** Public answers are dropped at a word from the database. */
    private static void within(String sentence, BooleanSupplier holds) {
        Await.soon(sentence, holds);
    }

    @Test
    void two_owners_lose_nothing_and_what_stood_stays_kept() {
        publish("privacy", 0, "# Data\n\nWe keep little.").expect(200);
        assertEquals("stale", publish("privacy", 0, "Other").code());
        publish("privacy", 1, "We keep less.").expect(200);
        within("the second stands", () -> standing("privacy").getInteger("number") == 2);
        assertEquals(
                "# Data\n\nWe keep little.",
                server.db()
                        .get(
                                "select texts->>'en' as text from policy where kind = 'privacy' and number = 1",
                                row -> row.getString("text")));
        publish("privacy", 2, " ").expect(200);
        within(
                "it is taken down",
                () -> standing("privacy").getJsonArray("texts").isEmpty());
    }

    @Test
    void the_versions_that_stood_there_are_kept_with_a_registration() {
        publish("terms", 0, "Be kind.").expect(200);
        world.register(world.event, Who.NOOR.id);
        publish("terms", 1, "Be kinder.").expect(200);
        assertEquals("Be kind.", server.db().get("""
                                select p.texts->>'en' as text
                                from policy_shown s
                                join policy p on p.id = s.policy_id and p.kind = 'terms'
                                join registration r on r.id = s.registration_id
                                where r.person_id = $1
                                """, row -> row.getString("text"), Who.NOOR.id));
    }

    @Test
    void whoever_comes_back_was_shown_what_stood_then() {
        var malik = world.signIn(server.browser(), Who.MALIK);
        var third = OrganisationId.next();
        world.sql("insert into organisation (id, slug, name) values ($1, 'third-house', 'Third House')", third);
        world.event("away", third, null);
        var wish = new JsonObject().put("notice", "2026-1");
        var seat = malik.post("/events/away/registrations", wish).expect(200).json();
        malik.delete("/me/registrations/" + seat.getString("id")).expect(204);
        server.db().execute("""
                insert into policy (id, organisation_id, kind, number, texts)
                values (gen_random_uuid(), $1, 'terms', 1, '{"en": "Listen first."}')
                """, third);
        assertEquals(0, shown("Listen first.", Who.MALIK));
        malik.post("/events/away/registrations", wish).expect(200);
        assertEquals(1, shown("Listen first.", Who.MALIK));
    }

    @Test
    void whom_others_registered_was_shown_nothing_before_they_agree() {
        publish("imprint", 0, "House, Main street 1").expect(200);
        server.db().execute("""
                insert into registration (id, event_id, person_id, state, notice, source)
                values ($1, $2, $3, 'confirmed', '', 'list')
                """, RegistrationId.next(), world.event, Who.DANA.id);
        assertEquals(0, shownTo(Who.DANA));
        server.db().execute("update registration set agreed_at = now() where person_id = $1", Who.DANA.id);
        assertEquals(1, shownTo(Who.DANA));
    }

    private static int shownTo(Who who) {
        return server.db().get("""
                        select count(*)::int as shown
                        from policy_shown s
                        join policy p on p.id = s.policy_id and p.kind = 'imprint'
                        join registration r on r.id = s.registration_id
                        where r.person_id = $1
                        """, row -> row.getInteger("shown"), who.id);
    }

    /** What the operator publishes stands where an organisation says nothing, and is kept with registrations as theirs is. */
    @Test
    void the_installation_speaks_where_an_organisation_does_not() {
        var service = new PolicyService(server.db(), new OrganisationService(server.db()));
        var other = "/organisations/other-house/policies";
        assertEquals(List.of(), said(other));
        service.publishForAll("imprint", List.of(new Policy.Text("en", "Who runs this.")));
        service.publishForAll("imprint", List.of(new Policy.Text("en", "Who runs this now.")));
        within("it stands", () -> said(other).equals(List.of("installation imprint 2 Who runs this now.")));
        within("for all", () -> said("/policies").equals(said(other)));
        var theirs = world.event("theirs", world.otherHouse, null);
        world.register(theirs, Who.SOFIA.id);
        assertEquals(1, shown("Who runs this now.", Who.SOFIA));
        var otto = world.signIn(server.browser(), Who.OTTO);
        var words = new JsonObject().put("language", "en").put("text", "Who we are.");
        otto.put(other + "/imprint", new JsonObject().put("number", 0).put("texts", new JsonArray().add(words)))
                .expect(200);
        within("our own words", () -> said(other).equals(List.of("organisation imprint 1 Who we are.")));
        otto.put(other + "/imprint", new JsonObject().put("number", 1).put("texts", new JsonArray()))
                .expect(200);
        within("taken down again", () -> said(other).equals(List.of("installation imprint 2 Who runs this now.")));
        service.publishForAll("imprint", List.of());
        within("nothing", () -> said("/policies").isEmpty());
    }

    private static int shown(String text, Who who) {
        return server.db().get("""
                        select count(*)::int as n from policy_shown s
                        join policy p on p.id = s.policy_id
                        join registration r on r.id = s.registration_id
                        where p.texts->>'en' = $1 and r.person_id = $2
                        """, row -> row.getInteger("n"), text, who.id);
    }

    private static List<String> said(String path) {
        return server.browser().get(path).expect(200).json().getJsonArray("policies").stream()
                .map(JsonObject.class::cast)
                .filter(one -> !one.getJsonArray("texts").isEmpty())
                .map(one -> one.getString("whose") + " " + one.getString("kind") + " " + one.getInteger("number") + " "
                        + one.getJsonArray("texts").getJsonObject(0).getString("text"))
                .toList();
    }
}
