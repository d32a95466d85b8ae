package io.plenary.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.testing.ApiClient;
import io.plenary.testing.TestServer;
import io.plenary.testing.World;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SettingsIT {
    private static TestServer server;
    private static World world;
    private static ApiClient elena;
    private static ApiClient malik;

    @BeforeAll
    static void open() {
        server = TestServer.start();
        world = World.in(server.db());
        elena = world.signIn(server.browser(), World.Who.ELENA);
        malik = world.signIn(server.browser(), World.Who.MALIK);
    }

    @AfterAll
    static void close() {
        server.close();
    }

    private static String draft(String title) {
        var starts = Instant.now().plus(Duration.ofDays(20)).truncatedTo(ChronoUnit.HOURS);
        var draft = new JsonObject()
                .put("organisation", "house")
                .put("title", title)
                .put("startsAt", starts.toString())
                .put("minutes", 60)
                .put("zone", "Europe/Bucharest")
                .put("stage", "broadcast")
                .put("recorded", true);
        return elena.post("/events", draft)
                .expect(201)
                .json()
                .getJsonObject("event")
                .getString("slug");
    }

    private static JsonObject read(String slug) {
        return elena.get("/events/" + slug + "/settings").expect(200).json();
    }

    private static ApiClient.Answer save(String slug, long version, JsonObject settings) {
        var wish = new JsonObject().put("version", version).put("settings", settings);
        return elena.put("/events/" + slug + "/settings", wish);
    }

    private static ApiClient.Answer move(String slug, String to, boolean sure) {
        return elena.put(
                "/events/" + slug + "/standing", new JsonObject().put("to", to).put("sure", sure));
    }

    @Test
    void everything_of_an_event_is_saved_in_one_place_and_shown_on_its_page() {
        var slug = draft("Reading rooms");
        var before = read(slug);
        var partner = new JsonObject().put("name", "City").put("tier", "host").put("url", "https://city.example");
        var settings = before.getJsonObject("settings")
                .put("title", "Reading\u0007 rooms of tomorrow")
                .put("kind", "workshop")
                .put("attendance", "hybrid")
                .put("venue", new JsonObject().put("name", "Hall").put("address", "Main street"))
                .put("contact", "hello@example.org")
                .put("free", false)
                .put("costText", "20 EUR")
                .put("recordingNote", "The talks are recorded.")
                .put("languages", new JsonArray().add("ro").add("en").add("ro"))
                .put("partners", new JsonArray().add(partner));
        var after = save(slug, before.getLong("version"), settings).expect(200);
        assertEquals(
                "\"" + after.json().getLong("version") + "\"",
                after.http().headers().firstValue("ETag").orElse(""));
        assertEquals("Elena", after.json().getString("changedBy"));
        var page = elena.get("/events/" + slug).expect(200).json();
        assertEquals("Reading rooms of tomorrow", page.getJsonObject("event").getString("title"));
        assertEquals("hybrid", page.getJsonObject("event").getString("attendance"));
        assertEquals(
                new JsonArray().add("ro").add("en"), page.getJsonObject("event").getJsonArray("languages"));
        assertEquals("The talks are recorded.", page.getString("recordingNote"));
        assertEquals(partner, page.getJsonArray("partners").getJsonObject(0));
    }

    @Test
    void who_saves_from_an_older_version_is_refused_and_nothing_of_the_other_is_lost() {
        var slug = draft("Two at once");
        var seen = read(slug);
        var first = seen.getJsonObject("settings").copy().put("summary", "Of the first.");
        var second = seen.getJsonObject("settings").copy().put("contact", "second@example.org");
        save(slug, seen.getLong("version"), first).expect(200);
        assertEquals(
                "stale", save(slug, seen.getLong("version"), second).expect(412).code());
        assertEquals("Of the first.", read(slug).getJsonObject("settings").getString("summary"));
    }

    @Test
    void seats_and_settings_tell_each_other_of_a_change_of_place() {
        var slug = draft("One place, two forms");
        var seen = read(slug);
        var rule = elena.get("/events/" + slug + "/admission").expect(200).json();
        var settings = seen.getJsonObject("settings").copy().put("attendance", "in-person");
        settings.put("venue", new JsonObject().put("name", "Hall").put("address", ""));
        save(slug, seen.getLong("version"), settings).expect(200);
        var after = elena.get("/events/" + slug + "/admission").expect(200).json();
        assertTrue(after.getLong("version") > rule.getLong("version"));
        assertEquals("in-person", after.getString("attendance"));
    }

    @Test
    void every_wrong_field_is_named_at_once() {
        var slug = draft("Wrong fields");
        var seen = read(slug);
        var settings = seen.getJsonObject("settings")
                .put("contact", "nobody")
                .put("endsAt", "2020-01-01T00:00:00Z")
                .put(
                        "partners",
                        new JsonArray().add(new JsonObject().put("name", " ").put("tier", "host")));
        var wrong =
                save(slug, seen.getLong("version"), settings).expect(422).json().getJsonArray("errors");
        var pointers = wrong.stream()
                .map(one -> ((JsonObject) one).getString("pointer"))
                .toList();
        assertEquals(List.of("/settings/contact", "/settings/endsAt", "/settings/partners/0/name"), pointers);
    }

    @Test
    void unpublishing_asks_first_where_people_have_registered() {
        var slug = draft("Taken back");
        move(slug, "published", false).expect(200);
        malik.post("/events/" + slug + "/registrations", new JsonObject().put("notice", "2026-1"))
                .expect(200);
        assertEquals("people-registered", move(slug, "draft", false).expect(409).code());
        server.browser().get("/events/" + slug).expect(200);
        assertEquals("draft", move(slug, "draft", true).expect(200).json().getString("standing"));
        server.browser().get("/events/" + slug).expect(404);
    }

    @Test
    void what_is_over_is_set_aside_and_nobody_comes_in_any_more() {
        var slug = draft("Put away");
        assertEquals("wrong-state", move(slug, "archived", false).expect(409).code());
        move(slug, "published", false).expect(200);
        world.sql(
                "update event set starts_at = now() - interval '2 days', ends_at = now() - interval '1 day' where slug = $1",
                slug);
        assertEquals(
                "archived", move(slug, "archived", false).expect(200).json().getString("standing"));
        var seen = read(slug);
        assertEquals(
                "wrong-state",
                save(slug, seen.getLong("version"), seen.getJsonObject("settings"))
                        .expect(409)
                        .code());
        server.browser().get("/events/" + slug).expect(200);
        assertEquals("over", move(slug, "published", false).expect(200).json().getString("standing"));
    }

    @Test
    void an_unlisted_event_is_for_whoever_has_its_address() {
        var slug = draft("Quietly zanzibar");
        move(slug, "published", false).expect(200);
        assertTrue(found("zanzibar").contains(slug));
        var seen = read(slug);
        save(slug, seen.getLong("version"), seen.getJsonObject("settings").put("visibility", "unlisted"))
                .expect(200);
        server.browser().get("/events/" + slug).expect(200);
        assertFalse(found("zanzibar").contains(slug));
        assertFalse(server.browser()
                .get("/search?q=zanzibar")
                .expect(200)
                .http()
                .body()
                .contains(slug));
        assertFalse(server.browser().page("/feeds/events.atom").body().contains(slug));
        assertFalse(server.browser().page("/sitemap.xml").body().contains(slug));
        for (var page : List.of("/e/" + slug, "/e/" + slug + "/programme", "/s/" + session(slug))) {
            var body = server.browser().page(page).body();
            assertTrue(body.contains("noindex"), page);
            assertFalse(body.contains("ld+json"), page);
        }
    }

    @Test
    void an_event_for_the_invited_does_not_exist_for_others() {
        var slug = draft("Among ourselves");
        move(slug, "published", false).expect(200);
        malik.post("/events/" + slug + "/registrations", new JsonObject().put("notice", "2026-1"))
                .expect(200);
        var seen = read(slug);
        save(slug, seen.getLong("version"), seen.getJsonObject("settings").put("visibility", "invited"))
                .expect(200);
        var noor = world.signIn(server.browser(), World.Who.NOOR);
        for (var path : List.of("", "/programme", "/calendar")) {
            malik.get("/events/" + slug + path).expect(200);
            noor.get("/events/" + slug + path).expect(404);
            server.browser().get("/events/" + slug + path).expect(404);
        }
        server.browser().get("/embed/events/" + slug).expect(404);
        var room = server.db()
                .get(
                        "select s.id from session s join event e on e.id = s.event_id where e.slug = $1 limit 1",
                        row -> row.getUUID("id"),
                        slug);
        malik.get("/sessions/" + room).expect(200);
        noor.get("/sessions/" + room).expect(404);
        var page = server.browser().page("/s/" + room);
        assertTrue(
                page.statusCode() == 404 && !page.body().contains("Among ourselves"), "a room's address tells nothing");
        assertFalse(found("ourselves").contains(slug));
        var session = session(slug);
        malik.get("/sessions/" + session).expect(200);
        for (var other : List.of(noor, server.browser())) {
            other.get("/sessions/" + session).expect(404);
            assertFalse(other.page("/s/" + session).body().contains("Among ourselves"));
        }
        elena.get("/sessions/" + session).expect(200);
    }

    /** Also for somebody who has no account: the letter leads them to the form, and the form to a seat. */
    @Test
    void a_code_in_force_opens_an_event_for_the_invited() {
        var slug = draft("By letter alone");
        move(slug, "published", false).expect(200);
        var seen = read(slug);
        save(slug, seen.getLong("version"), seen.getJsonObject("settings").put("visibility", "invited"))
                .expect(200);
        var order =
                new JsonObject().put("emails", new JsonArray()).put("note", "").put("most", 3);
        var made = elena.post(
                        "/events/" + slug + "/invitations",
                        order.put("code", "LETTER-1").put("late", false))
                .expect(201)
                .json()
                .getJsonArray("invitations")
                .getJsonObject(0);
        var openings = "/events/" + slug + "/invitation-openings";
        var code = new JsonObject().put("code", "letter-1");
        elena.put("/events/" + slug + "/session-seats/" + session(slug), new JsonObject().put("seats", 5))
                .expect(200);
        var opened = server.browser().post(openings, code).expect(200).json();
        assertEquals(
                5, opened.getJsonArray("sessions").getJsonObject(0).getInteger("seats"), "what there is to choose");
        var page = opened.getJsonObject("page");
        assertEquals("By letter alone", page.getJsonObject("event").getString("title"));
        var wrong = new JsonObject().put("code", "LETTER-2");
        server.browser().post(openings, wrong).expect(404);
        server.browser().post("/events/nothing-here/invitation-openings", code).expect(404);
        var wish = new JsonObject().put("notice", "2026-1").put("name", "Iris").put("email", "iris@example.org");
        server.browser().post("/events/" + slug + "/registrations", wish).expect(404);
        server.browser()
                .post("/events/" + slug + "/registrations", wish.copy().mergeIn(wrong))
                .expect(404);
        server.browser()
                .post("/events/" + slug + "/registrations", wish.copy().mergeIn(code))
                .expect(202);
        elena.delete("/events/" + slug + "/invitations/" + made.getString("id")).expect(204);
        server.browser().post(openings, code).expect(404);
    }

    @Test
    void what_was_starred_while_everybody_saw_it_is_told_to_the_invited_alone() {
        var slug = draft("Behind the door");
        move(slug, "published", false).expect(200);
        var session = session(slug);
        var noor = world.signIn(server.browser(), World.Who.NOOR);
        noor.put("/me/stars/" + session, new JsonObject()).expect(204);
        assertTrue(noor.get("/me/stars").expect(200).http().body().contains(session));
        var seen = read(slug);
        save(slug, seen.getLong("version"), seen.getJsonObject("settings").put("visibility", "invited"))
                .expect(200);
        assertFalse(noor.get("/me/stars").expect(200).http().body().contains(session));
        assertFalse(noor.get("/me/home").expect(200).http().body().contains("Behind the door"));
    }

    @Test
    void what_was_taken_back_is_not_told_to_those_who_had_come() {
        var slug = draft("Not yet after all");
        move(slug, "published", false).expect(200);
        var noor = world.signIn(server.browser(), World.Who.NOOR);
        noor.post("/events/" + slug + "/registrations", new JsonObject().put("notice", "2026-1"))
                .expect(200);
        assertTrue(noor.get("/me/registrations").expect(200).http().body().contains(slug));
        move(slug, "draft", true).expect(200);
        assertFalse(noor.get("/me/registrations").expect(200).http().body().contains(slug));
    }

    @Test
    void a_moved_event_counts_on_in_calendars() {
        var slug = draft("Moved by a day");
        move(slug, "published", false).expect(200);
        var before =
                server.browser().page("/api/v1/events/" + slug + "/calendar").body();
        var seen = read(slug);
        var settings = seen.getJsonObject("settings");
        for (var field : List.of("startsAt", "endsAt"))
            settings.put(
                    field,
                    Instant.parse(settings.getString(field))
                            .plus(Duration.ofDays(1))
                            .toString());
        save(slug, seen.getLong("version"), settings).expect(200);
        var after =
                server.browser().page("/api/v1/events/" + slug + "/calendar").body();
        assertTrue(sequence(after) > sequence(before), before + after);
    }

    private static int sequence(String calendar) {
        return calendar.lines()
                .filter(line -> line.startsWith("SEQUENCE:"))
                .mapToInt(line ->
                        Integer.parseInt(line.substring("SEQUENCE:".length()).strip()))
                .findFirst()
                .orElseThrow();
    }

    private static String session(String slug) {
        return server.db()
                .get(
                        "select s.id::text from session s join event e on e.id = s.event_id where e.slug = $1",
                        row -> row.getString(0),
                        slug);
    }

    private static List<String> found(String word) {
        var events =
                server.browser().get("/events?q=" + word).expect(200).json().getJsonArray("events");
        return events.stream().map(one -> ((JsonObject) one).getString("slug")).toList();
    }
}
