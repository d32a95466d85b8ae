package io.plenary.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.testing.ApiClient;
import io.plenary.testing.Await;
import io.plenary.testing.TestServer;
import io.plenary.testing.World;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PreviewIT {
    private static TestServer server;
    private static World world;
    private static ApiClient elena;

    @BeforeAll
    static void open() {
        server = TestServer.start();
        world = World.in(server.db());
        elena = world.signIn(server.browser(), World.Who.ELENA);
    }

    @AfterAll
    static void close() {
        server.close();
    }

    private static String draft() {
        var draft = new JsonObject()
                .put("organisation", "house")
                .put("title", "To come")
                .put("startsAt", Instant.now().plus(Duration.ofDays(20)).toString())
                .put("minutes", 60)
                .put("zone", "Europe/Bucharest")
                .put("stage", "broadcast")
                .put("recorded", false);
        return elena.post("/events", draft)
                .expect(201)
                .json()
                .getJsonObject("event")
                .getString("slug");
    }

    private static JsonObject link(String slug) {
        return elena.post("/events/" + slug + "/preview-links", new JsonObject().put("days", 7))
                .expect(201)
                .json();
    }

    private static ApiClient.Answer open(JsonObject made) {
        var token = made.getString("url").split("#")[1];
        return server.browser().post("/previews/openings", new JsonObject().put("token", token));
    }

    @Test
    void what_a_suspended_house_prepares_is_closed_too() {
        var slug = draft();
        var made = link(slug);
        var of = "(select id from event where slug = '" + slug + "')";
        world.sql(
                "insert into session_host (session_id, person_id, position) select id, $1, 1 from session where event_id = "
                        + of,
                World.Who.DANA.id);
        var dana = world.signIn(server.browser(), World.Who.DANA);
        var room = "/sessions/"
                + server.db().get("select id from session where event_id = " + of, row -> row.getUUID("id"));
        dana.get(room).expect(200);
        open(made).expect(200);
        world.sql("update organisation set suspended_at = now() where id = $1", world.house);
        try {
            open(made).expect(410);
            Await.soon("its host is out", () -> dana.get(room).status() == 404);
        } finally {
            world.sql("update organisation set suspended_at = null where id = $1", world.house);
        }
        open(made).expect(200);
    }

    @Test
    void a_draft_is_shown_as_it_would_look_with_what_is_not_released_yet() {
        var slug = draft();
        var plan = elena.get("/events/" + slug + "/draft").expect(200).json();
        var room = new JsonObject()
                .put("id", "01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a70")
                .put("name", "New hall");
        elena.put(
                        "/events/" + slug + "/draft/rooms/01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a70?version="
                                + plan.getLong("version"),
                        room)
                .expect(200);
        var shown = open(link(slug)).expect(200).json();
        assertEquals(
                "upcoming", shown.getJsonObject("page").getJsonObject("event").getString("state"));
        assertEquals(
                "register", shown.getJsonObject("page").getJsonObject("action").getString("kind"));
        assertFalse(shown.getJsonObject("page").getJsonObject("rights").getBoolean("organise"));
        assertEquals(
                1, shown.getJsonObject("programme").getJsonArray("sessions").size());
        var rooms = shown.getJsonObject("programme").getJsonArray("rooms");
        assertEquals("New hall", rooms.getJsonObject(0).getString("name"));
        server.browser().get("/events/" + slug).expect(404);
    }

    @Test
    void a_link_ends_by_itself_and_at_once() {
        var slug = draft();
        var first = link(slug);
        var second = link(slug);
        open(first).expect(200);
        world.sql(
                "update event_preview set expires_at = now() where id = $1",
                UUID.fromString(first.getJsonObject("link").getString("id")));
        assertEquals("link-expired", open(first).expect(410).code());
        elena.delete("/events/" + slug + "/preview-links/"
                        + second.getJsonObject("link").getString("id"))
                .expect(204);
        assertEquals("link-expired", open(second).expect(410).code());
        var left = elena.get("/events/" + slug + "/preview-links").expect(200).json();
        assertTrue(left.getJsonArray("links").isEmpty());
    }

    @Test
    void a_preview_registers_nobody_and_is_kept_out_of_searches() {
        var slug = draft();
        var noor = world.signIn(server.browser(), World.Who.NOOR);
        open(link(slug)).expect(200);
        noor.post("/events/" + slug + "/registrations", new JsonObject().put("notice", "2026-1"))
                .expect(404);
        assertTrue(server.browser().page("/preview").body().contains("noindex"));
    }
}
