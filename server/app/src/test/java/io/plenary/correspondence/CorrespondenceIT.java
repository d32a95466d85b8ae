package io.plenary.correspondence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.Uuid7;
import io.plenary.testing.AddressMove;
import io.plenary.testing.ApiClient;
import io.plenary.testing.Await;
import io.plenary.testing.Promise;
import io.plenary.testing.TestServer;
import io.plenary.testing.World;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What an event writes, as organisers and readers meet it over HTTP. */
class CorrespondenceIT {
    private static final String LETTER = "/events/open-day/letters/registration/en";

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

    private static JsonObject words(String subject, String text) {
        return new JsonObject().put("subject", subject).put("text", text);
    }

    private static JsonObject found(String subject) {
        return server.db()
                .find(
                        "select id, body, recipient, unsubscribe, sent_at is not null as sent from mail_outbox where subject = $1",
                        row -> new JsonObject()
                                .put("id", row.getUUID("id").toString())
                                .put("text", row.getString("body"))
                                .put("to", row.getString("recipient"))
                                .put("stop", row.getString("unsubscribe"))
                                .put("sent", row.getBoolean("sent")),
                        subject)
                .orElse(new JsonObject().put("sent", false));
    }

    private static JsonObject sent(String subject) {
        Await.until("it leaves: " + subject, Duration.ofSeconds(10), () -> found(subject)
                .getBoolean("sent"));
        return found(subject);
    }

    @Test
    void an_event_words_a_letter_itself_and_whoever_registers_reads_that() {
        var ours = elena.get(LETTER).expect(200).json();
        assertFalse(ours.getBoolean("own"));
        assertEquals("You are registered: {event}", ours.getString("subject"));
        var unknown = elena.put(LETTER + "?version=0", words("{code}", "Hello")).expect(422);
        assertEquals(
                2, unknown.json().getJsonArray("errors").size(), unknown.json().encode());
        var own = words("See you at {event}, {name}", "Dear {name},\n\nhere: {link}");
        var saved = elena.put(LETTER + "?version=0", own).expect(200).json();
        elena.put(LETTER + "?version=0", own).expect(412);
        elena.put(LETTER + "?version=" + saved.getLong("version"), own).expect(200);
        var noor = world.signIn(server.browser(), World.Who.NOOR);
        noor.post("/events/open-day/registrations", new JsonObject().put("notice", "2026-1"))
                .expect(200);
        var mail = sent("See you at Open day, Noor");
        assertTrue(mail.getString("text").startsWith("Dear Noor,\n\nhere: " + server.origin() + "/registration#"));
        assertTrue(mail.getString("text").contains("\n\n--\n"), "our foot stays");

        var shown = elena.get("/events/open-day/mails/" + mail.getString("id"))
                .expect(200)
                .json();
        assertTrue(shown.getString("text").contains("/registration#•••"), "staff do not read what lets in");
        assertEquals("sent", shown.getJsonObject("mail").getString("state"));
        elena.delete(LETTER).expect(204);
        assertFalse(elena.get(LETTER).expect(200).json().getBoolean("own"));
    }

    @Test
    void a_preview_shows_what_a_real_person_would_read_and_a_trial_goes_to_oneself() {
        var malik = elena.get("/events/open-day/registrations").json().getJsonArray("registrations").stream()
                .map(JsonObject.class::cast)
                .filter(one -> one.getString("name").equals("Malik"))
                .findFirst()
                .orElseThrow();
        var trial = words("{event}: {name}", "{link} {when}").put("registration", malik.getString("id"));
        var preview = elena.post(LETTER + "/preview", trial).expect(200).json();
        assertEquals("Open day: Malik", preview.getString("subject"));
        assertTrue(preview.getString("text").contains("/registration#•••"));
        elena.post(LETTER + "/test", trial).expect(204);
        assertEquals("elena@example.org", sent("Open day: Malik").getString("to"));
    }

    @Test
    void a_mail_is_held_edited_released_and_sent_again() {
        var id = Uuid7.next();
        world.sql("""
                insert into mail_outbox (id, intent, recipient, subject, body, organisation_id, event_id, held_at)
                values ($1, 'held', 'malik@example.org', 'First', 'Words', $2, $3, now())
                """, id, world.house, world.event);
        var path = "/events/open-day/mails/" + id;
        assertTrue(elena.get(path).expect(200).json().getBoolean("editable"));
        elena.put(path, words("Second", "Better words")).expect(200);
        assertEquals(
                1,
                elena.get("/events/open-day/mails?state=held")
                        .json()
                        .getJsonObject("counts")
                        .getInteger("held"));
        elena.delete(path + "/hold").expect(200);
        assertEquals("Better words", sent("Second").getString("text"));
        elena.put(path, words("Third", "Too late")).expect(409);
        elena.put(path + "/hold", null).expect(409);
        elena.post(path + "/resend", null).expect(200);
        Await.until(
                "a copy leaves",
                Duration.ofSeconds(10),
                () -> elena.get("/events/open-day/mails?q=second")
                                .json()
                                .getJsonArray("mails")
                                .size()
                        == 2);
    }

