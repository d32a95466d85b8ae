package io.plenary.surveys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.contract.ids.EventId;
import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.SessionId;
import io.plenary.testing.ApiClient;
import io.plenary.testing.Promise;
import io.plenary.testing.TestServer;
import io.plenary.testing.World;
import io.plenary.testing.World.Who;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SessionFeedbackIT {
    private static TestServer server;
    private static World world;
    private static ApiClient elena;
    private static Surveying asking;

    @BeforeAll
    static void start() {
        server = TestServer.start(Map.of("PLENARY_LIMITS", "bench"));
        world = World.in(server.db());
        elena = world.signIn(server.browser(), Who.ELENA);
        asking = new Surveying(server, world, elena);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    /** One that asks the same about each session. */
    private static EventId talks(String slug, boolean anonymous) {
        var event = world.event(slug, world.house, null);
        asking.publish(
                "session", slug, Surveying.question("how", "single", "good", "bad"), Surveying.question("why", "long"));
        elena.put("/events/" + slug + "/surveys/session", Surveying.wish(0, anonymous, "registered"))
                .expect(200);
        return event;
    }

    private static SessionId talk(EventId event, String title, int minutesAgo) {
        var session = world.session(event, "broadcast", Instant.now().minus(Duration.ofMinutes(minutesAgo)));
        world.sql("update session set title = $2 where id = $1", session, title);
        return session;
    }

    private static String about(String slug, String what, SessionId session) {
        return "/events/" + slug + "/surveys/session/" + what + "?session=" + session;
    }

    private static ApiClient.Answer say(ApiClient browser, String slug, SessionId session, String how) {
        var sheet = browser.get(about(slug, "sheet", session)).expect(200).json();
        var answer = new JsonObject().put("question", "how").put("values", new JsonArray().add(how));
        var version = sheet.getString("version", PersonId.next().toString());
        var reply = new JsonObject().put("version", version).put("anonymous", sheet.getBoolean("anonymous"));
        return browser.put(about(slug, "answers", session), reply.put("answers", new JsonArray().add(answer)));
    }

    /** Titles of the sessions somebody is asked about at home. */
    private static List<String> asked(ApiClient browser) {
        return browser.get("/me/surveys").expect(200).json().getJsonArray("surveys").stream()
                .map(one -> ((JsonObject) one).getJsonObject("session").getString("title"))
                .toList();
    }

    @Test
    @Promise("L12")
    void sessions_are_answered_one_by_one_once_they_are_over_and_never_added_up() {
        var event = talks("talks", true);
        var first = talk(event, "=First", 120);
        var second = talk(event, "Second", 60);
        var running = talk(event, "Running", 0);
        for (var n = 1; n <= 5; n++) {
            var browser = asking.attendee(event);
            assertEquals(List.of("Second", "=First"), asked(browser));
            say(browser, "talks", first, "good").expect(204);
            assertEquals(
                    "already-answered",
                    say(browser, "talks", first, "bad").expect(409).code());
            assertEquals(List.of("Second"), asked(browser));
            if (n == 1) say(browser, "talks", second, "bad").expect(204);
            if (n > 1) continue;
            var sheet =
                    browser.get(about("talks", "sheet", running)).expect(200).json();
            assertEquals("waiting", sheet.getString("state"));
            browser.get("/events/talks/surveys/session/sheet").expect(404);
            browser.get(about("talks", "sheet", world.session)).expect(404);
            browser.get("/events/talks/surveys/feedback/sheet?session=" + first).expect(404);
        }
        var results = elena.get(about("talks", "results", first)).expect(200).json();
        assertEquals(5, Surveying.count(results, 0, 0));
        var few = elena.get(about("talks", "results", second)).expect(200).json();
        assertTrue(few.getBoolean("hidden"));
        assertTrue(few.getJsonArray("questions").isEmpty());
        elena.get("/events/talks/surveys/session/results").expect(404);
        var listed = elena.get("/events/talks/session-feedback").expect(200).json().getJsonArray("sessions").stream()
                .map(one -> ((JsonObject) one).getString("title") + " " + ((JsonObject) one).getInteger("answers"))
                .toList();
        assertEquals(List.of("=First 5", "Second 1"), listed);
        var csv = elena.get("/events/talks/surveys/session/export")
                .expect(200)
                .http()
                .body();
        assertTrue(csv.contains("\"'=First\",\"Question how\",\"'=good\",\"5\""), csv);
        assertFalse(csv.contains("Second"), csv);
        var each =
                "select max(n) from (select count(distinct xmin::text) as n from survey_box where event_id = $1 group by about)";
        long most = server.db().get(each, row -> row.getLong(0), event);
        assertEquals(1, most);
    }

    @Test
    void one_is_asked_about_sessions_of_ones_own_and_an_early_end_is_an_end() {
        var event = talks("own-talks", false);
        var marked = talk(event, "Marked", 60);
        var running = talk(event, "Running", 0);
        talk(event, "Another", 90);
        var browser = asking.attendee(event);
        browser.put("/me/stars/" + marked, null).expect(204);
        assertEquals(List.of("Marked"), asked(browser));
        var version = browser.get(about("own-talks", "sheet", marked))
                .expect(200)
                .json()
                .getString("version");
        var early = new JsonObject().put("version", version).put("anonymous", false);
        early.put(
                "answers",
                new JsonArray().add(new JsonObject().put("question", "how").put("values", new JsonArray().add("bad"))));
        assertEquals(
                "survey-closed",
                browser.put(about("own-talks", "answers", running), early)
                        .expect(409)
                        .code());
        world.sql("insert into stage (session_id, state, ended_at) values ($1, 'ended', now())", running);
        browser.put(about("own-talks", "answers", running), early).expect(204);
        say(browser, "own-talks", running, "good").expect(204);
        assertEquals(
                1,
                Surveying.count(
                        elena.get(about("own-talks", "results", running))
                                .expect(200)
                                .json(),
                        0,
                        0));
        var csv = elena.get("/events/own-talks/surveys/session/export")
                .expect(200)
                .http()
                .body();
        assertTrue(csv.contains("\"Running\",\"'=Ana "), csv);
    }
}
