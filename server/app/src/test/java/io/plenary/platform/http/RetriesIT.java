package io.plenary.platform.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.Server;
import io.plenary.platform.Secrets;
import io.plenary.platform.config.Config;
import io.plenary.testing.ApiClient;
import io.plenary.testing.AtOnce;
import io.plenary.testing.Promise;
import io.plenary.testing.TestServer;
import io.plenary.testing.World;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two nodes on one database, and senders who name their requests. Making an event is what doubles without that. */
class RetriesIT {
    private static final int MANY = 20;
    private static TestServer server;
    private static Server other;
    private static World world;
    private static ApiClient elena;

    @BeforeAll
    static void open() throws IOException {
        server = TestServer.start(Map.of("PLENARY_LIMITS", "bench"));
        world = World.in(server.db());
        elena = world.signIn(server.browser(), World.Who.ELENA);
        var settings = new HashMap<>(server.commandEnvironment());
        for (var port : List.of("HTTP", "MANAGEMENT", "RTMP"))
            settings.put("PLENARY_" + port + "_PORT", Integer.toString(TestServer.freePort()));
        settings.put("PLENARY_LIMITS", "bench");
        settings.put("PLENARY_DEMO", "off");
        var folder = Files.createTempDirectory(Path.of("target", "test-data"), "other");
        other = Server.start(Config.read(settings, folder), TestServer.web(), Clock.systemUTC());
    }

    @AfterAll
    static void close() {
        if (other != null) other.close();
        server.close();
    }