    @Test
    void what_a_sender_has_in_hand_is_neither_held_nor_changed_nor_sent_twice() {
        var id = Uuid7.next();
        world.sql("""
                insert into mail_outbox (id, intent, recipient, subject, body, organisation_id, event_id, due_at,
                  attempts, leased_until)
                values ($1, 'in-hand', 'malik@example.org', 'In hand', 'Words', $2, $3, now() + interval '4 minutes', 1,
                  now() + interval '4 minutes')
                """, id, world.house, world.event);
        var path = "/events/open-day/mails/" + id;
        assertEquals("mail-leaving", elena.put(path + "/hold", null).expect(409).code());
        assertEquals("mail-leaving", elena.delete(path).expect(409).code());
        world.sql("update mail_outbox set held_at = now() where id = $1", id);
        assertEquals(
                "mail-leaving",
                elena.put(path, words("Other", "words")).expect(409).code());
        assertEquals("mail-leaving", elena.delete(path + "/hold").expect(409).code());
        world.sql("update mail_outbox set leased_until = now() where id = $1", id);
        elena.put(path, words("Other", "words")).expect(200);
        elena.delete(path).expect(200);
    }

    @Test
    void a_letter_to_many_is_held_released_and_ended_by_one_press_of_a_mail_program() throws Exception {
        var text = words("News of {event} for {name}", "Come in: {link}\n\nRecording: {recording}")
                .put("language", "en");
        var wish = new JsonObject().put("audience", new JsonArray().add("confirmed"));
        wish.put("moment", "release").put("minutes", 0).put("texts", new JsonArray().add(text));
        var made = elena.post("/events/open-day/circulars", wish).expect(201).json();
        assertEquals("held", made.getString("state"));
        assertTrue(made.getInteger("people") >= 1);
        var path = "/events/open-day/circulars/" + made.getString("id");
        elena.put(path + "/release?version=99", null).expect(412);
        elena.put(path + "/release?version=" + made.getLong("version"), null).expect(200);
        var mail = sent("News of Open day for Malik");
        assertTrue(mail.getString("text").contains("/registration#"));
        assertTrue(mail.getString("text").contains("/r/" + world.recording));
        elena.delete(path + "/release").expect(409);

        var stop = mail.getString("stop").substring(mail.getString("stop").indexOf("/unsubscribes/"));
        assertEquals(
                "m…@example.org", server.browser().get(stop).expect(200).json().getString("email"));
        press(stop.substring("/unsubscribes/".length()));
        assertTrue(server.browser().get(stop).json().getBoolean("stopped"));
        var stops = elena.get("/organisations/house/mail-stops").json().getJsonArray("stops");
        assertEquals("unsubscribed", stops.getJsonObject(0).getString("cause"));
        var lift = new JsonObject().put("email", "malik@example.org").put("reason", "Asked at the door");
        elena.put("/organisations/house/mail-stops", lift).expect(204);
        elena.put("/organisations/house/mail-stops", lift).expect(204);
        assertFalse(server.browser().get(stop).json().getBoolean("stopped"));
        var changes = elena.get("/organisations/house/audit").json().getJsonArray("entries").stream()
                .map(JsonObject.class::cast)
                .filter(one -> one.getString("action").equals("mail-stop.lifted"))
                .toList();
        assertEquals(1, changes.size(), "once, for the one that was there");
        assertEquals("Malik", changes.getFirst().getString("target"));
        assertEquals(
                "Asked at the door", changes.getFirst().getJsonObject("after").getString("reason"));
    }

    @Test
    void what_waits_comes_back_when_a_letter_is_held_and_nobody_gets_it_twice() {
        var id = released("Once for {name}");
        var path = "/events/open-day/circulars/" + id;
        sent("Once for Malik");
        world.sql("""
                insert into mail_outbox (id, intent, recipient, subject, body, circular_id, due_at)
                values ($1, 'waits', 'late@example.org', 'Once for Late', '', $2, now() + interval '1 hour')
                """, Uuid7.next(), id);
        var held = elena.delete(path + "/release").expect(200).json();
        assertEquals("held", held.getString("state"));
        assertEquals(0, mails("Once for Late"), "it may be written again");
        elena.put(path + "/release?version=" + held.getLong("version"), null).expect(200);
        allHaveIt(id);
        assertEquals(1, mails("Once for Malik"));
    }

