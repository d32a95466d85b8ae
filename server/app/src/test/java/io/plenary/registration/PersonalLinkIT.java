package io.plenary.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.testing.ApiClient;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PersonalLinkIT {
    private static Town town;

    @BeforeAll
    static void open() {
        town = new Town(Map.of("PLENARY_LIMITS", "bench"));
    }

    @AfterAll
    static void close() {
        town.close();
    }

    @Test
    void in_the_browser_that_registered_one_press_signs_in() {
        var slug = town.webinar(null);
        var browser = town.server.browser();
        var token = registered(browser, slug, town.address());
        var opening = open(browser, token).expect(200).json();
        assertEquals("signed-in", opening.getString("state"));
        assertEquals(slug, opening.getString("slug"));
        var me = browser.get("/me").json();
        assertTrue(me.getBoolean("signedIn"));
        assertEquals("registration", me.getJsonObject("signIn").getString("reach"));
        assertEquals(
                1,
                browser.get("/me/registrations")
                        .json()
                        .getJsonArray("registrations")
                        .size());
    }

    @Test
    void another_browser_has_to_show_the_code_once() {
        var slug = town.webinar(null);
        var address = town.address();
        var token = registered(town.server.browser(), slug, address);
        var phone = town.server.browser();
        assertEquals("code-sent", open(phone, token).expect(200).json().getString("state"));
        assertFalse(phone.get("/me").json().getBoolean("signedIn"));
        var code = town.inbox(address).newest().code();
        var wrong = code.equals("00000000") ? "11111111" : "00000000";
        assertEquals("code-wrong", confirm(phone, token, wrong).expect(403).code());
        assertEquals("signed-in", confirm(phone, token, code).expect(200).json().getString("state"));
        assertTrue(phone.get("/me").json().getBoolean("signedIn"));
        phone.delete("/auth/sign-in").expect(204);
        assertEquals("signed-in", open(phone, token).expect(200).json().getString("state"));
    }

    @Test
    void a_code_is_dead_after_five_wrong_ones() {
        var slug = town.webinar(null);
        var address = town.address();
        var token = registered(town.server.browser(), slug, address);
        var phone = town.server.browser();
        open(phone, token).expect(200);
        var code = town.inbox(address).newest().code();
        for (var time = 0; time < 5; time++)
            confirm(phone, token, "0000000" + time).expect(403);
        assertEquals("code-wrong", confirm(phone, token, code).expect(403).code());
    }

    @Test
    void a_code_counts_only_in_the_browser_that_asked_for_it_and_for_ten_minutes() {
        var slug = town.webinar(null);
        var address = town.address();
        var token = registered(town.server.browser(), slug, address);
        var phone = town.server.browser();
        open(phone, token).expect(200);
        var code = town.inbox(address).newest().code();
        confirm(town.server.browser(), token, code).expect(403);
        town.server.db().execute("update personal_link_code set expires_at = now() - interval '1 second'");
        confirm(phone, token, code).expect(403);
    }

    @Test
    void a_link_ends_with_its_event_and_with_its_seat() {
        var slug = town.webinar(null);
        var browser = town.server.browser();
        var token = registered(browser, slug, town.address());
        open(browser, token).expect(200);
        var id = browser.get("/me/registrations")
                .json()
                .getJsonArray("registrations")
                .getJsonObject(0)
                .getJsonObject("registration")
                .getString("id");
        browser.delete("/me/registrations/" + id).expect(204);
        assertEquals(
                "link-expired", open(town.server.browser(), token).expect(410).code());
        var other = town.server.browser();
        var late = registered(other, slug, town.address());
        town.server
                .db()
                .execute(
                        "update event set starts_at = now() - interval '3 days', ends_at = now() - interval '1 minute' where slug = $1",
                        slug);
        assertEquals("link-expired", open(other, late).expect(410).code());
        assertEquals("link-expired", open(other, "a".repeat(32)).expect(410).code());
    }

    @Test
    void the_link_opens_no_staff_screen() {
        var slug = town.webinar(null);
        var browser = town.server.browser();
        var token = registered(browser, slug, "elena@example.org");
        open(browser, token).expect(200);
        browser.get("/events/" + slug + "/registrations").expect(404);
        browser.post("/events", town.draft(null)).expect(403);
    }

    @Test
    void while_a_session_is_live_the_link_leads_into_it() {
        var slug = town.webinar(null);
        var session = town.elena
                .get("/events/" + slug)
                .json()
                .getJsonArray("sessions")
                .getJsonObject(0)
                .getString("id");
        town.server
                .db()
                .execute(
                        "update stage set state = 'live', live_since = now() where session_id = $1",
                        java.util.UUID.fromString(session));
        var browser = town.server.browser();
        assertEquals(
                "register-and-join",
                browser.get("/events/" + slug).json().getJsonObject("action").getString("kind"));
        var token = registered(browser, slug, town.address());
        assertEquals(session, open(browser, token).expect(200).json().getString("sessionId"));
        assertEquals(
                "join-now",
                browser.get("/events/" + slug).json().getJsonObject("action").getString("kind"));
    }

    @Test
    void secrets_are_kept_as_hashes_only() {
        var slug = town.webinar(null);
        var token = registered(town.server.browser(), slug, town.address());
        var stored = town.server
                .db()
                .list("select encode(hash, 'escape') as hash from personal_link", row -> row.getString("hash"));
        assertFalse(stored.contains(token));
        assertTrue(token.length() >= 22, "128 bits in base64 are 22 characters");
    }

    private static String registered(ApiClient browser, String slug, String address) {
        browser.post("/events/" + slug + "/registrations", Town.stranger(address))
                .expect(202);
        return town.inbox(address).newest().token();
    }

    private static ApiClient.Answer open(ApiClient browser, String token) {
        return browser.post("/personal-links/openings", new JsonObject().put("token", token));
    }

    private static ApiClient.Answer confirm(ApiClient browser, String token, String code) {
        return browser.post(
                "/personal-links/confirmations",
                new JsonObject().put("token", token).put("code", code));
    }

    @Test
    void whoever_was_brought_agrees_for_themselves_on_coming_for_the_first_time() {
        var slug = town.webinar(null);
        var dana = town.signedIn(town.address());
        dana.post(
                        "/events/" + slug + "/groups",
                        new JsonObject()
                                .put(
                                        "people",
                                        new JsonArray()
                                                .add(new JsonObject()
                                                        .put("name", "Guest")
                                                        .put("email", "guest@example.org")))
                                .put("whole", true)
                                .put("queue", false))
                .expect(200);
        var notice =
                "select notice from registration r join person p on p.id = r.person_id where p.email = 'guest@example.org'";
        assertEquals("", town.server.db().get(notice, row -> row.getString("notice")));

        var guest = town.server.browser();
        var token = town.inbox("guest@example.org").newest().token();
        guest.post("/personal-links/openings", new JsonObject().put("token", token))
                .expect(200);
        var code = town.inbox("guest@example.org").newest().code();
        var opened = guest.post(
                        "/personal-links/confirmations",
                        new JsonObject().put("token", token).put("code", code))
                .expect(200)
                .json();
        assertTrue(opened.getBoolean("toAgree"));
        var mine = mine(guest);
        assertFalse(mine.getString("broughtBy").isEmpty());
        var room = town.server
                .db()
                .get(
                        "select s.id from session s join event e on e.id = s.event_id where e.slug = $1 limit 1",
                        row -> row.getUUID("id"),
                        slug);
        assertEquals("agree-first", door(guest, room), "a seat that others took opens no room");
        var recording = "/recordings/" + recorded(room);
        assertEquals("agree-first", access(guest, recording), "nor a recording");
        var path = "/me/registrations/" + mine.getJsonObject("registration").getString("id") + "/agreement";
        guest.put(path, new JsonObject().put("notice", "2026-1")).expect(204);
        assertFalse(mine(guest).containsKey("broughtBy"));
        assertTrue(List.of("lobby", "enter").contains(door(guest, room)), "and then the way goes on");
        assertEquals("enter", access(guest, recording));
        assertEquals("2026-1", town.server.db().get(notice, row -> row.getString("notice")));
        assertEquals(
                404, dana.put(path, new JsonObject().put("notice", "2026-1")).status());
    }

    private static String door(ApiClient who, UUID room) {
        return access(who, "/sessions/" + room);
    }

    private static String access(ApiClient who, String path) {
        return who.get(path).expect(200).json().getJsonObject("access").getString("state");
    }

    private static UUID recorded(UUID session) {
        var recording = UUID.randomUUID();
        town.server
                .db()
                .execute(
                        "insert into recording (id, session_id, asset, state, seconds) values ($1, $2, $3, 'published', 60)",
                        recording,
                        session,
                        recording.toString().replace("-", ""));
        return recording;
    }

    private static JsonObject mine(ApiClient who) {
        return who.get("/me/registrations")
                .expect(200)
                .json()
                .getJsonArray("registrations")
                .getJsonObject(0);
    }
}
