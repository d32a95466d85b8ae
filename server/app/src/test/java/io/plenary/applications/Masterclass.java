package io.plenary.applications;

import io.plenary.contract.ids.EventId;
import io.plenary.contract.ids.PersonId;
import io.plenary.testing.ApiClient;
import io.plenary.testing.TestServer;
import io.plenary.testing.World;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** A server with events whose seats are given on application, by the organiser Elena. */
final class Masterclass implements AutoCloseable {
    final TestServer server;
    final World world;
    final ApiClient elena;
    private final AtomicInteger people = new AtomicInteger();

    Masterclass() {
        server = TestServer.start(Map.of("PLENARY_LIMITS", "bench"));
        world = World.in(server.db());
        elena = world.signIn(server.browser(), World.Who.ELENA);
    }

    /** Somebody who joins as an application reviewer, and signs in. */
    ApiClient reviewer(World.Who who) {
        world.join(world.house, who.id, "application-reviewer");
        return world.signIn(server.browser(), who);
    }

    /** Of what they sent. */
    static JsonArray ids(Applicant... who) {
        return new JsonArray(Stream.of(who).map(Applicant::application).toList());
    }

    /** An event that asks for a reason and, confidentially, for access needs. */
    EventId event(String slug, int seats) {
        var event = world.event(slug, world.house, seats);
        world.sql("""
                update event set admission = 'application', starts_at = now() + interval '30 days',
                  ends_at = now() + interval '31 days', closes_at = now() + interval '1 day', offer_hours = 48
                where id = $1
                """, event);
        ask(
                slug,
                question("why", "long", true),
                question("needs", "short", false).put("guarded", true));
        return event;
    }

    void ask(String slug, JsonObject... questions) {
        var path = "/events/" + slug + "/forms/application";
        var form = new JsonObject()
                .put("questions", new JsonArray(List.of(questions)))
                .put("readers", new JsonArray());
        var version = elena.get(path).expect(200).json().getInteger("version");
        var saved = elena.put(path + "?version=" + version, form).expect(200).json();
        elena.post(path + "/versions?version=" + saved.getInteger("version"), null)
                .expect(200);
    }

    static JsonObject question(String id, String kind, boolean required) {
        return new JsonObject()
                .put("id", id)
                .put("kind", kind)
                .put("label", "Question " + id)
                .put("help", "")
                .put("required", required)
                .put("guarded", false)
                .put("choices", new JsonArray())
                .put("texts", new JsonArray());
    }

    static JsonArray answers(String question, String value) {
        return new JsonArray()
                .add(new JsonObject().put("question", question).put("values", new JsonArray().add(value)));
    }

    /** Somebody with a browser of their own. */
    record Applicant(ApiClient browser, PersonId person, String email, String application) {
        String path() {
            return "/me/applications/" + application;
        }
    }

    /** Somebody who has begun. */
    Applicant begun(String slug) {
        var person = PersonId.next();
        var email = "applicant" + people.incrementAndGet() + "@example.org";
        world.sql("insert into person (id, name, email, verified_at) values ($1, $2, $3, now())", person, "Ana", email);
        var browser = world.signIn(server.browser(), email);
        var sheet = browser.post("/events/" + slug + "/application", new JsonObject().put("notice", "2026-1"))
                .expect(200)
                .json();
        return new Applicant(
                browser, person, email, sheet.getJsonObject("application").getString("id"));
    }

    /** Somebody who has sent theirs. */
    Applicant sent(String slug) {
        var one = begun(slug);
        var draft = new JsonObject()
                .put("version", 1)
                .put("name", "Ana of " + one.email())
                .put("answers", answers("why", "To learn."));
        one.browser().put(one.path() + "/draft", draft).expect(200);
        one.browser()
                .put(one.path() + "/submission", new JsonObject().put("version", 2))
                .expect(200);
        return one;
    }

    /** Judged by one criterion, by everybody. @param hidden questions that name somebody */
    void rules(String slug, boolean blind, String... hidden) {
        var criterion = new JsonObject().put("id", "use").put("label", "Use").put("weight", 2);
        var rules = new JsonObject()
                .put("version", 0)
                .put("criteria", new JsonArray().add(criterion))
                .put("scale", 5)
                .put("blind", blind)
                .put("hidden", new JsonArray(List.of(hidden)))
                .put("endorsement", "none")
                .put("readers", "all");
        var now = elena.get("/events/" + slug + "/review-rules").expect(200).json();
        elena.put("/events/" + slug + "/review-rules", rules.put("version", now.getInteger("version")))
                .expect(200);
    }

    /** What a reviewer says of it. */
    static JsonObject words(int points, boolean conflict) {
        return new JsonObject()
                .put("scores", new JsonObject().put("use", points))
                .put("comment", "Good")
                .put("conflict", conflict);
    }

    List<String> mails(String address) {
        return server.db()
                .list(
                        "select subject from mail_outbox where recipient = $1 order by created_at, id limit 100",
                        row -> row.getString("subject"),
                        address);
    }

    @Override
    public void close() {
        server.close();
    }
}
