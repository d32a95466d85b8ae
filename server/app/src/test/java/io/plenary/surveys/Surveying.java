package io.plenary.surveys;

import io.plenary.contract.ids.EventId;
import io.plenary.contract.ids.PersonId;
import io.plenary.testing.ApiClient;
import io.plenary.testing.TestServer;
import io.plenary.testing.World;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** What tests of surveys arrange. */
record Surveying(TestServer server, World world, ApiClient elena) {
    private static final AtomicInteger PEOPLE = new AtomicInteger();

    static JsonObject question(String id, String kind, String... choices) {
        var offered = new JsonArray();
        for (var choice : choices)
            offered.add(new JsonObject().put("id", choice).put("label", "=" + choice));
        return new JsonObject()
                .put("id", id)
                .put("kind", kind)
                .put("label", "Question " + id)
                .put("help", "")
                .put("required", false)
                .put("guarded", false)
                .put("choices", offered)
                .put("texts", new JsonArray());
    }

    static JsonObject wish(long version, boolean anonymous, String audience) {
        return new JsonObject()
                .put("version", version)
                .put("anonymous", anonymous)
                .put("audience", audience)
                .put("opensAt", "2020-01-01T00:00:00Z");
    }

    void publish(String purpose, String slug, JsonObject... questions) {
        var form = "/events/" + slug + "/forms/" + purpose;
        var body = new JsonObject()
                .put("questions", new JsonArray(List.of(questions)))
                .put("readers", new JsonArray());
        var version = elena.get(form).expect(200).json().getInteger("version");
        var saved = elena.put(form + "?version=" + version, body).expect(200).json();
        elena.post(form + "/versions?version=" + saved.getInteger("version"), null)
                .expect(200);
    }

    /** Somebody with a seat. */
    ApiClient attendee(EventId event) {
        var person = PersonId.next();
        var number = PEOPLE.incrementAndGet();
        var email = "attendee" + number + "@example.org";
        world.sql("insert into person (id, name, email) values ($1, $2, $3)", person, "=Ana " + number, email);
        world.register(event, person);
        return world.signIn(server.browser(), email);
    }

    static int count(JsonObject results, int question, int choice) {
        return results.getJsonArray("questions")
                .getJsonObject(question)
                .getJsonArray("counts")
                .getJsonObject(choice)
                .getInteger("count");
    }
}
