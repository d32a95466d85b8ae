package io.plenary.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.testing.ApiClient;
import io.plenary.testing.TestServer;
import io.plenary.testing.World;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class EventRoutesIT {
    private static TestServer server;
    private static ApiClient elena;
    private static ApiClient malik;

    @BeforeAll
    static void open() {
        server = TestServer.start();
        var world = World.in(server.db());
        elena = world.signIn(server.browser(), World.Who.ELENA);
        malik = world.signIn(server.browser(), World.Who.MALIK);
    }

    @AfterAll
    static void close() {
        server.close();
    }

    @Test
    void an_organiser_makes_a_webinar_and_publishes_it() {
        var made = elena.post("/events", draft()).expect(201).json();
        var slug = made.getJsonObject("event").getString("slug");
        assertEquals("draft", made.getJsonObject("event").getString("state"));
        assertEquals("publish", made.getJsonObject("action").getString("kind"));
        assertEquals("Ana Maria", made.getJsonArray("speakers").getJsonObject(0).getString("name"));
        server.browser().get("/events/" + slug).expect(404);
        malik.get("/events/" + slug).expect(404);
        malik.put("/events/" + slug + "/publication", null).expect(404);
        elena.put("/events/" + slug + "/publication", null).expect(200);
        elena.put("/events/" + slug + "/publication", null).expect(200);
        var changes = server.db().list("""
                select a.detail::text as detail
                from audit_entry a
                join event e on e.id::text = a.target
                where e.slug = $1 and a.action = 'event.standing'
                limit 10
                """, row -> new JsonObject(row.getString("detail")), slug);
        var change = new JsonObject()
                .put("before", new JsonObject().put("value", "draft"))
                .put("after", new JsonObject().put("value", "published"));
        assertEquals(List.of(change), changes, "once it is published it stays so");
        var page = server.browser().get("/events/" + slug).expect(200).json();
        assertEquals("register", page.getJsonObject("action").getString("kind"));
        assertFalse(page.getJsonObject("rights").getBoolean("organise"));
    }

    @Test
    void a_draft_is_in_the_list_of_its_organisers_only() {
        var slug = elena.post("/events", draft())
                .expect(201)
                .json()
                .getJsonObject("event")
                .getString("slug");
        assertTrue(slugs(elena).contains(slug));
        assertFalse(slugs(malik).contains(slug));
        assertFalse(slugs(server.browser()).contains(slug));
    }

    @Test
    void two_webinars_of_one_title_have_two_addresses() {
        var first = elena.post("/events", draft())
                .expect(201)
                .json()
                .getJsonObject("event")
                .getString("slug");
        var second = elena.post("/events", draft())
                .expect(201)
                .json()
                .getJsonObject("event")
                .getString("slug");
        assertNotEquals(first, second);
        assertTrue(second.startsWith("biblioteci-in-retea"), second);
    }

    @Test
    void only_organisers_of_the_house_make_events_in_it() {
        assertEquals("forbidden", malik.post("/events", draft()).expect(403).code());
        assertEquals(
                "forbidden",
                elena.post("/events", draft().put("organisation", "other-house"))
                        .expect(403)
                        .code());
        assertEquals(
                "not-found",
                elena.post("/events", draft().put("organisation", "nowhere"))
                        .expect(404)
                        .code());
        server.browser().post("/events", draft()).expect(401);
    }

    @Test
    void times_that_cannot_be_are_refused() {
        for (var wrong : List.of("2026-03-29T03:30:00+02:00", "2020-01-01T10:00:00Z", "2099-01-01T10:00:00Z"))
            assertEquals(
                    "time-invalid",
                    elena.post("/events", draft().put("startsAt", wrong))
                            .expect(422)
                            .code(),
                    wrong);
        assertEquals(
                "time-invalid",
                elena.post("/events", draft().put("zone", "Mars/Olympus"))
                        .expect(422)
                        .code());
    }

    @Test
    void a_title_or_a_name_that_cannot_be_seen_is_refused() {
        assertEquals(
                "validation",
                elena.post("/events", draft().put("title", "\u200b \u2066"))
                        .expect(422)
                        .code());
        assertEquals(
                "name-invalid",
                elena.post("/events", draft().put("speaker", "\u202eana"))
                        .expect(422)
                        .code());
    }

    @Test
    void the_calendar_file_is_for_those_who_may_know_of_the_event() {
        var slug = elena.post("/events", draft())
                .expect(201)
                .json()
                .getJsonObject("event")
                .getString("slug");
        server.browser().get("/events/" + slug + "/calendar").expect(404);
        var file = elena.get("/events/" + slug + "/calendar").expect(200).http();
        assertTrue(file.headers().firstValue("Content-Type").orElse("").startsWith("text/calendar"));
        assertEquals(
                "attachment; filename=\"" + slug + ".ics\"",
                file.headers().firstValue("Content-Disposition").orElse(""));
        assertTrue(file.body().contains("SUMMARY:Biblioteci în rețea"), file.body());
    }

    @Test
    void live_comes_first_and_past_is_asked_for_apart() {
        var events =
                server.browser().get("/events?when=live").expect(200).json().getJsonArray("events");
        assertEquals("live", events.getJsonObject(0).getString("state"));
        assertTrue(events.getJsonObject(0).containsKey("liveSession"));
        var all = server.browser().get("/events").expect(200).json().getJsonArray("events");
        assertEquals("live", all.getJsonObject(0).getString("state"));
        assertEquals(
                0,
                server.browser()
                        .get("/events?when=past")
                        .json()
                        .getJsonArray("events")
                        .size());
    }

    @Test
    void the_page_is_written_by_the_server_and_no_title_breaks_out_of_it() {
        var evil = "</script><script>alert('x')</script>";
        var slug = elena.post("/events", draft().put("title", evil))
                .expect(201)
                .json()
                .getJsonObject("event")
                .getString("slug");
        assertEquals(404, server.browser().page("/e/" + slug).statusCode());
        elena.put("/events/" + slug + "/publication", null).expect(200);
        var html = server.browser().page("/e/" + slug).body();
        assertFalse(html.contains("<script>alert"), html);
        assertTrue(html.contains("\"@type\":\"Event\""));
        assertTrue(html.contains("&lt;/script&gt;"));
    }

    @Test
    void a_deadline_and_seats_are_shown_as_they_are() {
        var slug = elena.post("/events", draft().put("seats", 3))
                .expect(201)
                .json()
                .getJsonObject("event")
                .getString("slug");
        var admission = elena.get("/events/" + slug).json().getJsonObject("admission");
        assertEquals(3, admission.getInteger("seats"));
        assertEquals(0, admission.getInteger("taken"));
        assertEquals("open", admission.getString("state"));
    }

    private static List<String> slugs(ApiClient browser) {
        return browser.get("/events").expect(200).json().getJsonArray("events").stream()
                .map(one -> ((JsonObject) one).getString("slug"))
                .toList();
    }

    private static JsonObject draft() {
        var start = Instant.now().plus(Duration.ofDays(30)).truncatedTo(ChronoUnit.SECONDS);
        return new JsonObject()
                .put("organisation", "house")
                .put("title", "Biblioteci în rețea")
                .put("startsAt", start.toString())
                .put("minutes", 45)
                .put("zone", "Europe/Bucharest")
                .put("language", "ro")
                .put("stage", "meeting")
                .put("recorded", false)
                .put("speaker", "Ana Maria");
    }
}
