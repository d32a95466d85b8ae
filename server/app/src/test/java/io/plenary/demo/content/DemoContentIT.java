package io.plenary.demo.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.contract.StrictJson;
import io.plenary.platform.Secrets;
import io.plenary.testing.ApiClient;
import io.plenary.testing.TestServer;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DemoContentIT {
    private static TestServer server;

    @BeforeAll
    static void open() {
        // Without the demo's pictures, which take a core for a while.
        server = TestServer.start();
        LoaderOf.content(server).load(90);
    }

    @AfterAll
    static void close() {
        server.close();
    }

    @Test
    void a_start_waits_longer_than_a_lock_for_another_that_is_loading() throws Exception {
        var loading = LoaderOf.content(server);
        var before = loading.load(90);
        var begun = new CountDownLatch(1);
        var longerThanALock = Duration.ofMillis(3_300);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var other = threads.submit(() -> server.db().transaction(tx -> {
                tx.execute("select pg_advisory_xact_lock(hashtextextended('demo', 0))");
                begun.countDown();
                tx.execute("select pg_sleep($1)", longerThanALock.toMillis() / 1_000.0);
                return System.nanoTime();
            }));
            begun.await();
            assertEquals(before.live(), loading.load(90).live());
            assertTrue(System.nanoTime() > other.get(), "it waited");
        }
    }

    @Test
    void what_is_live_comes_first_in_the_catalogue() {
        var events = server.browser().get("/events").expect(200).json().getJsonArray("events");
        assertEquals(3, events.size());
        assertEquals("models-for-change-demo", events.getJsonObject(0).getString("slug"));
        assertEquals("live", events.getJsonObject(0).getString("state"));
        assertEquals("occupy-library-demo", events.getJsonObject(1).getString("slug"));
        assertEquals("citizen-science-masterclass-demo", events.getJsonObject(2).getString("slug"));
    }

    @Test
    void the_conference_has_five_themes_four_keynotes_and_something_to_register_for() {
        var page = page(server.browser(), "occupy-library-demo");
        assertEquals(5, page.getJsonArray("tracks").size());
        assertEquals(4, count(page, "kind", "keynote"));
        assertEquals("register", page.getJsonObject("action").getString("kind"));
        assertEquals(37, page.getJsonObject("admission").getInteger("taken"));
        assertEquals(1_500, page.getJsonObject("admission").getInteger("seats"));
    }

    @Test
    void the_series_has_a_recording_something_live_and_something_to_come() {
        var page = page(server.browser(), "models-for-change-demo");
        var sessions = page.getJsonArray("sessions");
        assertEquals("ended", sessions.getJsonObject(0).getString("state"));
        assertTrue(sessions.getJsonObject(0).containsKey("recordingId"));
        assertEquals("live", sessions.getJsonObject(1).getString("state"));
        assertEquals("scheduled", sessions.getJsonObject(2).getString("state"));
        assertEquals("register-and-join", page.getJsonObject("action").getString("kind"));
        assertEquals(
                "join-now",
                page(signedIn("malik"), "models-for-change-demo")
                        .getJsonObject("action")
                        .getString("kind"));
        assertEquals(
                "join-now",
                page(signedIn("sofia"), "models-for-change-demo")
                        .getJsonObject("action")
                        .getString("kind"));
    }

    @Test
    void the_catalogue_can_be_narrowed_and_speaks_the_readers_language() {
        var all = server.browser().get("/events").expect(200).json();
        assertEquals(9, all.getJsonArray("facets").size());
        var request = server.browser()
                .request("/api/v1/events?topic=dialogue")
                .header("Accept-Language", "ro")
                .build();
        var narrowed = new JsonObject(server.browser().exchange(request).body());
        assertEquals(1, narrowed.getInteger("total"));
        assertEquals(
                "Modele pentru schimbare (demonstrație)",
                narrowed.getJsonArray("events").getJsonObject(0).getString("title"));
        var topics = narrowed.getJsonArray("facets").getJsonObject(0);
        assertEquals(
                "Implicarea comunității",
                topics.getJsonArray("choices").getJsonObject(0).getString("name"));
    }

    @Test
    void the_masterclass_takes_twenty_by_application() {
        var page = page(server.browser(), "citizen-science-masterclass-demo");
        assertEquals("apply", page.getJsonObject("action").getString("kind"));
        assertEquals(20, page.getJsonObject("admission").getInteger("seats"));
        assertEquals("in-person", page.getJsonObject("event").getString("attendance"));
        assertTrue(page.containsKey("venue"));
    }

    @Test
    void everybody_invented_says_so() {
        var people = server.db().list("select name from person", row -> row.getString("name"));
        assertTrue(people.size() > 40);
        for (var name : people) assertTrue(name.endsWith("(demo)"), name);
        var speakers = server.db().list("select name from speaker", row -> row.getString("name"));
        for (var name : speakers) assertTrue(name.endsWith("(demo)"), name);
    }

    @Test
    void every_seat_that_is_counted_is_held_by_somebody() {
        var wrong = server.db().list("""
                select e.slug from event e join seats t on t.event_id = e.id
                where t.taken <> (select count(*) from registration r where r.event_id = e.id and r.state = 'confirmed')
                """, row -> row.getString("slug"));
        assertTrue(wrong.isEmpty(), wrong.toString());
    }

    @Test
    void organisers_see_them() {
        var registered = signedIn("elena")
                .get("/events/occupy-library-demo/registrations?limit=200")
                .expect(200)
                .json();
        assertEquals(37, registered.getJsonArray("registrations").size());
    }

    @Test
    void pages_carry_the_data_for_search_engines() {
        var html = server.browser().page("/e/models-for-change-demo").body();
        assertTrue(html.contains("<title>Models for Change (demo) · Plenary</title>"), html);
        assertTrue(html.contains("\"@type\":\"EventSeries\""));
        assertTrue(html.contains("og:description"));
    }

    @Test
    void the_live_webinar_has_been_talked_in_once() {
        var live = LoaderOf.content(server).load(90).live();
        try (var log = LoaderOf.talk(server)) {
            log.talk().fill(live);
            log.talk().fill(live);
        }
        var malik = signedIn("malik");
        consent(malik, "/sessions/" + live);
        var chat = malik.get("/sessions/" + live + "/chat").expect(200).json().getJsonArray("messages");
        assertEquals(10, chat.size());
        var questions =
                malik.get("/sessions/" + live + "/questions").expect(200).json().getJsonArray("questions");
        assertEquals(4, questions.size());
        assertEquals(9, questions.getJsonObject(0).getInteger("votes"));
    }

    @Test
    void loading_takes_a_moment_and_a_second_time_changes_nothing() {
        var before = server.db().get("select count(*) as n from session", row -> row.getLong("n"));
        var content = LoaderOf.content(server);
        var first = content.load(90);
        assertEquals(first, content.load(90));
        assertEquals(before, server.db().get("select count(*) as n from session", row -> row.getLong("n")));
    }

    @Test
    void days_later_there_is_still_something_live_and_something_to_come() {
        var content = LoaderOf.content(server);
        var loaded = content.load(90);
        var old = new DemoContent.Loaded(
                loaded.live(),
                loaded.recorded(),
                loaded.asset(),
                LocalDate.now().minusDays(40));
        server.db()
                .execute(
                        "update session set starts_at = starts_at - interval '40 days', ends_at = ends_at - interval '40 days' where id in (select session_id from stage where state <> 'ended')");
        server.db().execute("update installation set value = $1 where key = 'demo.content'", StrictJson.write(old));
        content.load(90);
        var page = page(server.browser(), "models-for-change-demo");
        var live = page.getJsonArray("sessions").getJsonObject(1);
        var began = Instant.parse(live.getString("startsAt"));
        assertTrue(Duration.between(began, Instant.now()).compareTo(Duration.ofMinutes(20)) < 0);
        assertTrue(
                Instant.parse(page.getJsonObject("event").getString("endsAt")).isAfter(Instant.now()));
        assertFalse(page(server.browser(), "occupy-library-demo")
                .getJsonObject("action")
                .getString("kind")
                .equals("over"));
    }

    private static void consent(ApiClient browser, String session) {
        var version = browser.get(session).json().getJsonObject("consent").getString("version");
        var answer = new JsonObject()
                .put("version", version)
                .put("name", true)
                .put("voice", false)
                .put("picture", false);
        assertTrue(browser.post(session + "/consents", answer).status() < 300);
    }

    private static ApiClient signedIn(String person) {
        var browser = server.browser();
        var token = Secrets.token();
        server.db()
                .execute(
                        "insert into sign_in_link (hash, purpose, email, expires_at) values ($1, 'sign-in', $2, now() + interval '5 min')",
                        Secrets.hash(token),
                        person + "@demo.example");
        browser.post("/auth/sign-ins", new JsonObject().put("token", token)).expect(200);
        server.db().execute("update sign_in set factor_at = now() where factor_at is null");
        return browser;
    }

    private static JsonObject page(ApiClient browser, String slug) {
        return browser.get("/events/" + slug).expect(200).json();
    }

    private static long count(JsonObject page, String field, String value) {
        return page.getJsonArray("sessions").stream()
                .filter(one -> ((JsonObject) one).getString(field).equals(value))
                .count();
    }
}
