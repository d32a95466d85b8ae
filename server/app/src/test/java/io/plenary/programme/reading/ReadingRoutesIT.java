package io.plenary.programme.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.contract.ids.EventId;
import io.plenary.contract.ids.RoomId;
import io.plenary.contract.ids.SessionId;
import io.plenary.contract.ids.SpeakerId;
import io.plenary.contract.ids.TrackId;
import io.plenary.testing.ApiClient;
import io.plenary.testing.Await;
import io.plenary.testing.TestServer;
import io.plenary.testing.World;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ReadingRoutesIT {
    private static final String LONG = "Über die Grenzen hinaus 🦉 ".repeat(20).substring(0, 300);

    private static final Duration SOON = Duration.ofSeconds(10);

    private static TestServer server;
    private static World world;
    private static EventId event;
    private static SessionId opening;
    private static SpeakerId ana;

    @BeforeAll
    static void open() {
        server = TestServer.start();
        world = World.in(server.db());
        event = world.event("congress", world.house, null);
        var track = TrackId.next();
        var room = RoomId.next();
        ana = SpeakerId.next();
        world.sql("""
                insert into track (id, event_id, name, colour, position, texts)
                values ($1, $2, 'Open science', 4, 0, '{"ro": {"name": "Știință deschisă"}}')
                """, track, event);
        world.sql("insert into room (id, event_id, name) values ($1, $2, 'Main hall')", room, event);
        world.sql("""
                insert into speaker (id, event_id, name, bio, texts)
                values ($1, $2, 'Ana', '<p>Builds.</p>', '{"ro": {"bio": "<p>Construiește.</p>"}}')
                """, ana, event);
        opening = session("Opening", "2026-09-22T07:00:00Z");
        world.sql("""
                update session set track_id = $2, room_id = $3, abstract = '<p>How &amp; why</p>',
                  texts = '{"ro": {"title": "Deschidere", "abstract": "<p>Cum</p>"}}',
                  links = '[{"title": "Slides", "url": "https://example.org/s"}]'
                where id = $1
                """, opening, track, room);
        world.sql("insert into session_speaker (session_id, speaker_id) values ($1, $2)", opening, ana);
        var night = session("مرحبا بالعالم \u202edlrow", "2026-09-22T23:30:00Z");
        world.sql("update session set state = 'cancelled', do_not_record = true where id = $1", night);
        world.sql("update session set state = 'withdrawn' where id = $1", session("Gone", "2026-09-22T09:00:00Z"));
        var moved = session(LONG, "2026-09-23T07:00:00Z");
        world.sql("update session set moved_from = '2026-09-23T06:00:00Z' where id in ($1, $2)", moved, night);
    }

    @AfterAll
    static void close() {
        server.close();
    }

    private static SessionId session(String title, String starts) {
        var id = SessionId.next();
        world.sql("""
                insert into session (id, event_id, title, kind, starts_at, ends_at, stage)
                values ($1, $2, $3, 'talk', $4::text::timestamptz, $4::text::timestamptz + interval '1 hour', 'in-person')
                """, id, event, title, starts);
        return id;
    }

    @Test
    void the_programme_has_everything_that_is_released_and_nothing_else() {
        var page =
                server.browser().get("/events/congress/programme").expect(200).json();
        assertEquals(3, page.getJsonArray("sessions").size());
        assertEquals(
                List.of("2026-09-22", "2026-09-23"), page.getJsonArray("days").getList());
        var first = page.getJsonArray("sessions").getJsonObject(0);
        assertEquals("Opening", first.getString("title"));
        assertEquals(ana.toString(), first.getJsonArray("speakers").getString(0));
        assertFalse(first.containsKey("abstract"));
        assertFalse(first.containsKey("cancelled"));
        assertEquals("04:00", page.getString("dayChange"));
        assertEquals("Main hall", page.getJsonArray("rooms").getJsonObject(0).getString("name"));
    }

    @Test
    void what_begins_past_midnight_belongs_to_the_day_before_and_what_is_off_says_so() {
        var sessions = server.browser()
                .get("/events/congress/programme")
                .expect(200)
                .json()
                .getJsonArray("sessions");
        var night = sessions.getJsonObject(1);
        assertEquals("2026-09-22", night.getString("day"));
        assertTrue(night.getBoolean("cancelled"));
        assertTrue(night.getBoolean("doNotRecord"));
        assertEquals("scheduled", night.getString("state"));
        assertEquals(LONG, sessions.getJsonObject(2).getString("title"));
    }

    @Test
    void what_the_last_release_moved_says_from_where_unless_it_is_off() {
        var sessions = server.browser()
                .get("/events/congress/programme")
                .expect(200)
                .json()
                .getJsonArray("sessions");
        assertEquals("2026-09-23T06:00:00Z", sessions.getJsonObject(2).getString("movedFrom"));
        assertFalse(sessions.getJsonObject(0).containsKey("movedFrom"));
        assertFalse(sessions.getJsonObject(1).containsKey("movedFrom"));
    }

    @Test
    void words_are_in_the_language_of_the_reader_where_there_are_any() {
        var page = new JsonObject(
                asked("/events/congress/programme", "Accept-Language", "ro-MD").body());
        assertEquals(
                "Deschidere", page.getJsonArray("sessions").getJsonObject(0).getString("title"));
        assertEquals(
                "Știință deschisă", page.getJsonArray("tracks").getJsonObject(0).getString("name"));
        assertEquals(LONG, page.getJsonArray("sessions").getJsonObject(2).getString("title"));
        var details = new JsonObject(asked("/sessions/" + opening + "/details", "Accept-Language", "ro")
                .body());
        assertEquals("<p>Cum</p>", details.getString("abstract"));
        assertTrue(details.getBoolean("translated"));
        assertEquals(
                "<p>Construiește.</p>",
                new JsonObject(asked("/speakers/" + ana, "Accept-Language", "ro")
                                .body())
                        .getString("bio"));
    }

    @Test
    void a_reader_who_has_the_programme_is_told_so_until_it_changes() {
        var first = asked("/events/congress/programme", "Accept-Language", "de");
        var tag = first.headers().firstValue("ETag").orElseThrow();
        assertEquals(
                "public, no-cache", first.headers().firstValue("Cache-Control").orElse(""));
        var again = asked("/events/congress/programme", "Accept-Language", "de", "If-None-Match", tag);
        assertEquals(304, again.statusCode());
        assertEquals("", again.body());
        var moved = session("Added", "2026-09-24T07:00:00Z");
        Await.until("the new one is shown", SOON, () -> statusFor(tag) == 200);
        assertNotEquals(
                tag,
                asked("/events/congress/programme", "Accept-Language", "de")
                        .headers()
                        .firstValue("ETag")
                        .orElseThrow());
        world.sql("delete from session where id = $1", moved);
        Await.until("the old one is shown again", SOON, () -> statusFor(tag) == 304);
    }

    private static int statusFor(String tag) {
        return asked("/events/congress/programme", "Accept-Language", "de", "If-None-Match", tag)
                .statusCode();
    }

    @Test
    void the_page_of_a_session_says_everything() {
        var page = server.browser()
                .get("/sessions/" + opening + "/details")
                .expect(200)
                .json();
        assertEquals("<p>How &amp; why</p>", page.getString("abstract"));
        assertEquals("Ana", page.getJsonArray("speakers").getJsonObject(0).getString("name"));
        assertEquals("Slides", page.getJsonArray("links").getJsonObject(0).getString("title"));
        assertEquals("congress", page.getJsonObject("event").getString("slug"));
        assertEquals("Open science", page.getJsonObject("track").getString("name"));
        var speaker = server.browser().get("/speakers/" + ana).expect(200).json();
        assertEquals(1, speaker.getJsonArray("sessions").size());
        assertEquals(1, speaker.getJsonArray("rooms").size());
    }

    @Test
    void heads_are_written_by_the_server_under_the_own_event_only() {
        var html = server.browser().page("/e/congress/sessions/" + opening).body();
        assertTrue(html.contains("<title>Opening · Open day</title>"), html);
        assertTrue(html.contains("\"superEvent\""), html);
        assertTrue(html.contains("How &amp; why"), html);
        assertTrue(server.browser().page("/e/congress/speakers/" + ana).body().contains("\"@type\":\"Person\""));
        assertTrue(server.browser().page("/e/congress/programme").body().contains("<title>Programme · Open day"));
        assertTrue(html.contains(
                "hreflang=\"ro\" href=\"" + server.origin() + "/e/congress/sessions/" + opening + "?lang=ro\""));
        for (var wrong : List.of("/e/open-day/sessions/" + opening, "/e/congress/sessions/x", "/e/nowhere/programme"))
            assertEquals(404, server.browser().page(wrong).statusCode(), wrong);
    }

    @Test
    void a_draft_is_for_its_organisers() {
        var draft = world.event("secret", world.house, null);
        world.sql("update event set state = 'draft' where id = $1", draft);
        var session = world.session(draft, "broadcast", java.time.Instant.parse("2026-09-22T07:00:00Z"));
        var elena = world.signIn(server.browser(), World.Who.ELENA);
        var otto = world.signIn(server.browser(), World.Who.OTTO);
        for (var path : List.of("/events/secret/programme", "/sessions/" + session + "/details")) {
            elena.get(path).expect(200);
            otto.get(path).expect(404);
            server.browser().get(path).expect(404);
        }
    }

    private static HttpResponse<String> asked(String path, String... headers) {
        ApiClient browser = server.browser();
        return browser.exchange(
                browser.request("/api/v1" + path).headers(headers).GET().build());
    }
}
