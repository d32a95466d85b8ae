package io.plenary.organisations.members;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.testing.ApiClient;
import io.plenary.testing.Letterbox;
import io.plenary.testing.Promise;
import io.plenary.testing.TestServer;
import io.plenary.testing.World;
import io.plenary.testing.World.Who;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class InvitationIT {
    private static final String INVITATIONS = "/organisations/house/invitations";
    private static final Pattern SECRET = Pattern.compile("/invitation#([A-Za-z0-9_-]{20,})");
    private static TestServer server;
    private static World world;
    private static ApiClient ioana;

    @BeforeAll
    static void open() {
        server = TestServer.start(Map.of("PLENARY_LIMITS", "bench"));
        world = World.in(server.db());
        ioana = world.signIn(server.browser(), Who.IOANA);
    }

    @AfterAll
    static void close() {
        server.close();
    }

    private static JsonObject wish(String email, String... roles) {
        return new JsonObject()
                .put("email", email)
                .put("roles", new JsonArray(List.of(roles)))
                .put("handsOver", false);
    }

    private static String invite(String email, String... roles) {
        ioana.post(INVITATIONS, wish(email, roles)).expect(201);
        return token(email);
    }

    private static String token(String email) {
        return Letterbox.newest(server.db(), email, SECRET);
    }

    private static ApiClient.Answer take(ApiClient browser, String token) {
        return browser.post("/invitations/acceptances", new JsonObject().put("token", token));
    }

    private static JsonArray rolesOf(ApiClient browser) {
        var memberships = browser.get("/me").expect(200).json().getJsonArray("memberships");
        return memberships.isEmpty()
                ? new JsonArray()
                : memberships.getJsonObject(0).getJsonArray("roles");
    }

    @Test
    @Promise("T3")
    void a_link_makes_a_member_of_somebody_new_once_and_looking_uses_nothing_up() {
        var token = invite("new.moderator@example.org", "moderator");
        var secret = new JsonObject().put("token", token);
        for (var look = 0; look < 3; look++) {
            var offered = server.browser()
                    .post("/invitations/openings", secret)
                    .expect(200)
                    .json();
            assertEquals("house", offered.getJsonObject("organisation").getString("slug"));
            assertEquals("Ioana", offered.getString("by"));
        }
        var browser = server.browser();
        assertTrue(take(browser, token).expect(200).json().getJsonObject("me").getBoolean("signedIn"));
        assertEquals(new JsonArray().add("moderator"), rolesOf(browser));
        assertEquals("link-expired", take(server.browser(), token).expect(410).code());
    }

    @Test
    @Promise("T3")
    void of_many_presses_at_once_one_gets_through() throws Exception {
        var token = invite("pressed@example.org", "reviewer");
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var presses = threads.invokeAll(IntStream.range(0, 30)
                    .<Callable<Integer>>mapToObj(
                            n -> () -> take(server.browser(), token).status())
                    .toList());
            var through = 0;
            for (var one : presses) through += one.get() == 200 ? 1 : 0;
            assertEquals(1, through);
        }
    }

    @Test
    void a_link_that_was_passed_on_opens_nobodys_account() {
        var token = invite(Who.NOOR.email(), "reviewer");
        var stranger = server.browser();
        assertFalse(take(stranger, token).expect(200).json().containsKey("me"));
        assertFalse(stranger.get("/me").json().getBoolean("signedIn"));
        assertEquals(new JsonArray().add("reviewer"), rolesOf(world.signIn(server.browser(), Who.NOOR)));
    }

    @Test
    void whoever_signs_in_with_the_address_finds_the_invitation_and_nobody_else_does() {
        invite(Who.MALIK.email(), "application-reviewer");
        var malik = world.signIn(server.browser(), Who.MALIK);
        var mine = malik.get("/me/invitations").expect(200).json().getJsonArray("invitations");
        var id = mine.getJsonObject(0).getString("id");
        var sofia = world.signIn(server.browser(), Who.SOFIA);
        assertEquals(
                0,
                sofia.get("/me/invitations").json().getJsonArray("invitations").size());
        sofia.put("/me/invitations/" + id, null).expect(404);
        sofia.delete("/me/invitations/" + id).expect(404);
        malik.put("/me/invitations/" + id, null).expect(200);
        assertEquals(new JsonArray().add("application-reviewer"), rolesOf(malik));
        malik.put("/me/invitations/" + id, null).expect(404);
    }

    @Test
    void known_and_unknown_addresses_get_the_same_answer() {
        var known = ioana.post(INVITATIONS, wish(Who.DANA.email(), "reviewer"))
                .expect(201)
                .json();
        var unknown = ioana.post(INVITATIONS, wish("nobody@example.org", "reviewer"))
                .expect(201)
                .json();
        assertEquals(known.fieldNames(), unknown.fieldNames());
        var member = ioana.post(INVITATIONS, wish(Who.RADU.email(), "reviewer"));
        assertEquals("already-member", member.expect(409).code());
    }

    @Test
    void a_withdrawn_a_replaced_and_a_resent_link_open_nothing() {
        var first = invite("again@example.org", "reviewer");
        var second = invite("again@example.org", "moderator");
        take(server.browser(), first).expect(410);
        var id = ioana.get("/organisations/house/members").json().getJsonArray("invitations").stream()
                .map(JsonObject.class::cast)
                .filter(one -> one.getString("email").equals("again@example.org"))
                .findFirst()
                .orElseThrow()
                .getString("id");
        ioana.post(INVITATIONS + "/" + id + "/mails", null).expect(200);
        take(server.browser(), second).expect(410);
        var third = token("again@example.org");
        ioana.delete(INVITATIONS + "/" + id).expect(204);
        take(server.browser(), third).expect(410);
        var otto = world.signIn(server.browser(), Who.OTTO);
        otto.delete(INVITATIONS + "/" + id).expect(403);
        otto.delete("/organisations/other-house/invitations/" + id).expect(404);
    }

    @Test
    void an_old_link_opens_nothing() {
        var token = invite("late@example.org", "reviewer");
        world.sql("update role_invitation set expires_at = now() where email = 'late@example.org'");
        take(server.browser(), token).expect(410);
    }

    @Test
    void ownership_passes_on_when_it_is_accepted_and_not_before() {
        var place = world.organisation("legacy");
        world.join(place, Who.ELENA.id, "owner");
        var elena = world.signIn(server.browser(), Who.ELENA);
        var offer = wish(Who.SOFIA.email(), "owner").put("handsOver", true);
        elena.post("/organisations/legacy/invitations", offer).expect(201);
        elena.get("/organisations/legacy/members").expect(200);
        var sofia = world.signIn(server.browser(), Who.SOFIA);
        sofia.get("/organisations/legacy/members").expect(403);
        var id = sofia.get("/me/invitations")
                .json()
                .getJsonArray("invitations")
                .getJsonObject(0)
                .getString("id");
        sofia.put("/me/invitations/" + id, null).expect(200);
        assertTrue(sofia.get("/organisations/legacy/members").expect(200).json().getBoolean("mayChange"));
        assertFalse(
                elena.get("/organisations/legacy/members").expect(200).json().getBoolean("mayChange"));
    }

    @Test
    void who_owns_no_longer_offers_no_ownership() {
        var place = world.organisation("past");
        world.join(place, Who.ELENA.id, "owner");
        world.join(place, Who.RADU.id, "owner");
        var elena = world.signIn(server.browser(), Who.ELENA);
        elena.post("/organisations/past/invitations", wish("heir@example.org", "owner"))
                .expect(201);
        var radu = world.signIn(server.browser(), Who.RADU);
        radu.delete("/organisations/past/members/" + Who.ELENA.id).expect(204);
        take(server.browser(), token("heir@example.org")).expect(410);
    }
}
