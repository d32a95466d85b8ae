package io.plenary.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.contract.ids.EventId;
import io.plenary.testing.ApiClient;
import io.plenary.testing.TestServer;
import io.plenary.testing.World;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CopyIT {
    private static final int SESSIONS = 1_100;
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

    /** From 9 March 2027, 10:00 in Bucharest: before the clocks are put forward. */
    private static EventId conference(String slug, int sessions) {
        var event = world.event(slug, world.house, 500);
        world.sql("""
                update event
                set title = 'Conference', kind = 'conference', zone = 'Europe/Bucharest', state = 'published', contact = 'a@example.org',
                  starts_at = '2027-03-09T08:00:00Z', ends_at = '2027-03-12T16:00:00Z', closes_at = '2027-03-01T22:00:00Z'
                where id = $1
                """, event);
        world.sql("insert into room (id, event_id, name) values (md5('r' || $2)::uuid, $1, 'Hall')", event, slug);
        world.sql("insert into speaker (id, event_id, name) values (md5('p' || $2)::uuid, $1, 'Ana')", event, slug);
        world.sql("""
                insert into session (id, event_id, title, kind, starts_at, ends_at, stage, room_id)
                select md5($2 || n)::uuid, $1, 'Talk ' || n, 'talk', at, at + interval '30 minutes', 'broadcast', md5('r' || $2)::uuid
                from generate_series(1, $3::int) n
                cross join lateral (select '2027-03-09T08:00:00Z'::timestamptz + (n % 150) * interval '30 minutes' as at) t
                """, event, slug, sessions);
        world.sql("""
                insert into session_speaker (session_id, speaker_id)
                select id, md5('p' || $2)::uuid from session where event_id = $1
                """, event, slug);
        world.sql(
                "insert into session_host (session_id, person_id, position) select id, $2, 0 from session where event_id = $1",
                event,
                World.Who.DANA.id);
        world.sql("insert into stage (session_id) select id from session where event_id = $1", event);
        return event;
    }

    private static JsonObject copy(String slug, boolean people) {
        // 6 April: summer time by then.
        var wish = new JsonObject()
                .put("title", "Conference again")
                .put("startsAt", "2027-04-06T07:00:00Z")
                .put("people", people);
        return elena.post("/events/" + slug + "/copies", wish)
                .expect(201)
                .json()
                .getJsonObject("event");
    }

    private static int count(String sql, Object... arguments) {
        return server.db().get("select count(*)::int as n " + sql, row -> row.getInteger("n"), arguments);
    }

    @Test
    void a_copy_keeps_the_hours_of_the_clock_and_nobody_who_came() {
        var from = conference("spring", 4);
        world.register(from, World.Who.MALIK.id);
        world.sql(
                "insert into mail_template (event_id, letter, locale, subject, body) values ($1, 'confirmed', 'en', 'In', 'You are in.')",
                from);
        var made = copy("spring", true);
        assertEquals("draft", made.getString("state"));
        assertTrue(made.getString("slug").startsWith("conference-again"));
        // 18:00 in Bucharest, three days later, in summer time.
        assertEquals("2027-04-09T15:00:00Z", made.getString("endsAt"));
        var id = UUID.fromString(made.getString("id"));
        var programme = elena.get("/events/" + made.getString("slug") + "/programme")
                .expect(200)
                .json();
        var first = programme.getJsonArray("sessions").getJsonObject(0);
        assertEquals("2027-04-06T07:30:00Z", first.getString("startsAt"));
        assertEquals(1, programme.getJsonArray("rooms").size());
        assertEquals(1, first.getJsonArray("speakers").size());
        assertEquals(0, count("from registration where event_id = $1", id));
        assertEquals(4, count("from session_host h join session s on s.id = h.session_id where s.event_id = $1", id));
        assertEquals(1, count("from mail_template where event_id = $1", id));
        assertEquals(
                4,
                count(
                        "from stage g join session s on s.id = g.session_id where s.event_id = $1 and g.state = 'scheduled'",
                        id));
        assertEquals(1, count("from event where id = $1 and closes_at = '2027-03-29T21:00:00Z'", id));
        assertEquals(1, count("from event where id = $1 and not listed and state = 'draft'", id));
    }

    @Test
    void without_people_nobody_speaks_and_nobody_hosts() {
        conference("alone", 3);
        var id = UUID.fromString(copy("alone", false).getString("id"));
        assertEquals(3, count("from session where event_id = $1", id));
        assertEquals(0, count("from speaker where event_id = $1", id));
        assertEquals(0, count("from session_host h join session s on s.id = h.session_id where s.event_id = $1", id));
        var gaps = elena.get("/events/" + slugOf(id) + "/readiness")
                .expect(200)
                .json()
                .getJsonArray("gaps");
        assertTrue(
                gaps.stream()
                        .map(JsonObject.class::cast)
                        .anyMatch(gap -> gap.getString("code").equals("hosts-missing") && gap.getInteger("count") == 3),
                gaps.encode());
    }

    @Test
    void a_copy_has_logos_of_its_own() throws IOException {
        conference("sponsored", 1);
        var logo = sent("sponsored");
        partner("sponsored", logo).expect(200);
        assertEquals(logo, shown("sponsored"));
        var slug = copy("sponsored", false).getString("slug");
        var copied = shown(slug);
        assertNotEquals(logo, copied);
        var original = bytes(logo).expect(200).http();
        assertEquals("image/png", original.headers().firstValue("Content-Type").orElse(""));
        partner("sponsored", sent("sponsored")).expect(200);
        bytes(logo).expect(404);
        assertEquals(original.body(), bytes(copied).expect(200).http().body());
    }

    @Test
    void a_logo_counts_for_the_event_it_was_sent_to_and_only_as_a_picture() throws IOException {
        conference("one-house", 1);
        conference("other-house", 1);
        var logo = sent("one-house");
        var refused = partner("other-house", logo).expect(422).json();
        assertEquals(
                "/settings/partners/0/logo",
                refused.getJsonArray("errors").getJsonObject(0).getString("pointer"));
        partner("one-house", logo).expect(200);
        var malik = world.signIn(server.browser(), World.Who.MALIK);
        malik.upload("/events/one-house/partner-logos", "application/octet-stream", png())
                .expect(404);
        var svg = "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8);
        elena.upload("/events/one-house/partner-logos", "application/octet-stream", svg)
                .expect(422);
    }

    private static String sent(String slug) throws IOException {
        return elena.upload("/events/" + slug + "/partner-logos", "application/octet-stream", png())
                .expect(201)
                .json()
                .getString("id");
    }

    private static ApiClient.Answer partner(String slug, String logo) {
        var page = elena.get("/events/" + slug + "/settings").expect(200).json();
        var partner =
                new JsonObject().put("name", "City").put("tier", "Main partner").put("logo", logo);
        var settings = page.getJsonObject("settings").put("partners", new JsonArray().add(partner));
        return elena.put(
                "/events/" + slug + "/settings",
                new JsonObject().put("version", page.getLong("version")).put("settings", settings));
    }

    private static String shown(String slug) {
        var page = elena.get("/events/" + slug).expect(200).json();
        return page.getJsonArray("partners").getJsonObject(0).getString("logo");
    }

    private static ApiClient.Answer bytes(String logo) {
        return server.browser().get("/partner-logos/" + logo);
    }

    private static byte[] png() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(900, 300, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }

    private static String slugOf(UUID id) {
        return server.db().get("select slug from event where id = $1", row -> row.getString("slug"), id);
    }

    @Test
    void eleven_hundred_sessions_are_copied_in_one_breath() {
        conference("large", SESSIONS);
        var began = System.nanoTime();
        var made = copy("large", true);
        var took = Duration.ofNanos(System.nanoTime() - began);
        System.out.println("copied " + SESSIONS + " sessions in " + took.toMillis() + " ms");
        assertEquals(SESSIONS, count("from session where event_id = $1", UUID.fromString(made.getString("id"))));
        assertTrue(took.compareTo(Duration.ofSeconds(60)) < 0, took.toString());
    }

    @Test
    void every_table_of_an_event_is_copied_or_left_on_purpose() throws IOException {
        var named = new TreeSet<String>();
        try (var in = CopyIT.class.getResourceAsStream("/editor/copies.txt")) {
            for (var line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (line.isBlank() || line.startsWith("#")) continue;
                var words = List.of(line.split(" ", 3));
                assertTrue(words.get(0).equals("copied") || words.size() == 3, line);
                assertTrue(named.add(words.get(1)), "twice: " + line);
            }
        }
        var belonging = new TreeSet<>(server.db().list("""
                with recursive belongs (name) as (
                  select 'event'::text
                  union
                  select c.conrelid::regclass::text
                  from pg_constraint c
                  join belongs b on b.name = c.confrelid::regclass::text
                  where c.contype = 'f')
                select name from belongs
                union
                select table_name::text from information_schema.columns
                where table_schema = 'public' and column_name = 'event_id'
                limit 500
                """, row -> row.getString("name")));
        assertEquals(belonging, named);
    }
}
