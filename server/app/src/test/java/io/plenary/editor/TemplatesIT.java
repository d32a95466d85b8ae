package io.plenary.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.testing.ApiClient;
import io.plenary.testing.TestServer;
import io.plenary.testing.World;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The three programmes that the house is measured by, each begun from its template. */
class TemplatesIT {
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

    private static String begin(String template, String language) {
        var wish = new JsonObject()
                .put("template", template)
                .put("organisation", "house")
                .put("title", "From " + template)
                .put("startsAt", "2027-03-22T08:00:00Z")
                .put("zone", "Europe/Bucharest")
                .put("language", language);
        var event = elena.post("/event-templates/beginnings", wish).expect(201).json();
        assertEquals("draft", event.getJsonObject("event").getString("state"));
        return event.getJsonObject("event").getString("slug");
    }

    private static List<String> blocking(String slug) {
        return elena.get("/events/" + slug + "/readiness").expect(200).json().getJsonArray("gaps").stream()
                .map(JsonObject.class::cast)
                .filter(gap -> gap.getBoolean("blocking"))
                .map(gap -> gap.getString("code"))
                .toList();
    }

    private static JsonArray list(String path, String name) {
        return elena.get(path).expect(200).json().getJsonArray(name);
    }

    private static JsonObject asked(String slug, String purpose) {
        return elena.get("/events/" + slug + "/forms/" + purpose)
                .expect(200)
                .json()
                .getJsonObject("form");
    }

    private static String publish(String slug) {
        return elena.put("/events/" + slug + "/publication", null)
                .expect(200)
                .json()
                .getJsonObject("event")
                .getString("state");
    }

    @Test
    void a_day_of_webinars_is_ready_to_be_published_and_asks_where_people_come_from() {
        var slug = begin("day", "ro");
        assertEquals(List.of(), blocking(slug));
        var questions = asked(slug, "registration").getJsonArray("questions");
        assertEquals("În ce țară lucrați?", questions.getJsonObject(0).getString("label"));
        assertEquals(4, questions.getJsonObject(0).getJsonArray("texts").size(), "every other language of the house");
        assertTrue(questions.getJsonObject(2).getBoolean("guarded"), "access needs are read by few");
        assertEquals(3, list("/events/" + slug + "/circulars", "circulars").size());
        assertEquals("upcoming", publish(slug));
        var page = elena.get("/events/" + slug + "/programme").expect(200).json();
        assertEquals(2, page.getJsonArray("tracks").size());
        assertEquals(4, page.getJsonArray("sessions").size());
    }

    @Test
    void a_series_is_one_registration_for_webinars_that_keep_their_hour() {
        var slug = begin("series", "de");
        assertEquals(List.of(), blocking(slug));
        var starts = server.db()
                .list(
                        "select s.starts_at::text as at from session s join event e on e.id = s.event_id where e.slug = $1 order by 1 limit 9",
                        row -> row.getString("at").substring(0, 13),
                        slug);
        assertEquals(3, starts.size());
        assertTrue(starts.get(0).endsWith("08") && starts.get(1).endsWith("07"), "summer time lies between " + starts);
        assertEquals("upcoming", publish(slug));
    }

    @Test
    void seats_on_application_wait_for_a_venue_alone() {
        var slug = begin("application", "fr");
        assertEquals(List.of("venue-missing"), blocking(slug));
        assertEquals(8, asked(slug, "application").getJsonArray("questions").size());
        var admission = elena.get("/events/" + slug + "/admission").expect(200).json();
        assertEquals("application", admission.getString("rule"));
        assertEquals(20, admission.getInteger("seats"));
        assertTrue(admission.getString("closesAt").compareTo("2027-03-22") < 0);
        world.sql("update event set venue_name = 'La maison' where slug = $1", slug);
        assertEquals("upcoming", publish(slug));
    }
}
