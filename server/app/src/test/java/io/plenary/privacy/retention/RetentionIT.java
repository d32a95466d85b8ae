package io.plenary.privacy.retention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.contract.ids.Uuid7;
import io.plenary.organisations.OrganisationService;
import io.plenary.privacy.Canary;
import io.plenary.testing.ApiClient;
import io.plenary.testing.Await;
import io.plenary.testing.TestServer;
import io.plenary.testing.World;
import io.plenary.testing.World.Who;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RetentionIT {
    private static final String PERIODS = "/organisations/house/retention";
    /** Drafts, and addresses of people who are nobody's account. */
    private static final String LEFT_OF_APPLICANTS = """
            (
              select draft::text from application where draft <> '[]'
              union all select email from application_endorsement where email not like '%@erased.invalid'
              union all select email from invitation where email not like '%@erased.invalid'
              union all select email from deadline_extension where email not like '%@erased.invalid'
              union all select email from speaker_invitation
                where state <> 'confirmed' and email not like '%@erased.invalid') left_over
            """;

    private static final String NOT_TAKEN =
            "role_invitation where outcome is distinct from 'accepted' and email not like '%@erased.invalid'";

    private static TestServer server;
    private static World world;
    private static ApiClient ioana;
    private static ApiClient elena;

    @BeforeAll
    static void open() {
        server = TestServer.start();
        world = World.in(server.db());
        ioana = world.signIn(server.browser(), Who.IOANA);
        elena = world.signIn(server.browser(), Who.ELENA);
    }

    @AfterAll
    static void close() {
        server.close();
    }

    private static RetentionService in(Duration time) {
        var clock = Clock.offset(Clock.systemUTC(), time);
        return new RetentionService(server.db(), clock, new OrganisationService(server.db()));
    }

    private static long count(String sql) {
        return server.db().get("select count(*) as n from " + sql, row -> row.getLong("n"));
    }

    private static JsonObject choice(String kind, int days) {
        var one = new JsonObject().put("kind", kind).put("days", days);
        return new JsonObject().put("periods", new JsonArray().add(one));
    }

    private static long preview(String kind, int days) {
        return ioana.get(PERIODS + "/" + kind + "/preview?days=" + days)
                .expect(200)
                .json()
                .getLong("removes");
    }

    private static int standing(String kind) {
        return server.browser().get(PERIODS).expect(200).json().getJsonArray("periods").stream()
                .map(JsonObject.class::cast)
                .filter(one -> one.getString("kind").equals(kind))
                .findFirst()
                .orElseThrow()
                .getInteger("days");
    }

    @Test
    void what_is_too_old_goes_by_itself_and_counts_stay() {
        Canary.in(world, "zqwrenqz");
        var mail = Uuid7.next();
        world.sql("""
                insert into mail_outbox (id, intent, recipient, subject, body, organisation_id, event_id)
                values ($1, 'kept', 'malik@example.org', 'Kept', 'Words', $2, $3)
                """, mail, world.house, world.event);
        world.sql("update mail_outbox set sent_at = now()");
        world.sql("update audit_entry set organisation_id = $1", world.house);
        var entries = count("log_entry");
        var answers = count("form_answer");
        assertTrue(count(NOT_TAKEN) > 0 && count("speaker_invitation where state <> 'confirmed'") > 0);
        assertEquals(0, in(Duration.ZERO).tidy(), "nothing is too old yet");
        assertTrue(count(NOT_TAKEN) > 0);
        assertTrue(in(Duration.ofDays(100)).tidy() > 0);
        assertTrue(count("mail_outbox") > 0, "an organisation knows that it wrote");
        assertEquals(0, count("mail_outbox where body <> ''"), "mails after 90 days, whosever they are");
        var mails = count("mail_outbox");
        for (var state : List.of("sent_at", "failed_at")) {
            world.sql("update mail_outbox set sent_at = null, failed_at = null");
            world.sql("update mail_outbox set " + state + " = now()");
            var again = elena.post("/events/open-day/mails/" + mail + "/resend", null);
            assertEquals("wrong-state", again.code(), "a mail without words is not sent again");
        }
        assertEquals(mails, count("mail_outbox"));
        assertEquals(0, count(NOT_TAKEN), "and invitations to a role that nobody took");
        assertTrue(count(LEFT_OF_APPLICANTS) > 0, "what applicants gave is kept for a year");
        assertTrue(answers > 0);
        assertEquals(answers, count("form_answer"), "answers are kept for a year");
        in(Duration.ofDays(400)).tidy();
        assertEquals(0, count("form_answer"));
        assertEquals(0, count("watch_position"));
        assertEquals(0, count(LEFT_OF_APPLICANTS));
        assertTrue(count("log_entry where body ? 'text' and kind like 'chat.%'") > 0, "rooms are kept for two years");
        in(Duration.ofDays(800)).tidy();
        assertEquals(0, count("log_entry where body ? 'text' and kind like 'chat.%'"));
        assertEquals(0, count("direct_message where text <> '…'"));
        assertEquals(entries, count("log_entry"), "the log stays dense");
        assertTrue(count("audit_entry where organisation_id is not null") > 0);
        in(Duration.ofDays(1200)).tidy();
        assertEquals(0, count("audit_entry where organisation_id is not null"));
        assertEquals(0, in(Duration.ofDays(1200)).tidy(), "once is enough");
    }

    @Test
    void an_owner_sets_periods_within_bounds_and_sees_before_what_would_go() {
        world.sql(
                "insert into audit_entry (id, at, action, target, organisation_id) values (gen_random_uuid(), now() - interval '500 days', 'tried', 'x', $1)",
                world.house);
        assertEquals(0, preview("audit", 1000));
        assertEquals(1, preview("audit", 400));
        assertEquals(422, ioana.put(PERIODS, choice("audit", 30)).status());
        ioana.put(PERIODS, choice("audit", 400)).expect(200);
        Await.soon("everybody reads the new one", () -> standing("audit") == 400);
    }
}
