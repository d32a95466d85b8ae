package io.plenary.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.contract.ids.EventId;
import io.plenary.testing.ApiClient;
import io.plenary.testing.TestServer;
import io.plenary.testing.World;
import io.plenary.testing.World.Who;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class StatisticsIT {
    private static TestServer server;
    private static World world;
    private static ApiClient elena;

    @BeforeAll
    static void start() {
        server = TestServer.start();
        world = World.in(server.db());
        elena = world.signIn(server.browser(), Who.ELENA);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static JsonObject question(String id, String kind) {
        return new JsonObject()
                .put("id", id)
                .put("kind", kind)
                .put("label", "Question " + id)
                .put("help", "")
                .put("required", false)
                .put("guarded", false)
                .put("choices", new JsonArray())
                .put("texts", new JsonArray());
    }

    private static JsonObject form() {
        var type = question("type", "single").put("means", "institution");
        type.getJsonArray("choices")
                .add(new JsonObject().put("id", "public").put("label", "Public library"))
                .add(new JsonObject().put("id", "school").put("label", "School library"));
        return new JsonObject()
                .put(
                        "questions",
                        new JsonArray().add(question("where", "country")).add(type))
                .put("readers", new JsonArray());
    }

    /** Seats given on application, in person. */
    private static EventId masterclass(String slug) {
        var event = world.event(slug, world.house, null);
        world.sql("update event set admission = 'application', attendance = 'in-person' where id = $1", event);
        var path = "/events/" + slug + "/forms/application";
        elena.put(path + "?version=0", form()).expect(200);
        elena.post(path + "/versions?version=1", null).expect(200);
        return event;
    }

    /** So many who applied from there; the first of them were accepted, have a seat and came. */
    private static void applied(EventId event, String country, String type, int many, int accepted) {
        var answers = new JsonArray()
                .add(new JsonObject().put("question", "where").put("values", new JsonArray().add(country)))
                .add(new JsonObject().put("question", "type").put("values", new JsonArray().add(type)));
        var tag = country + type + event;
        world.sql("""
                insert into person (id, name, email)
                select md5($1 || n)::uuid, 'P' || n, md5($1 || n) || '@example.org' from generate_series(1, $2::int) n
                """, tag, many);
        world.sql("""
                insert into application (id, event_id, person_id, number, state, name, notice, submitted_at)
                select md5($1 || n)::uuid, $3, md5($1 || n)::uuid,
                  n + (select coalesce(max(number), 0) from application where event_id = $3),
                  case when n <= $4::int then 'accepted' else 'declined' end, 'P', '2026-1', now()
                from generate_series(1, $2::int) n
                """, tag, many, event, accepted);
        world.sql("""
                insert into form_answer (subject_id, version_id, answers)
                select md5($1 || n)::uuid, v.id, $4
                from generate_series(1, $2::int) n, form_version v
                where v.event_id = $3 and v.purpose = 'application'
                """, tag, many, event, answers);
        world.sql("""
                insert into registration (id, event_id, person_id, state, notice)
                select md5($1 || n)::uuid, $3, md5($1 || n)::uuid, 'confirmed', '2026-1' from generate_series(1, $2::int) n
                """, tag, accepted, event);
        world.sql("""
                insert into check_in (id, registration_id, at)
                select md5($1 || n)::uuid, md5($1 || n)::uuid, now() from generate_series(1, $2::int) n
                """, tag, accepted);
    }

    private static List<Integer> cells(JsonArray cells) {
        var counts = new ArrayList<Integer>();
        for (var cell : cells) counts.add(((JsonObject) cell).getInteger("count", -1));
        return counts;
    }

    private static List<Integer> row(JsonObject table, String value) {
        for (var row : table.getJsonArray("rows"))
            if (((JsonObject) row).getString("value").equals(value))
                return cells(((JsonObject) row).getJsonArray("cells"));
        return List.of();
    }

    @Test
    void people_are_counted_by_country_and_institution_and_small_numbers_are_hidden() {
        var event = masterclass("masterclass");
        applied(event, "RO", "public", 20, 10);
        applied(event, "DE", "school", 9, 6);
        applied(event, "MD", "public", 3, 0);
        var told = elena.get("/events/masterclass/statistics").expect(200).json();
        assertEquals(
                List.of("applied", "accepted", "confirmed", "came"),
                told.getJsonArray("columns").getList());
        assertEquals(List.of(32, 16, 16, 16), cells(told.getJsonArray("totals")));
        var countries = told.getJsonObject("countries");
        assertEquals(List.of(20, 10, 10, 10), row(countries, "RO"));
        // Three are too few, and nine would tell them.
        assertEquals(List.of(-1, 6, 6, 6), row(countries, "DE"));
        assertEquals(List.of(-1, 0, 0, 0), row(countries, "MD"));
        assertTrue(told.getBoolean("hides"));
        var institutions = told.getJsonObject("institutions");
        assertEquals(List.of(23, 10, 10, 10), row(institutions, "public"));
        assertEquals("Question type", institutions.getJsonObject("question").getString("label"));
        var csv = elena.get("/events/masterclass/statistics/export")
                .expect(200)
                .http()
                .body();
        assertTrue(csv.contains("\"Country\",\"Romania\",\"20\",\"10\",\"10\",\"10\""), csv);
        assertTrue(csv.contains("\"Country\",\"Moldova\",\"hidden\""), csv);
        assertFalse(csv.contains("\"Germany\",\"9\""), csv);
        world.signIn(server.browser(), Who.RADU)
                .get("/events/masterclass/statistics")
                .expect(404);
    }

    @Test
    void where_nothing_is_asked_there_are_totals_alone() {
        var event = world.event("plain", world.house, null);
        world.register(event, Who.MALIK.id);
        var told = elena.get("/events/plain/statistics").expect(200).json();
        assertEquals(
                List.of("registered", "confirmed"), told.getJsonArray("columns").getList());
        assertEquals(List.of(-1, -1), cells(told.getJsonArray("totals")));
        assertEquals(0, told.getJsonObject("countries").getJsonArray("rows").size());
    }

    @Test
    void only_one_question_with_one_choice_means_the_institution() {
        world.event("two-meanings", world.house, null);
        var form = form();
        form.getJsonArray("questions").add(question("why", "long").put("means", "institution"));
        var errors = elena.put("/events/two-meanings/forms/registration?version=0", form)
                .expect(422)
                .json()
                .getJsonArray("errors");
        assertEquals(2, errors.size());
    }
}
