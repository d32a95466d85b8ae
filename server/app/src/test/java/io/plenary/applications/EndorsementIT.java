package io.plenary.applications;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.files.Samples;
import io.plenary.testing.ApiClient;
import io.plenary.testing.Await;
import io.plenary.testing.Letterbox;
import io.plenary.testing.World;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class EndorsementIT {
    private static Masterclass masterclass;
    private static ApiClient noor;
    private static ApiClient stranger;
    private static int people;

    @BeforeAll
    static void start() {
        masterclass = new Masterclass();
        masterclass.world.join(masterclass.world.house, World.Who.NOOR.id, "application-reviewer");
        noor = masterclass.world.signIn(masterclass.server.browser(), World.Who.NOOR);
        stranger = masterclass.server.browser();
        masterclass.event("endorsed", 20);
        rule("endorsed", "required");
    }

    @AfterAll
    static void stop() {
        masterclass.close();
    }

    private static void rule(String slug, String rule) {
        var path = "/events/" + slug + "/review-rules";
        var rules = masterclass.elena.get(path).expect(200).json().put("endorsement", rule);
        masterclass.elena.put(path, rules).expect(200);
    }

    private static String ask(Masterclass.Applicant one, String email) {
        var wish = new JsonObject().put("name", "Ioana Director").put("email", email);
        one.browser().put(one.path() + "/endorsement", wish).expect(200);
        return linkTo(email);
    }

    /** Of the last mail. */
    private static String linkTo(String email) {
        var text = Letterbox.newest(masterclass.server.db(), email);
        var at = text.indexOf("/endorsement#") + "/endorsement#".length();
        return text.substring(at).split("\\s", 2)[0];
    }

    private static String address() {
        return "director" + ++people + "@example.org";
    }

    private static JsonObject link(String token) {
        return new JsonObject().put("token", token);
    }

    private static ApiClient.Answer open(String token) {
        return stranger.post("/endorsements/openings", link(token));
    }

    private static ApiClient.Answer send(String id, byte[] bytes) {
        return stranger.upload("/endorsements/" + id + "/files?name=Letter.pdf", "application/octet-stream", bytes);
    }

    private static JsonObject letter(String token, String file) {
        return link(token).put("file", file);
    }

    private static String standing(Masterclass.Applicant one) {
        var sheet =
                one.browser().get("/events/endorsed/application").expect(200).json();
        return sheet.getJsonObject("endorsement").getString("state");
    }

    private static int read(ApiClient who, String file) {
        return who.page("/api/v1/files/" + file).statusCode();
    }

    @Test
    void the_letter_goes_from_the_endorser_to_those_who_decide() {
        var ana = masterclass.begun("endorsed");
        var draft = new JsonObject().put("version", 1).put("name", "Ana Pop");
        draft.put("answers", Masterclass.answers("why", "To learn."));
        ana.browser().put(ana.path() + "/draft", draft).expect(200);
        var submission = new JsonObject().put("version", 2);
        var refused = ana.browser().put(ana.path() + "/submission", submission);
        assertTrue(refused.expect(422).http().body().contains("/endorsement"), "somebody has to be asked first");
        var token = ask(ana, address());
        ana.browser().put(ana.path() + "/submission", submission).expect(200);
        var asked = open(token).expect(200).json();
        assertEquals("Ana Pop", asked.getString("applicant"));
        assertEquals("asked", standing(ana));
        var path = "/events/endorsed/applications/" + ana.application();
        assertFalse(masterclass
                .elena
                .get(path)
                .expect(200)
                .json()
                .getJsonObject("letter")
                .containsKey("file"));
        var file = send(asked.getString("id"), Samples.pdf()).expect(201).json().getString("id");
        assertEquals(404, read(masterclass.elena, file), "it counts when the link says so");
        stranger.put("/endorsements/letters", letter(token, file)).expect(204);
        assertEquals("received", standing(ana));
        assertTrue(masterclass.mails(ana.email()).contains("The letter for your application has come"));
        assertEquals(List.of(200, 200), List.of(read(masterclass.elena, file), read(noor, file)));
        assertEquals(List.of(404, 401), List.of(read(ana.browser(), file), read(stranger, file)));
        var own = ana.browser().page("/api/v1/me/data");
        assertEquals(200, own.statusCode());
        assertFalse(own.body().contains("Letter.pdf"), "it was written in confidence");
        var otto = masterclass.world.signIn(masterclass.server.browser(), World.Who.OTTO);
        assertEquals(404, read(otto, file), "of another organisation");
        var review = noor.get("/events/endorsed/reviews/" + ana.application()).expect(200);
        assertEquals(
                file,
                review.json().getJsonObject("letter").getJsonObject("file").getString("id"));
        assertEquals("link-expired", open(token).code(), "used");
        assertEquals("link-expired", send(asked.getString("id"), Samples.pdf()).code());
        assertEquals(
                "link-expired",
                stranger.put("/endorsements/letters", letter(token, file)).code());
    }

    @Test
    void a_link_that_another_replaced_opens_nothing() {
        var ana = masterclass.begun("endorsed");
        var first = address();
        var old = ask(ana, first);
        ana.browser().post(ana.path() + "/endorsement/reminders", null).expect(200);
        var reminded = linkTo(first);
        assertEquals("link-expired", open(old).code());
        open(reminded).expect(200);
        var other = ask(ana, address());
        assertEquals("link-expired", open(reminded).code());
        stranger.post("/endorsements/refusals", link(other)).expect(204);
        assertEquals("declined", standing(ana));
        assertEquals("link-expired", open(other).code());
        open(ask(ana, address())).expect(200);
    }

    @Test
    void every_link_that_does_not_hold_says_the_same() {
        var ana = masterclass.begun("endorsed");
        var token = ask(ana, address());
        ana.browser().delete(ana.path()).expect(204);
        var withdrawn = open(token);
        var unknown = open("x".repeat(43));
        assertEquals(unknown.code(), withdrawn.code());
        assertEquals(unknown.json().getString("title"), withdrawn.json().getString("title"));
        masterclass.event("over", 20);
        rule("over", "optional");
        var bogdan = masterclass.begun("over");
        var late = ask(bogdan, address());
        masterclass.world.sql("update event set closes_at = now() - interval '1 hour' where slug = 'over'");
        assertEquals("link-expired", open(late).code());
        masterclass.world.sql("""
                insert into deadline_extension (id, event_id, email, until, made_by)
                select uuidv7(), id, $1, now() + interval '1 hour', $2 from event where slug = 'over'
                """, bogdan.email(), bogdan.person());
        open(late).expect(200);
        masterclass.world.sql("delete from deadline_extension");
        assertEquals("link-expired", open(late).code());
        var id = "7b1c8f0e-2a0d-4d53-9c0e-0f3a8a4f6a11";
        assertEquals("link-expired", send(id, Samples.pdf()).code());
    }

    @Test
    void a_letter_of_one_link_cannot_be_given_by_another() {
        var ana = masterclass.begun("endorsed");
        var bogdan = masterclass.begun("endorsed");
        var mine = ask(ana, address());
        var theirs = ask(bogdan, address());
        var file = send(open(mine).json().getString("id"), Samples.pdf())
                .expect(201)
                .json()
                .getString("id");
        stranger.put("/endorsements/letters", letter(theirs, file)).expect(422);
        assertEquals("asked", standing(bogdan));
        assertEquals(
                "file-kind",
                send(open(mine).json().getString("id"), Samples.latin("<html>")).code());
    }

    @Test
    void whoever_is_asked_reads_the_words_of_the_event() {
        var ana = masterclass.begun("endorsed");
        var path = "/events/endorsed/letters/endorsement-asked/en";
        var own = new JsonObject()
                .put("subject", "{applicant} asks you, {name}")
                .put("text", "For {event}, until {until}.");
        assertTrue(masterclass
                .elena
                .put(path + "?version=0", own)
                .expect(422)
                .http()
                .body()
                .contains("{link}"));
        own.put("text", "For {event}, until {until}:\n\n{link}");
        var shown = masterclass.elena.post(path + "/preview", own).expect(200).json();
        assertTrue(shown.getString("text").contains("/endorsement#•••"), shown.encode());
        assertTrue(shown.getString("text").contains("UTC"), "the deadline");
        masterclass.elena.put(path + "?version=0", own).expect(200);
        var director = address();
        ask(ana, director);
        Await.until(
                "it leaves in those words",
                Duration.ofSeconds(10),
                () -> masterclass.mails(director).getLast().endsWith("asks you, Ioana Director"));
        open(linkTo(director)).expect(200);
        var mails = masterclass
                .elena
                .get("/events/endorsed/mails?q=" + director)
                .expect(200)
                .json();
        var mail = mails.getJsonArray("mails").getJsonObject(0).getString("id");
        var seen = masterclass
                .elena
                .get("/events/endorsed/mails/" + mail)
                .expect(200)
                .http()
                .body();
        assertTrue(seen.contains("/endorsement#•••"), "staff see that it left, and no link that answers");
        masterclass.elena.delete(path).expect(204);
    }

    @Test
    void nobody_else_asks_for_it() {
        var ana = masterclass.begun("endorsed");
        var wish = new JsonObject().put("name", "Ioana").put("email", address());
        noor.put(ana.path() + "/endorsement", wish).expect(404);
        masterclass.elena.put(ana.path() + "/endorsement", wish).expect(404);
        ana.browser()
                .put(ana.path() + "/endorsement", wish.copy().put("email", ana.email()))
                .expect(422);
        masterclass.event("unendorsed", 20);
        var bogdan = masterclass.begun("unendorsed");
        bogdan.browser().put(bogdan.path() + "/endorsement", wish).expect(409);
    }
}
