package io.plenary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.testing.TestServer;
import io.plenary.testing.World;
import io.vertx.core.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Many organisations on one installation: what its operator does with them beside a running server. */
class HouseCommandIT {
    private static final Pattern SECRET = Pattern.compile("/invitation#([A-Za-z0-9_-]{20,})");
    private static TestServer server;

    @BeforeAll
    static void open() {
        server = TestServer.start(Map.of("PLENARY_LIMITS", "bench"));
        World.in(server.db());
    }

    @AfterAll
    static void close() {
        server.close();
    }

    private record Told(int exit, String words) {}

    private static Told command(String... words) {
        var told = new ByteArrayOutputStream();
        var out = new PrintStream(told, true, StandardCharsets.UTF_8);
        var exit = new HouseCommand(server.commandEnvironment(), out, out).run(List.of(words));
        return new Told(exit, told.toString(StandardCharsets.UTF_8));
    }

    private static Told done(String... words) {
        var told = command(words);
        assertEquals(0, told.exit(), told.words());
        return told;
    }

    private static String invitationFor(String email) {
        var text = server.db()
                .get(
                        "select body from mail_outbox where recipient = $1 order by created_at desc, id desc limit 1",
                        row -> row.getString("body"),
                        email);
        var found = SECRET.matcher(text);
        assertTrue(found.find(), text);
        return found.group(1);
    }

    @Test
    void a_second_organisation_is_made_and_its_first_owner_invited_by_mail() {
        done("create", "atelier", "first.owner@example.org", "ro", "Atelierul de Bibliotecă");
        assertTrue(done("list").words().contains("atelier\tAtelierul de Bibliotecă\t0 members"));
        var token = invitationFor("first.owner@example.org");
        var browser = server.browser();
        var offered = browser.post("/invitations/openings", new JsonObject().put("token", token))
                .expect(200)
                .json();
        assertEquals("Plenary", offered.getString("by"));
        browser.post("/invitations/acceptances", new JsonObject().put("token", token))
                .expect(200);
        assertEquals(
                "owner",
                server.db()
                        .get(
                                "select role from membership m join organisation o on o.id = m.organisation_id where o.slug = $1",
                                row -> row.getString("role"),
                                "atelier"));
        assertTrue(done("list").words().contains("atelier\tAtelierul de Bibliotecă\t1 member\n"));
        assertEquals(
                List.of("operator.made", "operator.invited-owner", "member.joined"),
                server.db()
                        .list(
                                "select action from audit_entry where organisation_id = (select id from organisation where slug = $1) order by id",
                                row -> row.getString("action"),
                                "atelier"));
    }

    @Test
    void an_invitation_that_ran_out_is_replaced_by_another() {
        done("create", "late", "late.owner@example.org", "en", "Late House");
        server.db()
                .execute(
                        "update role_invitation set expires_at = clock_timestamp() where email = 'late.owner@example.org'");
        var secret = new JsonObject().put("token", invitationFor("late.owner@example.org"));
        server.browser().post("/invitations/openings", secret).expect(410);
        done("invite-owner", "late", "late.owner@example.org", "en");
        var another = new JsonObject().put("token", invitationFor("late.owner@example.org"));
        server.browser().post("/invitations/acceptances", another).expect(200);
        var again = command("invite-owner", "late", "late.owner@example.org", "en");
        assertEquals(1, again.exit(), "whoever is an owner already is not asked again");
    }

    @Test
    void what_cannot_be_is_said_and_changes_nothing() {
        assertEquals(64, command().exit());
        assertEquals(64, command("create", "house").exit());
        var before = done("list").words();
        assertEquals(
                "This address is taken.\n",
                command("create", "house", "a@example.org", "en", "Other").words());
        assertEquals(
                1,
                command("create", "Not An Address", "a@example.org", "en", "Other")
                        .exit());
        assertEquals(
                1, command("create", "other", "not-an-address", "en", "Other").exit());
        assertEquals(
                1,
                command("create", "other", "a@example.org", "en", "Two\nlines").exit());
        assertEquals(
                "No organisation has this address.\n",
                command("invite-owner", "nowhere", "a@example.org", "en").words());
        assertEquals(before, done("list").words());
    }
}
