package io.plenary.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.files.Samples;
import io.plenary.testing.ApiClient;
import io.plenary.testing.TestServer;
import io.plenary.testing.World;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FormRoutesIT {
    private static TestServer server;
    private static World world;
    private static ApiClient elena;

    @BeforeAll
    static void start() {
        server = TestServer.start(Map.of("PLENARY_LIMITS", "bench"));
        world = World.in(server.db());
        elena = world.signIn(server.browser(), World.Who.ELENA);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static JsonObject question(String id, String label) {
        return new JsonObject()
                .put("id", id)
                .put("kind", "short")
                .put("label", label)
                .put("help", "")
                .put("required", false)
                .put("guarded", false)
                .put("choices", new JsonArray())
                .put("texts", new JsonArray());
    }

    private static JsonObject form(JsonObject... questions) {
        var all = new JsonArray();
        for (var question : questions) all.add(question);
        return new JsonObject().put("questions", all).put("readers", new JsonArray());
    }

    @Test
    void what_is_edited_is_shown_once_it_is_published() {
        world.event("published-form", world.house, null);
        var path = "/events/published-form/forms/registration";
        assertEquals(0, elena.get(path).expect(200).json().getInteger("version"));
        var saved = elena.put(path + "?version=0", form(question("why", "Why do you come?")))
                .expect(200)
                .json();
        assertTrue(saved.getBoolean("changed"));
        assertEquals(0, asked(path).size());
        var shown = elena.post(path + "/versions?version=" + saved.getInteger("version"), null)
                .expect(200)
                .json();
        assertFalse(shown.getBoolean("changed"));
        assertEquals(1, shown.getJsonObject("shown").getInteger("number"));
        assertEquals("Why do you come?", asked(path).getJsonObject(0).getString("label"));
    }

    private static JsonArray asked(String path) {
        return server.browser().get(path + "/questions").expect(200).json().getJsonArray("questions");
    }

    @Test
    void files_are_taken_while_the_form_is_open_and_within_bounds() {
        var event = world.event("with-files", world.house, null);
        var path = "/events/with-files/forms/registration";
        var wish = new JsonObject().put("sorts", new JsonArray().add("pdf")).put("megabytes", 1);
        var cv = question("cv", "Your CV").put("kind", "file").put("files", wish.put("most", 1));
        elena.put(path + "?version=0", form(cv)).expect(200);
        elena.post(path + "/versions?version=1", null).expect(200);
        assertEquals(201, sends(server.browser()).status());
        var soon = server.db()
                .get(
                        "select loose_until < now() + interval '121 minutes' as soon from stored_file where subject_id = $1",
                        row -> row.getBoolean("soon"),
                        event);
        assertEquals(true, soon);
        world.sql("update event set closes_at = now() - interval '1 hour' where id = $1", event);
        assertEquals("registration-closed", sends(server.browser()).code());
        world.sql("""
                insert into invitation (id, event_id, code, note, most, late, created_by)
                values (gen_random_uuid(), $1, 'LATE', '', 1, true, $2)
                """, event, World.Who.ELENA.id);
        assertEquals(201, sends(server.browser()).status(), "somebody may still come");
        world.sql("update stored_file set size = 600000000 where subject_id = $1", event);
        assertEquals("busy", sends(server.browser()).code());
        assertEquals(201, sends(world.signIn(server.browser(), World.Who.NOOR)).status(), "who is known goes on");
    }

    private static ApiClient.Answer sends(ApiClient who) {
        var path = "/events/with-files/forms/registration/files?question=cv&name=cv.pdf";
        return who.upload(path, "application/octet-stream", Samples.pdf());
    }

    @Test
    void of_two_who_edit_the_same_version_the_later_is_told_and_nothing_is_lost() {
        world.event("two-editors", world.house, null);
        var path = "/events/two-editors/forms/registration";
        elena.put(path + "?version=0", form(question("one", "First"))).expect(200);
        elena.put(path + "?version=0", form(question("two", "Second"))).expect(412);
        elena.put(path + "?version=1", form(question("one", "First, again"))).expect(200);
        elena.put(path + "?version=1", form(question("two", "Second"))).expect(412);
        var kept = elena.get(path).expect(200).json().getJsonObject("form").getJsonArray("questions");
        assertEquals("First, again", kept.getJsonObject(0).getString("label"));
    }

    @Test
    void every_fault_of_a_form_is_named() {
        world.event("faulty-form", world.house, null);
        var wrong = form(question("one", ""), question("one", "Twice"));
        var problem = elena.put("/events/faulty-form/forms/registration?version=0", wrong)
                .expect(422)
                .json();
        assertEquals(2, problem.getJsonArray("errors").size());
    }
}
