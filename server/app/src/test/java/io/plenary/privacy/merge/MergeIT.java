package io.plenary.privacy.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.SessionId;
import io.plenary.platform.Db;
import io.plenary.privacy.Canary;
import io.plenary.privacy.Identities;
import io.plenary.privacy.Identities.Identity;
import io.plenary.testing.ApiClient;
import io.plenary.testing.Await;
import io.plenary.testing.Letterbox;
import io.plenary.testing.TestServer;
import io.plenary.testing.World;
import io.plenary.testing.World.Who;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MergeIT {
    private static final String MINE = "/me/account-merge";
    private static final String JOINING = MINE + "/joining";
    private static final Pattern SECRET = Pattern.compile("/accounts/join/link#([A-Za-z0-9_-]{20,})");
    private TestServer server;
    private World world;
    private Db db;

    @BeforeEach
    void open() {
        server = TestServer.start(Map.of("PLENARY_LIMITS", "bench"));
        db = server.db();
        world = World.in(db);
    }

    @AfterEach
    void close() {
        server.close();
    }

    private ApiClient asked(Who who, String other) {
        var browser = world.signIn(server.browser(), who);
        browser.post(MINE, new JsonObject().put("email", other)).expect(202);
        return browser;
    }

    private JsonObject token(String address) {
        var found = SECRET.matcher(mail(address));
        assertTrue(found.find(), "a link in the mail");
        return new JsonObject().put("token", found.group(1));
    }

    private String mail(String address) {
        return Letterbox.newest(db, address);
    }

    private boolean prove(ApiClient browser, String address) {
        return browser.post("/account-merges/proofs", token(address))
                .expect(200)
                .json()
                .getBoolean("both");
    }

    private ApiClient proven(Who who, String other) {
        var browser = asked(who, other);
        assertFalse(prove(server.browser(), other));
        assertTrue(prove(server.browser(), who.email()));
        return browser;
    }

    private int count(String sql, Object... arguments) {
        return db.get(sql, row -> row.getInteger(0), arguments);
    }

    private int ofEvent(String state, PersonId person) {
        return count(
                "select count(*)::int from registration where event_id = $1 and state = $2 and person_id = $3",
                world.event,
                state,
                person);
    }

    @Test
    void both_mailboxes_say_yes_then_what_would_join_is_shown_and_joins() {
        var second = world.event("second-day", world.house, null);
        world.register(second, Who.NOOR.id);
        world.register(world.event, Who.NOOR.id);
        var noor = world.signIn(server.browser(), Who.NOOR);
        var malik = asked(Who.MALIK, Who.NOOR.email());
        assertEquals("wrong-state", malik.put(JOINING, null).code());
        assertEquals(
                "other",
                server.browser()
                        .post("/account-merges/openings", token(Who.NOOR.email()))
                        .expect(200)
                        .json()
                        .getString("side"));
        prove(server.browser(), Who.NOOR.email());
        assertFalse(malik.get(MINE).json().getJsonObject("open").containsKey("preview"));
        prove(server.browser(), Who.MALIK.email());
        var preview = malik.get(MINE).expect(200).json().getJsonObject("open").getJsonObject("preview");
        assertEquals(1, preview.getJsonArray("events").size());
        assertEquals(1, preview.getJsonArray("clashes").size());
        world.sql("""
                insert into newsletter_reader (id, organisation_id, email, locale, topics, asked, confirmed_at)
                select gen_random_uuid(), $1, w.email, 'en', array[md5(w.email)::uuid],
                  case w.email when $2 then array[md5($3)::uuid, md5('asked')::uuid] else '{}' end,
                  case w.email when $3 then timestamptz '2026-01-01' else now() end
                from (values ($2), ($3)) w(email)
                """, world.house, Who.MALIK.email(), Who.NOOR.email());
        world.sql(
                "insert into mail_stop (organisation_id, email, cause) values ($1, $3, 'unsubscribed'), ($2, $3, 'bounced')",
                world.house,
                world.otherHouse,
                Who.NOOR.email());
        malik.put(JOINING, null).expect(204);
        noor.get(MINE).expect(401);
        assertEquals(1, count("select count(*)::int from mail_stop where email = $1", Who.MALIK.email()));
        assertEquals(1, count("""
                        select count(*)::int from newsletter_reader
                        where email = $1 and cardinality(topics) = 2 and asked = array[md5('asked')::uuid]
                          and confirmed_at = timestamptz '2026-01-01'
                        """, Who.MALIK.email()), "both had topics");
        assertEquals(
                2,
                malik.get("/me/registrations")
                        .json()
                        .getJsonArray("registrations")
                        .size());
        assertEquals(1, ofEvent("confirmed", Who.MALIK.id));
        assertEquals(1, count("select taken from seats where event_id = $1", world.event));
        assertTrue(mail(Who.NOOR.email()).contains(Who.MALIK.email()));
        assertTrue(mail(Who.MALIK.email()).contains(Who.NOOR.email()));
        assertEquals("wrong-state", malik.put(JOINING, null).code());
        assertEquals(Who.NOOR.email(), addresses(Who.MALIK.id).getFirst(), "mails to both are theirs");
        assertEquals(Who.MALIK.email(), addresses(Who.MALIK.id).getLast());
        world.sql(
                """
                insert into mail_outbox (id, intent, recipient, subject, body, organisation_id, sent_at, unsubscribe)
                values (gen_random_uuid(), 'before', $1, 'Before', '', $2, now(), $3)
                """,
                Who.NOOR.email(),
                world.otherHouse,
                server.origin() + "/api/v1/unsubscribes/a-letter-to-noor-before");
        server.browser().post("/unsubscribes/a-letter-to-noor-before", null).expect(204);
        assertEquals(
                1,
                count(
                        "select count(*)::int from mail_stop where email = $1 and organisation_id = $2",
                        Who.MALIK.email(),
                        world.otherHouse),
                "letters end that were stopped by one to the address that joined");
        world.sql(
                "insert into person (id, name, email) values ($1, 'Noor again', $2)",
                PersonId.next(),
                Who.NOOR.email());
        assertFalse(addresses(Who.MALIK.id).contains(Who.NOOR.email()), "somebody else has it now");
    }

    /** What the copy of somebody's data and the erasure take for theirs. */
    private List<String> addresses(PersonId person) {
        return Identities.of(db, person).stream().map(Identity::email).toList();
    }

    @Test
    void the_better_registration_stays_and_the_other_seat_goes_to_the_next() {
        world.sql("update seats set cap = 1 where event_id = $1", world.event);
        world.sql("""
                insert into registration (id, event_id, person_id, state, notice, queue)
                values (gen_random_uuid(), $1, $2, 'waiting', '1', 1), (gen_random_uuid(), $1, $3, 'waiting', '1', 2)
                """, world.event, Who.NOOR.id, Who.RADU.id);
        proven(Who.NOOR, Who.MALIK.email()).put(JOINING, null).expect(204);
        assertEquals(1, ofEvent("confirmed", Who.NOOR.id));
        assertEquals(1, ofEvent("waiting", Who.RADU.id));
        assertEquals(1, count("select taken from seats where event_id = $1", world.event));
        world.sql("update seats set cap = 2, taken = 2 where event_id = $1", world.event);
        world.sql("""
                insert into registration (id, event_id, person_id, state, notice)
                values (gen_random_uuid(), $1, $2, 'confirmed', '1')
                """, world.event, Who.SOFIA.id);
        var hers = world.session(world.event, "broadcast", Instant.now());
        chooses(Who.NOOR, world.session);
        chooses(Who.SOFIA, world.session);
        chooses(Who.SOFIA, hers);
        answers(Who.SOFIA);
        proven(Who.NOOR, Who.SOFIA.email()).put(JOINING, null).expect(204);
        for (var session : List.of(world.session, hers)) {
            assertEquals(1, count("select taken from session_seats where session_id = $1", session));
            assertEquals(1, count("""
                            select count(*)::int from session_choice c join registration r on r.id = c.registration_id
                            where c.session_id = $1 and r.person_id = $2 and r.state = 'confirmed'
                            """, session, Who.NOOR.id), "the seat that the other account alone had stays");
        }
        assertEquals(1, count("""
                        select count(*)::int from form_answer a
                        join registration r on r.id = a.subject_id and r.state = 'confirmed'
                        join stored_file f on f.subject_id = r.id
                        where r.person_id = $1 and a.answers = '["Vegan"]'
                        """, Who.NOOR.id), "so do answers");
        assertEquals(1, ofEvent("offered", Who.RADU.id));
        assertEquals(2, count("select taken from seats where event_id = $1", world.event));
    }

    private void chooses(Who who, SessionId session) {
        world.sql("""
                with seats as (
                  insert into session_seats (session_id, cap, taken) values ($1, 5, 1)
                  on conflict (session_id) do update set taken = session_seats.taken + 1
                  returning session_id)
                insert into session_choice (registration_id, session_id)
                select r.id, s.session_id from registration r, seats s where r.event_id = $2 and r.person_id = $3
                """, session, world.event, who.id);
    }

    private void answers(Who who) {
        world.sql(
                "insert into form (event_id, purpose, version, content) values ($1, 'registration', 1, '{}')",
                world.event);
        world.sql("""
                with version as (
                  insert into form_version (id, event_id, purpose, number, content)
                  values (gen_random_uuid(), $1, 'registration', 1, '{}')
                  returning id),
                answer as (
                  insert into form_answer (subject_id, version_id, answers)
                  select r.id, v.id, '["Vegan"]' from registration r, version v where r.event_id = $1 and r.person_id = $2
                  returning subject_id)
                insert into stored_file (id, kind, subject_id, slot, name, type, size, sha256)
                select gen_random_uuid(), 'registration', subject_id, 'q', 'x.pdf', 'pdf', 1, 'x' from answer
                """, world.event, who.id);
    }

    @Test
    void nothing_of_somebody_who_stands_in_every_table_is_left_behind_or_lost() {
        var wren = Canary.in(world, "zqwrenqz");
        var told = db.get("select count(*)::int as many from log_entry", row -> row.getInteger("many"));
        world.sql("delete from second_factor where person_id = $1", wren.id());
        proven(Who.MALIK, wren.email()).put(JOINING, null).expect(204);
        var moves = Moves.read();
        for (var line : moves.lines())
            if (line.startsWith("move ") || line.startsWith("unite ")) {
                var words = line.split(" ");
                assertEquals(
                        0,
                        count("select count(*)::int from " + words[1] + " where " + words[2] + " = $1", wren.id()),
                        line);
            }
        assertEquals(told, count("select count(*)::int from log_entry"));
        assertTrue(count("select count(*)::int from log_entry where author_id = $1", wren.id()) > 0);
        assertTrue(Identities.of(db, Who.MALIK.id).contains(new Identity(wren.id(), wren.email())));
        assertEquals(
                List.of(1L, 2L),
                db.list(
                        "select seq from direct_message where $1 in (low_id, high_id) order by seq",
                        row -> row.getLong("seq"),
                        Who.MALIK.id));
        assertEquals(
                1,
                count(
                        "select count(*)::int from direct_talk where $1 in (low_id, high_id) and last_seq = 2",
                        Who.MALIK.id));
    }

    @Test
    void a_mailbox_alone_gives_no_role_away_that_a_second_factor_guards() {
        world.sql("""
                insert into second_factor (id, person_id, kind, name, secret, proved_at)
                values (gen_random_uuid(), $1, 'totp', 'Phone', 'x', now())
                """, Who.ELENA.id);
        asked(Who.NOOR, Who.ELENA.email());
        var refused = server.browser().post("/account-merges/proofs", token(Who.ELENA.email()));
        assertEquals("second-factor-needed", refused.code());
        prove(world.signIn(server.browser(), Who.ELENA), Who.ELENA.email());
    }

    @Test
    void whether_an_address_is_known_is_told_to_its_mailbox_alone() {
        var malik = asked(Who.MALIK, Who.NOOR.email());
        var known = malik.get(MINE).json().getJsonObject("open");
        malik.post(MINE, new JsonObject().put("email", "nobody@example.org")).expect(202);
        var unknown = malik.get(MINE).json().getJsonObject("open");
        assertEquals(known.fieldNames(), unknown.fieldNames());
        assertFalse(SECRET.matcher(mail("nobody@example.org")).find());
        server.browser().post("/account-merges/proofs", token(Who.NOOR.email())).expect(410);
        malik.delete(MINE).expect(204);
        assertFalse(malik.get(MINE).json().containsKey("open"));
    }

    @Test
    void registering_for_the_other_account_at_that_moment_loses_no_seat_and_counts_none_twice() throws Exception {
        var slugs = IntStream.range(0, 12).mapToObj(n -> "race-" + n).toList();
        var events =
                slugs.stream().map(slug -> world.event(slug, world.house, 5)).toList();
        for (var event : events.subList(0, 6)) world.register(event, Who.MALIK.id);
        var noor = world.signIn(server.browser(), Who.NOOR);
        var malik = proven(Who.MALIK, Who.NOOR.email());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var wishes = slugs.stream()
                    .map(slug -> threads.submit(() ->
                            noor.post("/events/" + slug + "/registrations", new JsonObject().put("notice", "2026-1"))))
                    .toList();
            var joined = threads.submit(() -> malik.put(JOINING, null));
            for (var wish : wishes)
                assertTrue(List.of(200, 401, 503).contains(wish.get().status()));
            assertTrue(List.of(204, 503).contains(joined.get().status()));
            if (joined.get().status() == 503) malik.put(JOINING, null).expect(204);
        }
        Await.soon("all of it has come over", () -> count("""
                select count(*)::int from registration
                where person_id = $1 and state = 'confirmed'
                """, Who.NOOR.id) == 0);
        assertEquals(0, count("""
                        select count(*)::int from seats t
                        where taken <> (
                          select count(*) from registration r where r.event_id = t.event_id and r.state = 'confirmed')
                        """));
        noor.get(MINE).expect(401);
    }
}
