package io.plenary.programme.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.contract.ids.EventId;
import io.plenary.contract.ids.SessionId;
import io.plenary.contract.ids.Uuid7;
import io.plenary.testing.ApiClient;
import io.plenary.testing.TestServer;
import io.plenary.testing.World;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DraftJourneyIT {
    private static TestServer server;
    private static World world;
    private static ApiClient elena;
    private static int count;
    private String event;
    private SessionId session;

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

    @BeforeEach
    void an_event() {
        var slug = "planned-" + ++count;
        var id = world.event(slug, world.house, null);
        session = world.session(id, "meeting", java.time.Instant.parse("2026-12-01T09:30:00Z"));
        event = "/events/" + slug;
    }

    @Test
    void a_draft_begins_as_what_is_released_and_stays_unseen() {
        var draft = draft();
        assertFalse(draft.getBoolean("begun"));
        var one = draft.getJsonArray("sessions").getJsonObject(0);
        one.getJsonObject("text")
                .put("title", "In the making")
                .put("abstract", "<p onclick=x>Hi<script>1</script></p>");
        var saved = save(one, draft.getLong("version"));
        assertEquals(
                "<p>Hi</p>",
                saved.getJsonObject("session").getJsonObject("text").getString("abstract"));
        assertTrue(draft().getBoolean("begun"));
        assertEquals("Opening", title(server.browser()));
    }

    @Test
    void its_page_is_the_organisers_and_not_for_search_engines() {
        var path = event.replace("/events/", "/e/") + "/plan";
        var hers = elena.page(path);
        assertEquals(200, hers.statusCode());
        assertTrue(hers.body().contains("<title>Programme draft · Open day</title>"), hers.body());
        assertTrue(hers.body().contains("<meta name=\"robots\" content=\"noindex\">"), hers.body());
        assertEquals(401, server.browser().page(path).statusCode());
        var malik = world.signIn(server.browser(), World.Who.MALIK);
        assertEquals(404, malik.page(path).statusCode());
    }

    @Test
    void a_change_made_from_an_older_version_is_refused_and_loses_nothing() {
        var draft = draft();
        var one = draft.getJsonArray("sessions").getJsonObject(0);
        save(one.copy().put("language", "ro"), draft.getLong("version"));
        var late = elena.put(sessions(draft.getLong("version")), one.copy().put("language", "fr"));
        assertEquals("draft-changed", late.expect(409).code());
        assertEquals("ro", draft().getJsonArray("sessions").getJsonObject(0).getString("language"));
    }

    @Test
    void a_release_makes_it_public_keeps_the_id_and_counts_the_move() {
        var draft = draft();
        var one = draft.getJsonArray("sessions").getJsonObject(0).put("startsAt", "2026-12-01T10:00:00Z");
        var version = save(one.put("endsAt", "2026-12-01T11:00:00Z"), draft.getLong("version"))
                .getLong("version");
        var changes = elena.get(event + "/draft/difference").expect(200).json();
        assertEquals("moved", changes.getJsonArray("changes").getJsonObject(0).getString("what"));
        var wish = wish(version);
        var first = elena.post(event + "/releases", wish).expect(200).json();
        assertEquals(1, first.getInteger("number"));
        assertEquals(first, elena.post(event + "/releases", wish).expect(200).json());
        assertEquals(1, number("sequence"));
        assertEquals(1, releases().size());
        assertFalse(draft().getBoolean("begun"));
        var again = elena.post(event + "/releases", wish(version)).expect(409);
        assertEquals("draft-changed", again.code());
    }

    @Test
    void what_is_taken_out_is_withdrawn_and_its_row_stays() {
        var version = elena.delete(sessions(draft().getLong("version")))
                .expect(200)
                .json()
                .getLong("version");
        elena.post(event + "/releases", wish(version)).expect(200);
        assertEquals(0, draft().getJsonArray("sessions").size());
        assertEquals(
                "withdrawn",
                server.db().get("select state from session where id = $1", row -> row.getString("state"), session));
    }

    @Test
    void a_session_that_is_live_keeps_its_time_and_may_change_its_words() {
        world.sql("insert into stage (session_id, state, live_since) values ($1, 'live', now())", session);
        var draft = draft();
        assertEquals(1, draft.getJsonArray("fixed").size());
        var one = draft.getJsonArray("sessions").getJsonObject(0);
        var gone = elena.delete(sessions(draft.getLong("version")));
        assertEquals("session-started", gone.expect(409).code());
        var moved = one.copy().put("endsAt", "2026-12-01T10:30:00Z");
        assertEquals(
                "session-started",
                elena.put(sessions(draft.getLong("version")), moved).expect(409).code());
        one.getJsonObject("text").put("title", "Other words");
        var version = save(one, draft.getLong("version")).getLong("version");
        elena.post(event + "/releases", wish(version)).expect(200);
        assertEquals("Other words", title(server.browser()));
    }

    @Test
    void nothing_of_another_event_can_be_taken_into_a_draft() {
        var draft = draft();
        var foreign = draft.getJsonArray("sessions").getJsonObject(0).put("id", world.session.toString());
        var path = event + "/draft/sessions/" + world.session + "?version=" + draft.getLong("version");
        elena.put(path, foreign).expect(404);
        assertFalse(draft().getBoolean("begun"));
    }

    @Test
    void times_that_no_clock_shows_and_links_that_run_are_refused() {
        var draft = draft();
        var one = draft.getJsonArray("sessions").getJsonObject(0);
        var path = sessions(draft.getLong("version"));
        var gap = one.copy().put("startsAt", "2027-03-28T03:30:00+02:00").put("endsAt", "2027-03-28T05:00:00+03:00");
        assertEquals("time-invalid", elena.put(path, gap).expect(422).code());
        var backwards = one.copy().put("endsAt", "2026-12-01T08:00:00Z");
        assertEquals("time-invalid", elena.put(path, backwards).expect(422).code());
        var link = new JsonObject().put("title", "x").put("url", "javascript:alert(1)");
        elena.put(path, one.copy().put("links", new JsonArray().add(link))).expect(422);
    }

    @Test
    void of_many_first_changes_one_begins_the_draft_and_it_has_each_session_once() {
        var draft = draft();
        var one = draft.getJsonArray("sessions").getJsonObject(0);
        var path = sessions(draft.getLong("version"));
        var taken = IntStream.range(0, 8)
                .parallel()
                .filter(n -> elena.put(path, one.copy()).status() == 200)
                .count();
        assertEquals(1, taken);
        assertEquals(1, draft().getJsonArray("sessions").size());
    }

    @Test
    void the_only_session_goes_along_with_its_event_and_the_rest_of_a_draft_stays_a_draft() {
        lasts();
        var draft = draft();
        var one = draft.getJsonArray("sessions").getJsonObject(0);
        one.getJsonObject("text").put("title", "In the making");
        save(one, draft.getLong("version"));
        moveEvent("2026-12-02T10:00:00Z", "2026-12-02T11:30:00Z");
        var shown = server.browser().get(event).expect(200).json();
        var session = shown.getJsonArray("sessions").getJsonObject(0);
        assertEquals("2026-12-02T10:00:00Z", session.getString("startsAt"));
        assertEquals("2026-12-02T11:30:00Z", session.getString("endsAt"));
        assertEquals("Opening", session.getString("title"));
        assertEquals(1, number("sequence"));
        var release = releases().getJsonObject(0);
        assertEquals(1, release.getInteger("number"));
        assertTrue(release.getBoolean("told"));
        var gaps = elena.get(event + "/readiness").expect(200).http().body();
        assertFalse(gaps.contains("sessions-outside"), gaps);
        var after = draft();
        var kept = after.getJsonArray("sessions").getJsonObject(0);
        assertEquals("2026-12-02T10:00:00Z", kept.getString("startsAt"));
        assertEquals("In the making", kept.getJsonObject("text").getString("title"));
        elena.post(event + "/releases", wish(after.getLong("version"))).expect(200);
        assertEquals("In the making", title(server.browser()));
        assertEquals(1, number("sequence"), "the draft does not move it back");
    }

    @Test
    void a_session_that_has_begun_and_several_of_them_stay_when_the_event_is_moved() {
        lasts();
        world.sql("insert into stage (session_id, state, live_since) values ($1, 'live', now())", session);
        moveEvent("2026-12-02T09:00:00Z", "2026-12-02T10:00:00Z");
        assertEquals(0, number("sequence"), "it is live");
        world.sql("update stage set state = 'scheduled', live_since = null where session_id = $1", session);
        lasts();
        world.session(id(), "meeting", java.time.Instant.parse("2026-12-01T09:30:00Z"));
        moveEvent("2026-12-02T09:00:00Z", "2026-12-02T10:00:00Z");
        assertEquals(0, number("sequence"), "there are two");
        assertEquals(0, releases().size());
    }

    private EventId id() {
        return server.db()
                .get(
                        "select event_id from session where id = $1",
                        row -> new EventId(row.getUUID("event_id")),
                        session);
    }

    /** The event is as long as its session. */
    private void lasts() {
        world.sql(
                "update event set starts_at = '2026-12-01T09:00:00Z', ends_at = '2026-12-01T10:00:00Z' where id = $1",
                id());
    }

    private void moveEvent(String starts, String ends) {
        var page = elena.get(event + "/settings").expect(200).json();
        var settings = page.getJsonObject("settings").put("startsAt", starts).put("endsAt", ends);
        elena.put(
                        event + "/settings",
                        new JsonObject().put("version", page.getLong("version")).put("settings", settings))
                .expect(200);
    }

    private JsonArray releases() {
        return elena.get(event + "/releases").expect(200).json().getJsonArray("releases");
    }

    private JsonObject draft() {
        return elena.get(event + "/draft").expect(200).json();
    }

    private String sessions(long version) {
        return event + "/draft/sessions/" + session + "?version=" + version;
    }

    private JsonObject save(JsonObject one, long version) {
        return elena.put(sessions(version), one).expect(200).json();
    }

    private static JsonObject wish(long version) {
        return new JsonObject()
                .put("id", Uuid7.next().toString())
                .put("version", version)
                .put("note", "")
                .put("tell", true);
    }

    private String title(ApiClient anybody) {
        var page = anybody.get(event).expect(200).json();
        return page.getJsonArray("sessions").getJsonObject(0).getString("title");
    }

    private int number(String column) {
        return server.db()
                .get("select " + column + " as n from session where id = $1", row -> row.getInteger("n"), session);
    }
}
