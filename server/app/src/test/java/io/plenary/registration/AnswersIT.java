package io.plenary.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.platform.Secrets;
import io.plenary.platform.http.Callers;
import io.plenary.testing.ApiClient;
import io.plenary.testing.Promise;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is asked of those who register, and who reads what they answer, over HTTP. */
class AnswersIT {
    private static Town town;

    @BeforeAll
    static void open() {
        town = new Town(Map.of("PLENARY_LIMITS", "bench"));
    }

    @AfterAll
    static void close() {
        town.close();
    }

    private static JsonObject question(String id, String label, boolean required, boolean guarded) {
        return new JsonObject()
                .put("id", id)
                .put("kind", "short")
                .put("label", label)
                .put("help", "")
                .put("required", required)
                .put("guarded", guarded)
                .put("choices", new JsonArray())
                .put("texts", new JsonArray());
    }

    /** @return the version that is shown now */
    private static String ask(String slug, JsonArray readers, JsonObject... questions) {
        var path = "/events/" + slug + "/forms/registration";
        var before = town.elena.get(path).expect(200).json().getLong("version");
        var form = new JsonObject()
                .put("questions", new JsonArray(List.of(questions)))
                .put("readers", readers);
        var saved =
                town.elena.put(path + "?version=" + before, form).expect(200).json();
        town.elena
                .post(path + "/versions?version=" + saved.getLong("version"), null)
                .expect(200);
        return town.elena.get(path + "/questions").expect(200).json().getString("version");
    }

    private static JsonObject reply(String version, String... answers) {
        var all = new JsonArray();
        for (var n = 0; n < answers.length; n += 2)
            all.add(new JsonObject().put("question", answers[n]).put("values", new JsonArray().add(answers[n + 1])));
        return new JsonObject().put("version", version).put("answers", all);
    }

    private static String path(String slug) {
        return "/events/" + slug + "/registrations";
    }

    private static ApiClient.Answer register(ApiClient who, String slug, JsonObject more) {
        return who.post(path(slug), Town.signedInWish().mergeIn(more));
    }

    @Promise("R8")
    @Test
    void an_answer_keeps_the_words_of_the_question_that_was_shown() {
        var slug = town.webinar(null);
        var first = ask(slug, new JsonArray(), question("why", "Why do you come?", true, false));
        var guest = town.signedIn(town.address());
        var problem = register(guest, slug, new JsonObject()).expect(422).json();
        assertEquals(
                "/answers/why", problem.getJsonArray("errors").getJsonObject(0).getString("pointer"));
        // Another version is published while the guest types: what was shown is what is stored.
        var second = ask(slug, new JsonArray(), question("why", "What brings you here?", true, false));
        var mine = register(guest, slug, new JsonObject().put("form", reply(first, "why", "=1+1")))
                .expect(200)
                .json();
        var answers = path(slug) + "/" + mine.getString("id") + "/answers";
        var read = town.elena.get(answers).expect(200).json();
        assertEquals(
                "Why do you come?",
                read.getJsonArray("questions").getJsonObject(0).getString("label"));
        // It is changed through the form that is asked now.
        var own = "/me/registrations/" + mine.getString("id") + "/answers";
        guest.put(own, reply(second, "why", "To learn")).expect(204);
        read = town.elena.get(answers).expect(200).json();
        assertEquals(
                "What brings you here?",
                read.getJsonArray("questions").getJsonObject(0).getString("label"));
        town.signedIn(town.address()).get(own).expect(404);
    }

    @Promise("X3")
    @Test
    void no_cell_of_the_export_begins_a_formula() {
        var slug = town.webinar(null);
        var version = ask(slug, new JsonArray(), question("why", "=HYPERLINK(1)", true, false));
        register(town.signedIn(town.address()), slug, new JsonObject().put("form", reply(version, "why", "@SUM(1)")))
                .expect(200);
        var csv = town.elena.get(path(slug) + "/export").expect(200).http().body();
        assertTrue(csv.contains("\"'=HYPERLINK(1)\""), csv);
        assertTrue(csv.contains("\"'@SUM(1)\""), csv);
    }

    @Test
    void guarded_answers_are_read_only_by_those_whom_the_form_names() {
        var slug = town.webinar(null);
        var carer = new JsonArray().add("carer@example.org");
        var version = ask(slug, carer, question("needs", "Access needs", false, true));
        var guest = town.signedIn(town.address());
        var id = register(guest, slug, new JsonObject().put("form", reply(version, "needs", "A ramp, please")))
                .expect(200)
                .json()
                .getString("id");
        var answers = path(slug) + "/" + id + "/answers";
        var read = town.elena.get(answers).expect(200);
        assertFalse(read.http().body().contains("ramp"));
        assertTrue(read.json().getBoolean("withheld"));
        assertFalse(
                town.elena.get(path(slug) + "/export").expect(200).http().body().contains("ramp"));
        town.elena.get(path(slug) + "/export?guarded=true").expect(403);
        var form = "/events/" + slug + "/forms/registration";
        var draft = town.elena.get(form).expect(200).json();
        var save = form + "?version=" + draft.getLong("version");
        var others = draft.getJsonObject("form").copy();
        for (var readers : List.of(new JsonArray(), new JsonArray().add("elena@example.org")))
            town.elena.put(save, others.put("readers", readers)).expect(403);
        town.elena.put(save, draft.getJsonObject("form")).expect(200);
        roleOfElena("owner");
        ask(slug, new JsonArray().add("elena@example.org"), question("needs", "Access needs", false, true));
        roleOfElena("organiser");
        var trail =
                town.elena.get("/organisations/town-library/audit").expect(200).json();
        assertTrue(trail.encode().contains("form.reader-added"), trail.encode());
        assertTrue(trail.encode().contains("form.reader-removed"), trail.encode());
        assertTrue(town.elena.get(answers).expect(200).http().body().contains("ramp"));
        assertFalse(
                town.elena.get(path(slug) + "/export").expect(200).http().body().contains("ramp"));
        assertTrue(town.elena
                .get(path(slug) + "/export?guarded=true")
                .expect(200)
                .http()
                .body()
                .contains("ramp"));
        assertEquals(403, byKey(answers), "a key is nobody whom the form names");
    }

    private static void roleOfElena(String role) {
        town.server.db().execute("update membership set role = $1", role);
    }

    /** As a key of Elena's that reads registrations. */
    private static int byKey(String path) {
        var secret = Callers.KEY_PREFIX + "k".repeat(32);
        town.server.db().execute("""
                insert into api_key (id, organisation_id, name, scopes, hash, tail, made_by)
                select gen_random_uuid(), organisation_id, 'Site', '{read:registrations}', $1, 'kkkk', person_id
                from membership
                """, Secrets.hash(secret));
        var machine = town.server.browser();
        return machine.exchange(machine.request("/api/v1" + path)
                        .header("Authorization", "Bearer " + secret)
                        .build())
                .statusCode();
    }
}