    @Test
    void whoever_stopped_letters_and_moves_to_another_address_gets_none_there() {
        writtenTo("early");
        writtenTo("late");
        press("a-letter-to-somebody-early");
        AddressMove.of(server, world, "early@moves.example", "early@moved.example");
        AddressMove.of(server, world, "late@moves.example", "late@moved.example");
        press("a-letter-to-somebody-late");
        allHaveIt(released("After the move of {name}"));
        sent("After the move of Malik");
        assertEquals(0, mails("After the move of early"), "stopped before");
        assertEquals(0, mails("After the move of late"), "stopped by a letter to the old address");
    }

    private static void writtenTo(String name) {
        var person = PersonId.next();
        world.sql("insert into person (id, name, email) values ($1, $2, $2 || '@moves.example')", person, name);
        world.register(world.event, person);
        world.sql("""
                insert into mail_outbox (id, intent, recipient, subject, body, organisation_id, sent_at, unsubscribe)
                values ($1, $2, $2 || '@moves.example', 'Before', '', $3, now(), $4)
                """, Uuid7.next(), name, world.house, stop("a-letter-to-somebody-" + name));
    }

    private static String stop(String token) {
        return server.origin() + "/api/v1/unsubscribes/" + token;
    }

    private static void press(String token) {
        var press = HttpRequest.newBuilder(java.net.URI.create(stop(token)))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("List-Unsubscribe=One-Click"));
        assertEquals(204, server.browser().exchange(press.build()).statusCode());
    }

    /** A letter to all who are confirmed, on its way. */
    private static UUID released(String subject) {
        var text = words(subject, "Words").put("language", "en");
        var wish = new JsonObject().put("audience", new JsonArray().add("confirmed"));
        wish.put("moment", "release").put("minutes", 0).put("texts", new JsonArray().add(text));
        var made = elena.post("/events/open-day/circulars", wish).expect(201).json();
        var id = made.getString("id");
        elena.put("/events/open-day/circulars/" + id + "/release?version=" + made.getLong("version"), null)
                .expect(200);
        return UUID.fromString(id);
    }

    private static void allHaveIt(UUID circular) {
        Await.until("all have it", Duration.ofSeconds(10), () -> server.db()
                .get(
                        "select done_at is not null as done from circular where id = $1",
                        row -> row.getBoolean("done"),
                        circular));
    }

    private static int mails(String subject) {
        return server.db()
                .get(
                        "select count(*)::int as many from mail_outbox where subject = $1",
                        row -> row.getInteger("many"),
                        subject);
    }

    @Test
    void whoever_is_signed_in_sees_and_ends_what_keeps_letters_from_them() {
        var noor = world.signIn(server.browser(), World.Who.NOOR);
        world.sql("""
                insert into mail_stop (organisation_id, email, cause)
                values ($1, 'noor@example.org', 'bounced'), ($1, 'somebody@example.org', 'bounced')
                """, world.house);
        var mine = noor.get("/me/mail-stops").expect(200).json().getJsonArray("stops");
        assertEquals(1, mine.size());
        assertEquals("house", mine.getJsonObject(0).getString("organisation"));
        noor.delete("/me/mail-stops/house").expect(204);
        assertEquals(0, noor.get("/me/mail-stops").json().getJsonArray("stops").size());
        var left =
                elena.get("/organisations/house/mail-stops?q=SOMEBODY").json().getJsonArray("stops");
        assertEquals("somebody@example.org", left.getJsonObject(0).getString("email"));
    }

    @Promise("T8")
    @Test
    void mails_of_another_house_are_neither_listed_nor_found_nor_changed() {
        var id = Uuid7.next();
        var theirs = world.event("their-day", world.otherHouse, null);
        world.sql("""
                insert into mail_outbox (id, intent, recipient, subject, body, organisation_id, event_id, held_at)
                values ($1, 'theirs', 'x@example.org', 'Theirs', 'Words', $2, $3, now())
                """, id, world.otherHouse, theirs);
        elena.get("/events/their-day/mails").expect(404);
        elena.get("/events/open-day/mails/" + id).expect(404);
        elena.delete("/events/open-day/mails/" + id + "/hold").expect(404);
        elena.delete("/events/open-day/mails/" + id).expect(404);
        assertFalse(found("Theirs").getBoolean("sent"));
    }
}
