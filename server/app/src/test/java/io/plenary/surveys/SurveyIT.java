package io.plenary.surveys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.contract.ids.EventId;
import io.plenary.contract.ids.PersonId;
import io.plenary.testing.ApiClient;
import io.plenary.testing.Promise;
import io.plenary.testing.TestServer;
import io.plenary.testing.World;
import io.plenary.testing.World.Who;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SurveyIT {
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

    private static String path(String slug) {
        return "/events/" + slug + "/surveys/feedback";
    }

    /** One that asks how it was, and why; open since a minute ago. */
    private static EventId arranged(String slug, boolean anonymous, String audience) {
        var event = world.event(slug, world.house, null);
        asking.publish(
                "feedback",
                slug,
                Surveying.question("how", "single", "good", "bad"),
                Surveying.question("why", "long"));
        elena.put(path(slug), Surveying.wish(0, anonymous, audience)).expect(200);
        return event;
    }

    private static JsonObject reply(ApiClient browser, String slug, boolean anonymous, String how, String why) {
        var version = browser.get(path(slug) + "/sheet").expect(200).json().getString("version");
        var answers = new JsonArray()
                .add(new JsonObject().put("question", "how").put("values", new JsonArray().add(how)))
                .add(new JsonObject().put("question", "why").put("values", new JsonArray().add(why)));
        return new JsonObject()
                .put("version", version)
                .put("anonymous", anonymous)
                .put("answers", answers);
    }

    private static JsonObject results(String slug) {
        return elena.get(path(slug) + "/results").expect(200).json();
    }

    @Test
    void without_names_each_answers_once_and_numbers_are_shown_from_five_on() {
        var event = arranged("nameless", true, "registered");
        for (var n = 1; n <= 5; n++) {
            var browser = asking.attendee(event);
            assertEquals(
                    1,
                    browser.get("/me/surveys")
                            .expect(200)
                            .json()
                            .getJsonArray("surveys")
                            .size());
            var reply = reply(browser, "nameless", true, n < 4 ? "good" : "bad", "Because " + n);
            browser.put(path("nameless") + "/answers", reply).expect(204);
            browser.put(path("nameless") + "/answers", reply).expect(409);
            assertTrue(
                    browser.get(path("nameless") + "/sheet").expect(200).json().getBoolean("answered"));
            var results = results("nameless");
            assertEquals(n, results.getInteger("answers"));
            assertEquals(n < 5, results.getBoolean("hidden"));
            assertEquals(n < 5, results.getJsonArray("questions").isEmpty());
        }
        var results = results("nameless");
        assertEquals(3, Surveying.count(results, 0, 0));
        assertEquals(2, Surveying.count(results, 0, 1));
        assertEquals(
                5,
                results.getJsonArray("questions")
                        .getJsonObject(1)
                        .getJsonArray("texts")
                        .size());
        var csv = elena.get(path("nameless") + "/export").expect(200).http().body();
        assertTrue(csv.contains("\"Question how\",\"'=good\",\"3\""), csv);
        assertFalse(csv.contains("Ana"), csv);
    }

    @Test
    @Promise("L12")
    void without_names_no_row_says_who_said_what_nor_when() {
        var event = arranged("secret", true, "registered");
        var all = new ArrayList<Callable<Integer>>();
        for (var n = 0; n < 6; n++) {
            var browser = asking.attendee(event);
            var reply = reply(browser, "secret", true, "good", "Words " + n);
            // Twice at the same moment: one of them counts.
            for (var twice = 0; twice < 2; twice++)
                all.add(() -> browser.put(path("secret") + "/answers", reply).status());
        }
        var statuses = together(all);
        assertEquals(6, statuses.stream().filter(status -> status == 204).count());
        assertEquals(6, statuses.stream().filter(status -> status == 409).count());
        assertEquals(6, results("secret").getInteger("answers"));
        // Every box names the transaction of whoever came last: no other can be told by it.
        assertEquals(1L, number("select count(distinct xmin::text) from survey_box where event_id = $1", event));
        assertEquals(6L, number("select count(*) from survey_done where event_id = $1", event));
        assertEquals(0L, number("select count(*) from survey_reply where event_id = $1", event));
        assertEquals(
                List.of("about", "event_id", "person_id", "purpose"),
                server.db().list("""
                        select column_name from information_schema.columns
                        where table_name = 'survey_done' order by column_name limit 20
                        """, row -> row.getString("column_name")));
    }

    private static List<Integer> together(List<Callable<Integer>> calls) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads.invokeAll(calls).stream().map(one -> one.resultNow()).toList();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static long number(String sql, Object... arguments) {
        return server.db().get(sql, row -> row.getLong(0), arguments);
    }

    @Test
    @Promise("R8")
    void with_a_name_it_can_be_changed_and_keeps_the_version_that_was_shown() {
        var event = arranged("named", false, "registered");
        var browser = asking.attendee(event);
        browser.put(path("named") + "/answers", reply(browser, "named", false, "bad", "First"))
                .expect(204);
        browser.put(path("named") + "/answers", reply(browser, "named", false, "good", "+Second"))
                .expect(204);
        asking.publish(
                "feedback", "named", Surveying.question("how", "single", "good"), Surveying.question("more", "short"));
        var results = results("named");
        assertEquals(1, results.getInteger("answers"));
        assertEquals(1, Surveying.count(results, 0, 0));
        assertEquals(0, Surveying.count(results, 0, 1));
        assertEquals(
                "+Second",
                results.getJsonArray("questions")
                        .getJsonObject(1)
                        .getJsonArray("texts")
                        .getString(0));
        var csv = elena.get(path("named") + "/export").expect(200).http().body();
        assertTrue(csv.contains("\"'=Ana"), csv);
        assertTrue(csv.contains("\"'+Second\""), csv);
        var own = browser.get(path("named") + "/sheet").expect(200).json();
        assertTrue(own.getBoolean("answered"));
        assertEquals(2, own.getJsonArray("answers").size());
        var wish = Surveying.wish(1, false, "registered").put("closesAt", "2020-01-02T00:00:00Z");
        elena.put(path("named"), wish).expect(200);
        browser.put(path("named") + "/answers", reply(browser, "named", false, "good", "Late"))
                .expect(409);
    }

    @Test
    void a_question_of_another_kind_stands_beside_what_was_answered_before() {
        var event = arranged("another-kind", false, "registered");
        var first = asking.attendee(event);
        first.put(path("another-kind") + "/answers", reply(first, "another-kind", false, "good", "about ten"))
                .expect(204);
        asking.publish(
                "feedback",
                "another-kind",
                Surveying.question("how", "single", "good", "bad"),
                Surveying.question("why", "number"));
        var second = asking.attendee(event);
        second.put(path("another-kind") + "/answers", reply(second, "another-kind", false, "bad", "12"))
                .expect(204);
        var questions = results("another-kind").getJsonArray("questions");
        assertEquals(3, questions.size());
        var number = questions.getJsonObject(1);
        var words = questions.getJsonObject(2);
        assertEquals(List.of(false, true), List.of(number.getBoolean("earlier"), words.getBoolean("earlier")));
        assertEquals(12, number.getDouble("mean"));
        assertEquals(new JsonArray().add("about ten"), words.getJsonArray("texts"));
        var csv = elena.get(path("another-kind") + "/export").expect(200).http().body();
        assertTrue(csv.contains("\"Question how\",\"Question why (number)\",\"Question why (long)\""), csv);
        assertTrue(csv.contains("\"'=good\",\"\",\"about ten\"") && csv.contains("\"'=bad\",\"12\",\"\""), csv);
    }

    @Test
    void an_answer_given_under_another_word_about_names_is_not_taken() {
        var event = arranged("turned", true, "registered");
        var browser = asking.attendee(event);
        var reply = reply(browser, "turned", true, "good", "Trusting");
        elena.put(path("turned"), Surveying.wish(1, false, "registered")).expect(200);
        browser.put(path("turned") + "/answers", reply).expect(412);
        browser.put(path("turned") + "/answers", reply.put("anonymous", false)).expect(204);
        elena.put(path("turned"), Surveying.wish(2, true, "registered")).expect(409);
        elena.put(path("turned"), Surveying.wish(1, false, "link")).expect(412);
    }

    @Test
    void whoever_has_the_link_answers_where_that_is_allowed_and_others_only_with_a_seat() {
        arranged("open-link", true, "link");
        var stranger = server.browser();
        stranger.put(path("open-link") + "/answers", reply(stranger, "open-link", true, "good", "Hello"))
                .expect(204);
        assertEquals(1, results("open-link").getInteger("answers"));
        arranged("seated", true, "registered");
        var reply = reply(asking.attendee(world.event), "seated", true, "good", "Let me");
        assertFalse(reply.containsKey("nothing"));
        stranger.put(
                        path("seated") + "/answers",
                        reply.put("version", PersonId.next().toString()))
                .expect(401);
        world.signIn(server.browser(), Who.NOOR)
                .put(path("seated") + "/answers", reply)
                .expect(403);
        assertEquals(
                0,
                stranger.get("/events/seated/surveys")
                        .expect(200)
                        .json()
                        .getJsonArray("surveys")
                        .size());
        assertEquals(
                1,
                stranger.get("/events/open-link/surveys")
                        .expect(200)
                        .json()
                        .getJsonArray("surveys")
                        .size());
    }

    @Test
    void no_files_are_asked_for() {
        world.event("no-files", world.house, null);
        var file = Surveying.question("cv", "file")
                .put(
                        "files",
                        new JsonObject()
                                .put("sorts", new JsonArray().add("pdf"))
                                .put("megabytes", 1)
                                .put("most", 1));
        var form = new JsonObject().put("questions", new JsonArray().add(file)).put("readers", new JsonArray());
        elena.put("/events/no-files/forms/feedback?version=0", form).expect(422);
    }
}
