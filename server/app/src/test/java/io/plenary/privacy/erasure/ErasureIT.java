package io.plenary.privacy.erasure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.accounts.Revocations;
import io.plenary.accounts.SignInKeys;
import io.plenary.accounts.SignInService;
import io.plenary.accounts.SignInTokens;
import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.Uuid7;
import io.plenary.platform.Db;
import io.plenary.platform.DeletedPerson;
import io.plenary.privacy.Canary;
import io.plenary.testing.AddressMove;
import io.plenary.testing.ApiClient;
import io.plenary.testing.Await;
import io.plenary.testing.Promise;
import io.plenary.testing.TestServer;
import io.plenary.testing.World;
import io.plenary.testing.World.Who;
import io.vertx.core.json.JsonObject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ErasureIT {
    private static final Pattern LINK = Pattern.compile("/erasure#([A-Za-z0-9_-]+)");
    private static TestServer server;
    private static World world;
    private static Db db;

    @BeforeAll
    static void open() {
        server = TestServer.start(Map.of("PLENARY_LIMITS", "bench"));
        db = server.db();
        world = World.in(db);
    }

    @AfterAll
    static void close() {
        server.close();
    }

    private static String token(String email) {
        var text = db.get(
                "select body from mail_outbox where recipient = $1 and body like '%/erasure#%' order by created_at desc limit 1",
                row -> row.getString("body"), email);
        var found = LINK.matcher(text);
        assertTrue(found.find(), text);
        return found.group(1);
    }

    private static JsonObject secret(String email) {
        return new JsonObject().put("token", token(email));
    }

    private static String state(ApiClient browser) {
        return browser.get("/me/erasure").expect(200).json().getString("state");
    }

    private static ErasureWork work(Leaving leaving) {
        var keys = new SignInKeys(db);
        var tokens = new SignInTokens(keys, server.origin().toString(), Clock.systemUTC());
        return new ErasureWork(db, new SignInService(db, tokens, new Revocations(db, keys)), leaving);
    }

    @Test
    void it_is_asked_for_confirmed_by_mail_and_taken_back() {
        var malik = world.signIn(server.browser(), Who.MALIK);
        assertEquals("none", state(malik));
        malik.post("/me/erasure", null).expect(200);
        assertEquals("asked", state(malik));
        var confirmed = server.browser()
                .post("/erasures/confirmations", secret(Who.MALIK.email()))
                .expect(200)
                .json();
        assertEquals("waiting", confirmed.getString("state"));
        assertTrue(confirmed.getInstant("dueAt").isAfter(Instant.now().plusSeconds(6 * 86_400)));
        assertEquals("wrong-state", malik.post("/me/erasure", null).code());
        malik.delete("/me/erasure").expect(204);
        assertEquals("none", state(malik));
        assertEquals(
                "link-expired",
                server.browser()
                        .post("/erasures/confirmations", secret(Who.MALIK.email()))
                        .code());
        malik.delete("/me/erasure").expect(404);
    }

    @Test
    void whoever_alone_owns_an_organisation_is_told_to_hand_it_over_first() {
        var ioana = world.signIn(server.browser(), Who.IOANA);
        assertEquals("last-owner", ioana.post("/me/erasure", null).code());
    }

    @Test
    void an_owner_begins_it_for_somebody_who_is_told_and_keeps_the_account_by_the_link() {
        var ioana = world.signIn(server.browser(), Who.IOANA);
        var wish = new JsonObject().put("email", Who.RADU.email()).put("reason", "Asked by letter");
        ioana.post("/organisations/house/erasures", wish).expect(202);
        ioana.post("/organisations/house/erasures", wish.copy().put("email", "nobody@example.org"))
                .expect(202);
        var radu = world.signIn(server.browser(), Who.RADU);
        var standing = radu.get("/me/erasure").expect(200).json();
        assertEquals(List.of("waiting", true), List.of(standing.getString("state"), standing.getBoolean("byStaff")));
        var entry = ioana.get("/organisations/house/audit?kind=erasure")
                .expect(200)
                .json()
                .getJsonArray("entries")
                .getJsonObject(0);
        assertEquals("Asked by letter", entry.getJsonObject("after").getString("reason"));
        server.browser().post("/erasures/withdrawals", secret(Who.RADU.email())).expect(204);
        assertEquals("none", state(radu));
    }

    @Test
    void whom_another_house_knows_too_has_to_confirm_it_first() {
        var ioana = world.signIn(server.browser(), Who.IOANA);
        world.join(world.otherHouse, Who.NOOR.id, "reviewer");
        world.register(world.event, Who.NOOR.id);
        var wish = new JsonObject().put("email", Who.NOOR.email()).put("reason", "Asked by letter");
        ioana.post("/organisations/house/erasures", wish).expect(202);
        var noor = world.signIn(server.browser(), Who.NOOR);
        assertEquals("asked", state(noor));
        server.browser().post("/erasures/withdrawals", secret(Who.NOOR.email())).expect(204);
        assertEquals("none", state(noor));
    }

    @Test
    void whatever_another_house_has_of_somebody_asks_them_first() {
        var elsewhere = world.event("elsewhere", world.otherHouse, null);
        world.session(elsewhere, "broadcast", Instant.now());
        var traces = Map.of(
                "speaker",
                "insert into speaker (id, event_id, person_id, name) values (gen_random_uuid(), $2, $1, 'x')",
                "host",
                "insert into session_host (session_id, person_id, position) select id, $1, 9 from session where event_id = $2",
                "reader",
                "insert into newsletter_reader (id, organisation_id, email, locale) select gen_random_uuid(), e.organisation_id, p.email, 'en' from event e, person p where e.id = $2 and p.id = $1",
                "nothing",
                "select $1::uuid, $2::uuid");
        traces.forEach((trace, sql) -> {
            var person = somebody(trace, "self");
            world.sql(sql, person, elsewhere);
            start(trace);
            var waits = trace.equals("nothing");
            assertEquals(waits ? "waiting" : "asked", state(world.signIn(server.browser(), trace + "@known.example")));
        });
    }

    @Test
    void whoever_was_only_brought_is_asked_first() {
        somebody("brought", "list");
        start("brought");
        assertEquals("asked", state(world.signIn(server.browser(), "brought@known.example")));
    }

    private static PersonId somebody(String name, String source) {
        var id = PersonId.next();
        world.sql(
                "insert into person (id, name, email, verified_at) values ($1, $2, $2 || '@known.example', now())",
                id,
                name);
        world.register(world.event, id);
        world.sql("update registration set source = $2 where person_id = $1", id, source);
        return id;
    }

    private static void start(String name) {
        var wish = new JsonObject().put("email", name + "@known.example").put("reason", "Asked by letter");
        world.signIn(server.browser(), Who.IOANA)
                .post("/organisations/house/erasures", wish)
                .expect(202);
    }

    @Test
    @Promise("X2")
    void nothing_of_the_person_is_left_wherever_a_crash_interrupts_it() {
        var wren = Canary.in(world, "zqwrenqz");
        var finch = Canary.in(world, "zqfinchqz");
        var before = tallies();
        assertFalse(wren.found(db).isEmpty(), "there is something to find");
        var address = "moved-" + wren.email();
        var browser = AddressMove.of(server, world, wren.email(), address);
        browser.post("/me/erasure", null).expect(200);
        server.browser().post("/erasures/confirmations", secret(address)).expect(200);
        world.sql("update erasure set due_at = now() where person_id = $1", wren.id());
        var crashes = new AtomicInteger();
        var work = work(person -> {});
        // Killed after each step: what was written stays, and somebody else goes on from there.
        for (var step = 0; step < work.steps(); step++) {
            var one = new ErasureStore(db).due(1).getFirst();
            assertEquals(step, one.step());
            assertTrue(work.walk(one, step));
            assertFalse(work(person -> {}).walk(one, step), "a step that is done is not done twice");
            crashes.incrementAndGet();
        }
        assertEquals(1, work.doDue());
        assertEquals(new TreeSet<>(), wren.found(db));
        assertFalse(finch.found(db).isEmpty(), "somebody else keeps everything");
        assertEquals(before, tallies());
        System.out.println("erased with " + crashes + " interruptions");
        Await.soon("sign-ins end", () -> browser.get("/me/erasure").status() == 401);
    }

    @Test
    void one_that_fails_keeps_no_other_waiting() {
        var broken = due("broken", 2);
        var sound = due("sound", 1);
        var done = work(person -> {
                    if (person.equals(broken)) throw new IllegalStateException("broken");
                })
                .doDue();
        assertEquals(1, done);
        assertEquals(List.of("waiting", true), later(broken));
        assertEquals(List.of("done", false), later(sound));
        world.sql("delete from erasure where person_id = $1", broken);
    }

    private static PersonId due(String name, int hours) {
        var person = PersonId.next();
        world.sql("insert into person (id, name, email) values ($1, $2, $2 || '@example.org')", person, name);
        world.sql("""
                insert into erasure (id, person_id, state, link_until, due_at)
                values ($1, $2, 'waiting', now(), now() - make_interval(hours => $3))
                """, Uuid7.next(), person, hours);
        return person;
    }

    /** Its state, and whether it has another time to come. */
    private static List<Object> later(PersonId person) {
        return db.get(
                "select state, coalesce(due_at > now(), false) as later from erasure where person_id = $1",
                row -> List.of(row.getString("state"), row.getBoolean("later")),
                person);
    }

    /** Places in logs, votes, ballots, registrations: what stays as it is. */
    private static List<Long> tallies() {
        return List.of(
                        "select count(*) from log_entry",
                        "select sum(last_seq) from log_topic",
                        "select count(*) from log_topic t where last_seq <> (select count(*) from log_entry e where e.topic = t.topic)",
                        "select sum(votes) from question",
                        "select count(*) from question_vote",
                        "select count(*) from poll_ballot",
                        "select count(*) from chat_reaction",
                        "select count(*) from registration where state = 'confirmed'",
                        "select count(*) from direct_message")
                .stream()
                .map(sql -> db.get("select (" + sql + ") as n", row -> row.getLong("n")))
                .toList();
    }

    @Test
    void seats_are_given_back_before_and_a_speaker_loses_the_name_in_the_programme() {
        var sofia = world.signIn(server.browser(), Who.SOFIA);
        sofia.post("/me/erasure", null).expect(200);
        server.browser()
                .post("/erasures/confirmations", secret(Who.SOFIA.email()))
                .expect(200);
        world.sql("update erasure set due_at = now() where person_id = $1", Who.SOFIA.id);
        var left = new AtomicInteger();
        work(person -> left.incrementAndGet()).doDue();
        assertEquals(1, left.get());
        assertEquals(
                DeletedPerson.MARK,
                db.get("select name from speaker where id = $1", row -> row.getString("name"), world.speaker));
        for (var said :
                Map.of("de", "Gelöschte Person", "ro", "Persoană ștearsă").entrySet()) {
            var browser = server.browser();
            var asked = browser.page("/api/v1/speakers/" + world.speaker, "Accept-Language", said.getKey());
            var page = new JsonObject(asked.body());
            assertEquals(said.getValue(), page.getJsonObject("speaker").getString("name"));
        }
    }
}
