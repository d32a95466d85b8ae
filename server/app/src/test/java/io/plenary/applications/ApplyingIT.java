package io.plenary.applications;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.testing.Promise;
import io.plenary.testing.World;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ApplyingIT {
    private static Masterclass masterclass;

    @BeforeAll
    static void start() {
        masterclass = new Masterclass();
        masterclass.event("masterclass", 20);
    }

    @AfterAll
    static void stop() {
        masterclass.close();
    }

    private static JsonObject draft(int version, String text) {
        return new JsonObject()
                .put("version", version)
                .put("name", "Ana Pop")
                .put("answers", Masterclass.answers("why", text));
    }

    private static JsonObject version(int version) {
        return new JsonObject().put("version", version);
    }

    @Test
    void a_draft_is_kept_and_of_two_tabs_the_slower_is_told() {
        var ana = masterclass.begun("masterclass");
        ana.browser().put(ana.path() + "/draft", draft(1, "From one tab")).expect(200);
        ana.browser().put(ana.path() + "/draft", draft(1, "From the other")).expect(412);
        var kept =
                ana.browser().get("/events/masterclass/application").expect(200).json();
        var mine = kept.getJsonObject("application");
        assertEquals(2, mine.getInteger("version"));
        assertEquals(Masterclass.answers("why", "From one tab"), mine.getJsonArray("answers"));
        assertEquals("draft", mine.getString("state"));
        var again = ana.browser().post("/events/masterclass/application", new JsonObject().put("notice", "2026-1"));
        assertEquals(mine, again.expect(200).json().getJsonObject("application"), "begun twice is begun once");
    }

    @Test
    void what_was_sent_counts_until_it_is_sent_again() {
        var ana = masterclass.begun("masterclass");
        ana.browser().put(ana.path() + "/submission", version(1)).expect(422);
        ana.browser().put(ana.path() + "/draft", draft(1, "First")).expect(200);
        ana.browser().put(ana.path() + "/submission", version(1)).expect(412);
        ana.browser().put(ana.path() + "/submission", version(2)).expect(200);
        ana.browser().put(ana.path() + "/draft", draft(3, "Second")).expect(200);
        var path = "/events/masterclass/applications/" + ana.application();
        var read = masterclass.elena.get(path).expect(200).json();
        assertEquals(Masterclass.answers("why", "First"), read.getJsonArray("answers"));
        ana.browser().put(ana.path() + "/submission", version(4)).expect(200);
        read = masterclass.elena.get(path).expect(200).json();
        assertEquals(Masterclass.answers("why", "Second"), read.getJsonArray("answers"));
        assertEquals(2, masterclass.mails(ana.email()).size(), "each sending is confirmed");
    }

    @Test
    @Promise("R8")
    void it_is_kept_with_the_questions_that_were_shown_or_the_new_ones_are_read_first() {
        masterclass.event("asked-anew", 20);
        var ana = masterclass.begun("asked-anew");
        var shown = ana.browser()
                .get("/events/asked-anew/application")
                .expect(200)
                .json()
                .getString("version");
        ana.browser().put(ana.path() + "/draft", draft(1, "By the first words")).expect(200);
        var anew = Masterclass.question("why", "long", true).put("label", "Why not?");
        masterclass.ask("asked-anew", anew);
        ana.browser()
                .put(ana.path() + "/submission", version(2).put("form", shown))
                .expect(200);
        var path = "/events/asked-anew/applications/" + ana.application();
        assertEquals("Question why", label(path));
        masterclass.world.sql(
                "update form_version set superseded_at = now() - interval '61 minutes' where id = $1::uuid",
                UUID.fromString(shown));
        var late = ana.browser().put(ana.path() + "/submission", version(3).put("form", shown));
        assertEquals("stale", late.code());
        var now =
                ana.browser().get("/events/asked-anew/application").expect(200).json();
        ana.browser()
                .put(ana.path() + "/submission", version(3).put("form", now.getString("version")))
                .expect(200);
        assertEquals("Why not?", label(path));
        ana.browser()
                .put(
                        ana.path() + "/submission",
                        version(4).put("form", UUID.randomUUID().toString()))
                .expect(412);
    }

    private static String label(String path) {
        var questions = masterclass.elena.get(path).expect(200).json().getJsonArray("questions");
        return questions.getJsonObject(0).getString("label");
    }

    @Test
    void an_application_is_its_applicants_and_the_organisers_alone() {
        var ana = masterclass.sent("masterclass");
        var other = masterclass.begun("masterclass");
        other.browser().put(ana.path() + "/draft", draft(3, "Not mine")).expect(404);
        other.browser().put(ana.path() + "/submission", version(3)).expect(404);
        other.browser().delete(ana.path()).expect(404);
        var path = "/events/masterclass/applications/" + ana.application();
        other.browser().get(path).expect(404);
        masterclass
                .world
                .signIn(masterclass.server.browser(), World.Who.RADU)
                .get(path)
                .expect(404);
        var listed = masterclass
                .elena
                .get("/events/masterclass/applications")
                .expect(200)
                .json();
        assertTrue(listed.getInteger("drafts") >= 1);
        assertTrue(
                listed.getJsonArray("applications").stream()
                        .map(JsonObject.class::cast)
                        .noneMatch(one -> one.getString("id").equals(other.application())),
                "a draft is nobody's to read");
        masterclass
                .elena
                .get("/events/masterclass/applications/" + other.application())
                .expect(404);
    }

    @Test
    void guarded_answers_are_read_by_those_whom_the_form_names_alone() {
        masterclass.event("guarded", 20);
        var ana = masterclass.begun("guarded");
        var both = Masterclass.answers("why", "To learn").addAll(Masterclass.answers("needs", "A ramp"));
        var draft = draft(1, "").put("answers", both);
        ana.browser().put(ana.path() + "/draft", draft).expect(200);
        ana.browser().put(ana.path() + "/submission", version(2)).expect(200);
        var sheet = ana.browser().get("/events/guarded/application").expect(200).json();
        assertEquals(0, sheet.getInteger("readers"), "the applicant is told who reads it: all who organise");
        var path = "/events/guarded/applications/" + ana.application();
        assertEquals(
                2,
                masterclass
                        .elena
                        .get(path)
                        .expect(200)
                        .json()
                        .getJsonArray("answers")
                        .size());
        masterclass.world.sql("update form set content = jsonb_set(content, '{readers}', '[\"ioana@example.org\"]')");
        var read = masterclass.elena.get(path).expect(200).json();
        assertEquals(1, read.getJsonArray("answers").size());
        assertTrue(read.getBoolean("withheld"));
        masterclass.world.sql("update form set content = jsonb_set(content, '{readers}', '[]')");
    }

    @Test
    void nothing_changes_after_the_deadline_but_it_may_be_withdrawn() {
        var event = masterclass.event("late", 20);
        var ana = masterclass.sent("late");
        masterclass.world.sql("update event set closes_at = now() - interval '1 minute' where id = $1", event);
        ana.browser().put(ana.path() + "/draft", draft(3, "Too late")).expect(409);
        ana.browser().put(ana.path() + "/submission", version(3)).expect(409);
        var sheet = ana.browser().get("/events/late/application").expect(200).json();
        assertEquals("closed", sheet.getString("window"));
        ana.browser().delete(ana.path()).expect(204);
        var listed = ana.browser().get("/me/applications").expect(200).json().getJsonArray("applications");
        assertEquals(
                "withdrawn",
                listed.getJsonObject(0).getJsonObject("application").getString("state"));
    }

    @Test
    void an_event_that_takes_no_applications_has_none() {
        var noor = masterclass.world.signIn(masterclass.server.browser(), World.Who.NOOR);
        noor.post("/events/open-day/application", new JsonObject().put("notice", "2026-1"))
                .expect(409);
        assertFalse(noor.get("/events/open-day/application").expect(200).json().containsKey("application"));
        assertEquals(
                new JsonArray(), noor.get("/me/applications").expect(200).json().getJsonArray("applications"));
    }
}