    private static ApiClient elsewhere(ApiClient browser) {
        return browser.through(other.config().web().port());
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private static JsonObject draft(String title) {
        return new JsonObject()
                .put("organisation", "house")
                .put("title", title)
                .put(
                        "startsAt",
                        Instant.now()
                                .plus(Duration.ofDays(20))
                                .truncatedTo(ChronoUnit.DAYS)
                                .toString())
                .put("minutes", 60)
                .put("zone", "Europe/Bucharest")
                .put("stage", "broadcast")
                .put("recorded", true);
    }

    private static ApiClient.Answer make(ApiClient who, String title, String key) {
        return who.send("POST", "/events", draft(title), "Idempotency-Key", key);
    }

    private static ApiClient.Answer register(ApiClient who, String address, String name, String key) {
        var wish = new JsonObject().put("email", address).put("name", name).put("notice", "2026-1");
        return who.send("POST", "/events/open-day/registrations", wish, "Idempotency-Key", key);
    }

    private static int count(String sql, Object... arguments) {
        return server.db().get("select count(*)::int as n from " + sql, row -> row.getInteger("n"), arguments);
    }

    private static int events(String title) {
        return count("event where title = $1", title);
    }

    private static int mails(String address) {
        return count("mail_outbox where recipient = $1", address);
    }

    private static boolean isReplay(ApiClient.Answer answer) {
        return answer.http().headers().firstValue("Idempotency-Replayed").equals(Optional.of("true"));
    }

    /** As a node leaves it that died before its answer was noted. */
    private static void crashed(String key, String lease) {
        var changed = server.db().execute("""
                        update retry_answer
                        set answered_at = null, status = null, type = null, location = null, answer = null,
                          leased_until = clock_timestamp() + $2::text::interval
                        where key_hash = $1
                        """, Secrets.hash(key), lease);
        assertEquals(1, changed);
    }

    @Test
    @Promise("R4")
    void the_same_request_again_takes_effect_once_and_gets_the_same_answer_on_either_node() {
        var key = key();
        var first = make(elena, "Once", key).expect(201);
        var second = make(elsewhere(elena), "Once", "\"" + key + "\"").expect(201);
        assertEquals(first.http().body(), second.http().body());
        assertEquals(
                first.http().headers().firstValue("Content-Type"),
                second.http().headers().firstValue("Content-Type"));
        assertFalse(isReplay(first));
        assertTrue(isReplay(second));
        assertEquals(1, events("Once"));
        make(elena, "Once", key()).expect(201);
        assertEquals(2, events("Once"), "another key is another wish");
    }

    @Test
    @Promise("R4")
    void another_request_under_the_same_key_is_refused_and_leaves_the_first_untouched() {
        var key = key();
        var first = make(elena, "Mine", key).expect(201);
        assertEquals(
                "idempotency-mismatch", make(elena, "Yours", key).expect(422).code());
        var elsewhere = elena.send("POST", "/event-templates/beginnings", template(), "Idempotency-Key", key);
        assertEquals("idempotency-mismatch", elsewhere.expect(422).code());
        assertEquals(0, events("Yours"));
        assertEquals(
                first.http().body(), make(elena, "Mine", key).expect(201).http().body());
        assertEquals(1, events("Mine"));
    }

    private static JsonObject template() {
        var wish = draft("Yours").put("template", "day").put("language", "en");
        for (var unknown : List.of("minutes", "stage", "recorded")) wish.remove(unknown);
        return wish;
    }

    @Test
    @Promise("R4")
    void many_at_once_on_two_nodes_take_effect_once_and_without_a_key_each_does() {
        var key = key();
        var named = atOnce(n -> make(n % 2 == 0 ? elena : elsewhere(elena), "Named", key));
        assertEquals(1, events("Named"));
        assertEquals(
                1,
                named.stream()
                        .filter(one -> one.status() == 201 && !isReplay(one))
                        .count());
        for (var one : named) {
            if (one.status() == 201) continue;
            assertEquals("retry-in-progress", one.expect(409).code());
            assertEquals(Optional.of("1"), one.http().headers().firstValue("Retry-After"));
        }
        assertTrue(isReplay(make(elena, "Named", key).expect(201)));
        atOnce(n -> (n % 2 == 0 ? elena : elsewhere(elena))
                .post("/events", draft("Nameless"))
                .expect(201));
        assertEquals(MANY, events("Nameless"), "the twin doubles");
    }

    private interface Ask {
        ApiClient.Answer go(int n);
    }

    private static List<ApiClient.Answer> atOnce(Ask ask) {
        return AtOnce.together(IntStream.range(0, MANY)
                .mapToObj(n -> (Callable<ApiClient.Answer>) () -> ask.go(n))
                .toList());
    }

    @Test
    @Promise("R4")
    void whoever_registers_thrice_on_two_nodes_has_one_seat_one_mail_and_one_answer() {
        var key = key();
        var browser = server.browser();
        var first = register(browser, "thrice@example.org", "Malik", key).expect(202);
        for (var again : List.of(elsewhere(browser), browser)) {
            var answer = register(again, "thrice@example.org", "Malik", key).expect(202);
            assertEquals(first.http().body(), answer.http().body());
            assertTrue(isReplay(answer));
        }
        assertEquals(1, mails("thrice@example.org"));
        assertEquals(
                1, count("registration r join person p on p.id = r.person_id where p.email = 'thrice@example.org'"));
    }

    @Test
    @Promise("R4")
    void who_is_cut_off_twice_has_one_seat_one_letter_and_one_answer() {
        assertOneEach(50);
    }

    @Test
    @Tag("long")
    @Promise("R4")
    void five_hundred_who_are_cut_off_twice_have_one_seat_one_letter_and_one_answer_each() {
        assertOneEach(500);
    }

    private static void assertOneEach(int people) {
        var cut = new CutOff(server, other.config().web().port(), world);
        var keyed = cut.signedIn(people);
        assertEquals(new CutOff.Books(people, people, people), keyed.books());
        for (var one : keyed.heard()) {
            assertEquals(one.last().body(), one.again().body());
            assertTrue(one.again().isReplay());
        }
        assertEquals(people, keyed.ids(), "to each their own");
        assertTrue(keyed.heard().stream().anyMatch(one -> one.last().isReplay()), "a try that was cut took effect");
        assertEquals(
                new CutOff.Books(people, people, people), cut.nameless(people).books());
        var twin = cut.underOtherAddresses(people).books();
        assertTrue(twin.seats() > people && twin.letters() > people, "the twin must double: " + twin);
    }

    @Test
    void what_was_refused_took_no_effect_and_its_key_is_free() {
        var key = key();
        var late = draft("Mended").put("organisation", "nowhere");
        elena.send("POST", "/events", late, "Idempotency-Key", key).expect(404);
        assertEquals(0, count("retry_answer where key_hash = $1", Secrets.hash(key)));
        assertFalse(isReplay(make(elena, "Mended", key).expect(201)));
        assertEquals(1, events("Mended"));
    }

    @Test
    void what_a_crash_left_behind_is_waited_for_and_then_taken_over_by_one() {
        var key = key();
        make(elena, "Left", key).expect(201);
        crashed(key, "60 seconds");
        assertEquals("retry-in-progress", make(elena, "Left", key).expect(409).code());
        assertEquals(
                "idempotency-mismatch", make(elena, "Right", key).expect(422).code());
        crashed(key, "-1 seconds");
        assertEquals(
                "idempotency-mismatch", make(elena, "Right", key).expect(422).code());
        atOnce(n -> make(n % 2 == 0 ? elena : elsewhere(elena), "Left", key));
        assertEquals(2, events("Left"), "the crashed one, and one of all who took over");
        assertTrue(isReplay(make(elena, "Left", key).expect(201)));
    }

    @Test
    void a_key_is_free_again_after_a_day() {
        var key = key();
        make(elena, "Yesterday", key).expect(201);
        server.db()
                .execute(
                        "update retry_answer set at = now() - interval '25 hours' where key_hash = $1",
                        Secrets.hash(key));
        assertFalse(isReplay(make(elena, "Today", key).expect(201)));
        assertTrue(isReplay(make(elena, "Today", key).expect(201)));
    }

    @Test
    void keys_of_one_person_are_nothing_to_another() {
        var key = key();
        var first = make(elena, "Ours", key).expect(201);
        var ioana = world.signIn(server.browser(), World.Who.IOANA);
        var second = make(ioana, "Ours", key).expect(201);
        assertFalse(isReplay(second));
        assertNotEquals(first.http().body(), second.http().body());
        make(world.signIn(server.browser(), World.Who.OTTO), "Ours", key).expect(403);
        assertEquals(
                "auth-required", make(server.browser(), "Ours", key).expect(401).code());
        assertEquals(2, events("Ours"));
    }

    @Test
    void a_stranger_with_the_key_of_another_learns_nothing_by_another_body() {
        var key = key();
        register(server.browser(), "ana@example.org", "Ana", key).expect(202);
        var answer = register(server.browser(), "eve@example.org", "Eve", key).expect(422);
        assertEquals("idempotency-mismatch", answer.code());
        assertFalse(isReplay(answer));
        assertFalse(answer.http().body().contains("ana"));
        assertEquals(0, mails("eve@example.org"));
    }

    @Test
    void a_key_that_is_none_is_a_wrong_field_and_elsewhere_nobody_looks_at_it() {
        for (var wrong : List.of("a b", "x".repeat(256), "\"a"))
            assertEquals("validation", make(elena, "Wrong", wrong).expect(422).code());
        var twice = elena.send("POST", "/events", draft("Wrong"), "Idempotency-Key", "a", "Idempotency-Key", "a");
        var told = twice.expect(422).json().getJsonArray("errors").getJsonObject(0);
        assertEquals("/Idempotency-Key", told.getString("pointer"));
        assertEquals(0, events("Wrong"));
        var link = new JsonObject().put("email", "noor@example.org");
        for (var n = 0; n < 2; n++)
            server.browser()
                    .send("POST", "/auth/links", link, "Idempotency-Key", "a b")
                    .expect(202);
    }

    @Test
    void what_ends_after_another_took_over_neither_answers_nor_frees_the_key() {
        var store = new RetryStore(server.db());
        var slow = asked(Secrets.hash(key()), UUID.randomUUID());
        assertTrue(store.take(slow));
        assertFalse(store.take(slow));
        server.db()
                .execute(
                        "update retry_answer set leased_until = now() - interval '1 second' where key_hash = $1",
                        slow.keyHash());
        var quick = asked(slow.keyHash(), UUID.randomUUID());
        assertTrue(store.take(quick));
        store.keep(slow, Reply.ok("slow"));
        store.release(slow);
        assertTrue(store.find(quick).orElseThrow().answer().isEmpty());
        store.keep(quick, Reply.json(201, "quick").with("Location", "/there"));
        var kept = store.find(slow).orElseThrow().answer().orElseThrow();
        assertEquals(Buffer.buffer("\"quick\""), kept.body());
        assertEquals(List.of(Map.entry("Location", "/there")), kept.headers());
        assertEquals(201, kept.status());
    }

    private static RetryStore.Asked asked(byte[] keyHash, UUID lease) {
        return new RetryStore.Asked("anonymous", keyHash, Optional.empty(), "tried", new byte[] {1}, lease);
    }
}
