package io.plenary.organisations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.plenary.testing.ApiClient;
import io.plenary.testing.TestServer;
import io.plenary.testing.World;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class VocabularyIT {
    private static final String TOPICS = "/organisations/house/vocabulary/topic";
    private static final String PRESENTATION = "/events/open-day/presentation";
    private static TestServer server;
    private static ApiClient elena;
    private static ApiClient ioana;

    @BeforeAll
    static void open() {
        server = TestServer.start();
        var world = World.in(server.db());
        elena = world.signIn(server.browser(), World.Who.ELENA);
        ioana = world.signIn(server.browser(), World.Who.IOANA);
    }

    @AfterAll
    static void close() {
        server.close();
    }

    @Test
    void terms_are_added_named_ordered_and_taken_away() {
        save(term(null, "Digital skills"), term(null, "Digital skills"), term(null, "Open science"));
        assertEquals(List.of("digital-skills", "digital-skills-2", "open-science"), slugs());
        save(term("open-science", "Science"), term("digital-skills", "Digital skills"));
        assertEquals(List.of("open-science", "digital-skills"), slugs());
        assertEquals(
                "Science",
                topics().getJsonArray("terms")
                        .getJsonObject(0)
                        .getJsonObject("names")
                        .getString("en"));
    }

    @Test
    void two_organisers_who_save_at_once_lose_nothing() {
        var seen = topics().getString("version");
        elena.put(TOPICS, list(seen, term(null, "First"))).expect(200);
        assertEquals(
                "stale",
                ioana.put(TOPICS, list(seen, term(null, "Second"))).expect(412).code());
        assertEquals(List.of("first"), slugs());
        ioana.put(TOPICS, list(topics().getString("version"), term("first", "First"), term(null, "Second")))
                .expect(200);
        assertEquals(List.of("first", "second"), slugs());
    }

    @Test
    void an_event_carries_terms_of_its_house_and_texts_in_other_languages() {
        save(term(null, "Dialogue"));
        var version = elena.get(PRESENTATION).expect(200).json().getString("version");
        var text = new JsonObject().put("language", "ro").put("title", "Ziua porților deschise");
        text.put("summary", "Veniți.").put("description", "");
        var wanted = presentation(version, "dialogue", text);
        var saved = elena.put(PRESENTATION, wanted).expect(200).json();
        assertEquals("dialogue", saved.getJsonArray("terms").getJsonObject(0).getString("slug"));
        assertEquals("stale", ioana.put(PRESENTATION, wanted).expect(412).code());
        var request = server.browser()
                .request("/api/v1/events/open-day")
                .header("Accept-Language", "ro")
                .build();
        var event = new JsonObject(server.browser().exchange(request).body()).getJsonObject("event");
        assertEquals("Ziua porților deschise", event.getString("title"));
        assertEquals("Veniți.", event.getString("summary"));
        var unknown = presentation(saved.getString("version"), "nowhere", text);
        assertEquals("validation", elena.put(PRESENTATION, unknown).expect(422).code());
        var twice = presentation(saved.getString("version"), "dialogue", text, text);
        assertEquals("validation", elena.put(PRESENTATION, twice).expect(422).code());
        assertEquals(saved, elena.get(PRESENTATION).json());
        assertEquals(1, topics().getJsonArray("terms").getJsonObject(0).getInteger("events"));
        var changes = elena.get("/organisations/house/audit").expect(200).json().getJsonArray("entries").stream()
                .map(JsonObject.class::cast)
                .filter(one -> one.getString("action").equals("event.presentation"))
                .toList();
        assertEquals(1, changes.size(), "what was refused changed nothing");
        var words = changes.getFirst().getJsonObject("after");
        assertEquals("topic: dialogue", words.getString("terms"));
        assertEquals("Ziua porților deschise, Veniți., ", words.getString("ro"));
        save();
        assertEquals(0, elena.get(PRESENTATION).json().getJsonArray("terms").size());
    }

    @Test
    void an_organisation_says_what_it_is() {
        var path = "/organisations/house";
        var seen = server.browser().get(path).expect(200).json();
        var about = new JsonObject().put("about", "We read.\n\nTogether.").put("version", seen.getString("version"));
        var saved = elena.put(path + "/about", about).expect(200).json();
        assertEquals("We read.\n\nTogether.", saved.getString("about"));
        assertEquals("stale", ioana.put(path + "/about", about).expect(412).code());
        assertEquals(
                "We read.\n\nTogether.",
                server.browser().get(path + "?once=1").json().getString("about"));
        assertEquals(404, server.browser().get("/organisations/nowhere").status());
    }

    private static void save(JsonObject... terms) {
        elena.put(TOPICS, list(topics().getString("version"), terms)).expect(200);
    }

    private static JsonObject topics() {
        return elena.get("/organisations/house/vocabulary")
                .expect(200)
                .json()
                .getJsonArray("lists")
                .getJsonObject(0);
    }

    private static List<String> slugs() {
        return topics().getJsonArray("terms").stream()
                .map(term -> ((JsonObject) term).getString("slug"))
                .toList();
    }

    private static JsonObject presentation(String version, String topic, JsonObject... texts) {
        var terms = new JsonArray().add(new JsonObject().put("facet", "topic").put("slug", topic));
        return new JsonObject().put("version", version).put("terms", terms).put("texts", new JsonArray(List.of(texts)));
    }

    private static JsonObject list(String version, JsonObject... terms) {
        return new JsonObject().put("version", version).put("terms", new JsonArray(List.of(terms)));
    }

    private static JsonObject term(String slug, String english) {
        var term = new JsonObject().put("names", new JsonObject().put("en", english));
        return slug == null ? term : term.put("slug", slug);
    }
}
