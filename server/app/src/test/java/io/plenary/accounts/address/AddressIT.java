package io.plenary.accounts.address;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.contract.ids.Uuid7;
import io.plenary.testing.ApiClient;
import io.plenary.testing.TestServer;
import io.plenary.testing.World;
import io.plenary.testing.World.Who;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AddressIT {
    private static final String MINE = "/me/address-change";
    private static final String FRESH = "malik@new.example.org";
    private static final Pattern SECRET = Pattern.compile("#([A-Za-z0-9_-]{20,})");
    private TestServer server;
    private World world;

    @BeforeEach
    void open() {
        server = TestServer.start();
        world = World.in(server.db());
    }

    @AfterEach
    void close() {
        server.close();
    }

    private ApiClient asked(Who who, String address) {
        var browser = world.signIn(server.browser(), who);
        browser.post(MINE, new JsonObject().put("email", address)).expect(202);
        return browser;
    }

    private List<String> mails(String address) {
        return server.db()
                .list(
                        "select body from mail_outbox where recipient = $1 and body like '%address%' order by created_at, id",
                        row -> row.getString("body"), address);
    }

    private JsonObject token(String address) {
        var found = SECRET.matcher(mails(address).getLast());
        assertTrue(found.find(), "a link in the mail");
        return new JsonObject().put("token", found.group(1));
    }

    private boolean prove(JsonObject token) {
        return server.browser()
                .post("/address-changes/proofs", token)
                .expect(200)
                .json()
                .getBoolean("moved");
    }

    private String email(ApiClient browser) {
        return browser.get("/me").json().getJsonObject("person").getString("email");
    }

    @Test
    void both_addresses_say_yes_in_any_order_and_what_one_has_moves_along() {
        keepByAddress();
        var malik = asked(Who.MALIK, FRESH);
        var fresh = token(FRESH);
        assertEquals(
                "new",
                server.browser()
                        .post("/address-changes/openings", fresh)
                        .expect(200)
                        .json()
                        .getString("side"));
        assertFalse(prove(fresh));
        assertEquals(Who.MALIK.email(), email(malik));
        assertTrue(malik.get(MINE).json().getJsonObject("open").getBoolean("newProved"));
        assertTrue(prove(token(Who.MALIK.email())));
        assertEquals(FRESH, email(malik));
        assertEquals(
                1,
                malik.get("/me/registrations")
                        .json()
                        .getJsonArray("registrations")
                        .size());
        assertFalse(malik.get(MINE).json().containsKey("open"));
        server.browser().post("/address-changes/proofs", fresh).expect(410);
        assertEquals(List.of(Who.MALIK.email(), FRESH), stopped(), "letters stay stopped for both");
        assertEquals(BY_ADDRESS, keptFor(FRESH));
        assertEquals(List.of("mail_outbox: Sent"), keptFor(Who.MALIK.email()), "what was sent was sent there");
    }

    private static final List<String> BY_ADDRESS = List.of(
            "deadline_extension", "form", "invitation", "mail_outbox: Waits", "newsletter_reader", "role_invitation");

    private void keepByAddress() {
        var email = Who.MALIK.email();
        world.sql("""
                insert into mail_stop (organisation_id, email, cause)
                values ($1, $3, 'unsubscribed'), ($2, $3, 'bounced')
                """, world.house, world.otherHouse, email);
        world.sql(
                "insert into form (event_id, purpose, version, content) values ($1, 'registration', 1, $2)",
                world.event,
                new JsonObject().put("readers", new JsonArray().add(email)));
        for (var sql : List.of(
                "insert into deadline_extension (id, event_id, email, until) values (gen_random_uuid(), $2, $3, now()), ($1, $2, 'x@x', now())",
                "insert into invitation (id, event_id, email, code, most) values ($1, $2, $3, 'CODE', 1)",
                "insert into mail_outbox (id, event_id, recipient, subject, intent, body, held_at) values ($1, $2, $3, 'Waits', 'waits', '', now())",
                "insert into mail_outbox (id, event_id, recipient, subject, intent, body, sent_at) values ($1, $2, $3, 'Sent', 'sent', '', now())"))
            world.sql(sql, Uuid7.next(), world.event, email);
        world.sql(
                "insert into newsletter_reader (id, organisation_id, email, locale) values ($1, $2, $3, 'en')",
                Uuid7.next(),
                world.house,
                email);
        world.sql("""
                insert into role_invitation (id, organisation_id, email, roles, hash, expires_at)
                values ($1, $2, $3, array['moderator'], 'hash', now() + interval '1 day')
                """, Uuid7.next(), world.house, email);
    }

    private List<String> stopped() {
        return server.db()
                .list(
                        "select email from mail_stop where organisation_id = $1 order by at, email = $2",
                        row -> row.getString("email"),
                        world.house,
                        FRESH);
    }

    private List<String> keptFor(String email) {
        return server.db().list("""
                select 'deadline_extension' as found from deadline_extension where email = $1
                union all select 'form' from form where content -> 'readers' ? $1
                union all select 'invitation' from invitation where email = $1
                union all select 'mail_outbox: ' || subject from mail_outbox where recipient = $1 and event_id is not null
                union all select 'newsletter_reader' from newsletter_reader where email = $1
                union all select 'role_invitation' from role_invitation where email = $1
                order by 1
                """, row -> row.getString("found"), email);
    }

    @Test
    void a_mailed_link_to_the_old_address_signs_nobody_in_afterwards() {
        asked(Who.MALIK, FRESH);
        server.browser()
                .post("/auth/links", new JsonObject().put("email", Who.MALIK.email()))
                .expect(202);
        var found = Pattern.compile("/sign-in/link#([A-Za-z0-9_-]+)")
                .matcher(server.db()
                        .get(
                                "select body from mail_outbox where recipient = $1 and body like '%/sign-in/link%'",
                                row -> row.getString("body"), Who.MALIK.email()));
        assertTrue(found.find());
        prove(token(FRESH));
        var old = mails(Who.MALIK.email()).stream()
                .filter(one -> one.contains("/address/link#"))
                .findFirst()
                .orElseThrow();
        var link = SECRET.matcher(old);
        assertTrue(link.find());
        assertTrue(prove(new JsonObject().put("token", link.group(1))));
        server.browser()
                .post("/auth/sign-ins", new JsonObject().put("token", found.group(1)))
                .expect(410);
    }

    @Test
    void the_old_address_stops_what_its_owner_never_asked() {
        var thief = asked(Who.MALIK, "thief@example.com");
        prove(token("thief@example.com"));
        server.browser()
                .post("/address-changes/stops", token(Who.MALIK.email()))
                .expect(204);
        assertFalse(thief.get(MINE).json().containsKey("open"));
        assertEquals(Who.MALIK.email(), email(thief));
    }

    @Test
    void whether_an_address_is_known_is_told_to_its_mailbox_alone() {
        var malik = asked(Who.MALIK, Who.NOOR.email());
        var known = malik.get(MINE).json();
        assertTrue(mails(Who.NOOR.email()).getLast().contains("account of its own already"));
        assertFalse(SECRET.matcher(mails(Who.NOOR.email()).getLast()).find());
        malik.post(MINE, new JsonObject().put("email", "nobody@example.org")).expect(202);
        var unknown = malik.get(MINE).json();
        assertEquals(
                known.getJsonObject("open").fieldNames(),
                unknown.getJsonObject("open").fieldNames());
    }

    @Test
    void an_address_that_became_somebodys_meanwhile_is_not_taken_away() {
        var malik = asked(Who.MALIK, FRESH);
        prove(token(FRESH));
        world.sql(
                "insert into person (id, name, email) values ($1, 'Other', $2)",
                io.plenary.contract.ids.PersonId.next(),
                FRESH);
        var refused = server.browser().post("/address-changes/proofs", token(Who.MALIK.email()));
        assertEquals("address-taken", refused.expect(409).code());
        assertEquals(Who.MALIK.email(), email(malik));
    }

    @Test
    void an_owner_stands_in_for_a_lost_mailbox_and_it_is_written_down() {
        var elena = asked(Who.ELENA, "elena@new.example.org");
        prove(token("elena@new.example.org"));
        var proof = "/organisations/house/members/" + Who.ELENA.id + "/address-proof";
        world.signIn(server.browser(), Who.MARA).put(proof, null).expect(403);
        elena.put(proof, null).expect(403);
        var ioana = world.signIn(server.browser(), Who.IOANA);
        world.join(world.otherHouse, Who.ELENA.id, "organiser");
        ioana.put(proof, null).expect(403);
        world.sql(
                "delete from membership where organisation_id = $1 and person_id = $2", world.otherHouse, Who.ELENA.id);
        ioana.put(proof, null).expect(204);
        assertEquals("elena@new.example.org", email(elena));
        assertEquals("wrong-state", ioana.put(proof, null).expect(409).code());
        var audited = server.db()
                .get(
                        "select count(*)::int as n from audit_entry where action = 'member.address-vouched' and actor_id = $1",
                        row -> row.getInteger("n"),
                        Who.IOANA.id);
        assertEquals(1, audited);
    }
}
