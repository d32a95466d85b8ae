package io.plenary.applications;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.testing.ApiClient;
import io.plenary.testing.Await;
import io.plenary.testing.World;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SelectingIT {
    private static Masterclass masterclass;
    private static ApiClient noor;

    @BeforeAll
    static void start() {
        masterclass = new Masterclass();
        noor = masterclass.reviewer(World.Who.NOOR);
    }

    @AfterAll
    static void stop() {
        masterclass.close();
    }

    private static JsonObject decide(String slug, String decision, Masterclass.Applicant... who) {
        var selection = new JsonObject().put("decision", decision).put("applications", Masterclass.ids(who));
        return masterclass
                .elena
                .post("/events/" + slug + "/selections", selection)
                .expect(200)
                .json();
    }

    private static List<String> results(JsonObject outcomes) {
        return outcomes.getJsonArray("outcomes").stream()
                .map(one -> ((JsonObject) one).getString("result"))
                .toList();
    }

    private static JsonObject seatOf(Masterclass.Applicant who) {
        return who.browser()
                .get("/me/registrations")
                .expect(200)
                .json()
                .getJsonArray("registrations")
                .getJsonObject(0)
                .getJsonObject("registration");
    }

    @Test
    void blind_reviewers_see_no_name_and_no_answer_that_names_somebody() {
        var event = masterclass.event("blind", 5);
        var ana = masterclass.sent("blind");
        masterclass.rules("blind", true, "why");
        var queue = noor.get("/events/blind/reviews").expect(200).json().getJsonArray("applications");
        assertFalse(queue.getJsonObject(0).containsKey("name"));
        var path = "/events/blind/reviews/" + ana.application();
        var read = noor.get(path).expect(200);
        assertFalse(read.http().body().contains("To learn"));
        assertFalse(read.http().body().contains(ana.email()));
        masterclass.rules("blind", false, "why");
        assertTrue(noor.get(path).expect(200).http().body().contains("To learn"));
        var changes =
                masterclass.server.db().list("""
                        select detail::text as detail
                        from audit_entry
                        where target = $1 and action = 'application.rules'
                        order by id
                        limit 10
                        """, row -> new JsonObject(row.getString("detail")), event.toString());
        assertEquals(2, changes.size());
        assertEquals(
                new JsonArray().add("Use × 2"),
                changes.getFirst().getJsonObject("after").getJsonArray("criteria"));
        var sight = new JsonObject()
                .put("before", new JsonObject().put("blind", true))
                .put("after", new JsonObject().put("blind", false));
        assertEquals(sight, changes.getLast());
    }

    @Test
    void whoever_is_too_near_reads_nothing_any_more_and_does_not_count() {
        masterclass.event("near", 5);
        var ana = masterclass.sent("near");
        masterclass.rules("near", false);
        var path = "/events/near/reviews/" + ana.application();
        noor.put(path, Masterclass.words(5, false)).expect(200);
        noor.put(path, Masterclass.words(5, true)).expect(200);
        noor.get(path).expect(404);
        noor.put(path, Masterclass.words(5, false)).expect(404);
        var queue = noor.get("/events/near/reviews").expect(200).json().getJsonArray("applications");
        assertFalse(queue.getJsonObject(0).containsKey("name"), "not even the name");
        var place = masterclass.elena.get("/events/near/ranking").expect(200).json();
        assertFalse(place.getJsonArray("applications").getJsonObject(0).containsKey("mean"));
        assertEquals(1, place.getJsonArray("applications").getJsonObject(0).getInteger("conflicts"));
        // It was pressed by mistake: reading and scoring begin anew, until it is decided.
        noor.delete(path + "/conflict").expect(204);
        assertFalse(
                noor.get(path).expect(200).json().getJsonObject("application").containsKey("mine"));
        noor.put(path, Masterclass.words(3, false)).expect(200);
        noor.delete(path + "/conflict").expect(204);
        assertEquals(
                3.0,
                masterclass
                        .elena
                        .get("/events/near/ranking")
                        .expect(200)
                        .json()
                        .getJsonArray("applications")
                        .getJsonObject(0)
                        .getDouble("mean"),
                "only a conflict is taken back");
        noor.put(path, Masterclass.words(5, true)).expect(200);
        decide("near", "decline", ana);
        assertEquals("wrong-state", noor.delete(path + "/conflict").code());
    }

    @Test
    void reviewers_decide_nothing_and_applicants_never_see_points() {
        masterclass.event("points", 5);
        var ana = masterclass.sent("points");
        masterclass.rules("points", false);
        noor.put("/events/points/reviews/" + ana.application(), Masterclass.words(4, false))
                .expect(200);
        var opinion = masterclass
                .elena
                .get("/events/points/applications/" + ana.application())
                .expect(200)
                .json()
                .getJsonArray("opinions")
                .getJsonObject(0);
        assertEquals("Noor", opinion.getString("reviewer"));
        assertEquals("Good", opinion.getString("comment"));
        for (var path : List.of("/ranking", "/applications", "/review-rules"))
            noor.get("/events/points" + path).expect(404);
        for (var path : List.of("/ranking", "/reviews", "/reviews/" + ana.application()))
            ana.browser().get("/events/points" + path).expect(404);
        for (var path : List.of("/events/points/application", "/me/applications"))
            assertFalse(ana.browser().get(path).expect(200).http().body().contains("Good"));
    }

    @Test
    void a_seat_that_the_accepted_do_not_take_goes_to_the_next_rank() {
        masterclass.event("passing", 1);
        var first = masterclass.sent("passing");
        var second = masterclass.sent("passing");
        var third = masterclass.sent("passing");
        assertEquals(List.of("done", "full"), results(decide("passing", "accept", first, second)));
        assertEquals(List.of("done", "done"), results(decide("passing", "wait", third, second)));
        assertEquals("offered", seatOf(first).getString("state"));
        assertEquals(1, seatOf(third).getInteger("rank"), "by the rank that was given, not by the time of sending");
        var offered = "/me/registrations/" + seatOf(first).getString("id");
        first.browser().delete(offered).expect(204);
        assertEquals("offered", seatOf(third).getString("state"));
        var seat = seatOf(third).getString("id");
        third.browser().put("/me/registrations/" + seat + "/acceptance", null).expect(200);
        first.browser().put(offered + "/acceptance", null).expect(410);
        assertEquals("waiting", seatOf(second).getString("state"));
    }

    @Test
    void whoever_holds_a_seat_is_not_declined_and_whoever_let_it_go_is_decided_anew() {
        masterclass.event("holding", 1);
        var first = masterclass.sent("holding");
        var second = masterclass.sent("holding");
        decide("holding", "accept", first);
        decide("holding", "wait", second);
        first.browser()
                .delete("/me/registrations/" + seatOf(first).getString("id"))
                .expect(204);
        assertEquals("offered", seatOf(second).getString("state"), "by the waiting list");
        var letters = masterclass.mails(second.email());
        assertEquals(List.of("gone"), results(decide("holding", "decline", second)));
        var seat = "/me/registrations/" + seatOf(second).getString("id");
        second.browser().put(seat + "/acceptance", null).expect(200);
        assertEquals(List.of("gone"), results(decide("holding", "decline", second)));
        assertEquals("confirmed", seatOf(second).getString("state"));
        assertEquals(letters.size() + 1, masterclass.mails(second.email()).size(), "the confirmation alone");
        assertEquals(List.of("full"), results(decide("holding", "accept", first)));
        assertEquals(List.of("done"), results(decide("holding", "wait", first)));
        assertEquals(List.of("gone"), results(decide("holding", "wait", first)));
        second.browser().delete(seat).expect(204);
        assertEquals("offered", seatOf(first).getString("state"));
    }

    /** Not when organisers decide: nobody applies with words that were written later. */
    @Test
    void whoever_is_chosen_was_shown_what_stood_when_they_applied() {
        masterclass.event("shown", 1);
        policy(1, "Bring a laptop.");
        var first = masterclass.sent("shown");
        var second = masterclass.sent("shown");
        masterclass.world.sql("update policy set superseded_at = clock_timestamp() where superseded_at is null");
        policy(2, "Bring two laptops.");
        decide("shown", "accept", first);
        decide("shown", "wait", second);
        assertEquals(List.of("Bring a laptop."), shownTo(first));
        assertEquals(List.of("Bring a laptop."), shownTo(second));
    }

    private static void policy(int number, String words) {
        masterclass.world.sql("""
                insert into policy (id, organisation_id, kind, number, texts)
                values (gen_random_uuid(), $1, 'terms', $2, jsonb_build_object('en', $3::text))
                """, masterclass.world.house, number, words);
    }

    private static List<String> shownTo(Masterclass.Applicant who) {
        return masterclass.server.db().list("""
                        select p.texts->>'en' as words
                        from policy_shown s
                        join policy p on p.id = s.policy_id
                        join registration r on r.id = s.registration_id
                        where r.person_id = $1
                        limit 9
                        """, row -> row.getString("words"), who.person());
    }

    @Test
    void every_letter_is_shown_before_it_is_sent_and_is_the_one_that_is_sent() {
        masterclass.event("letters", 5);
        var ana = masterclass.sent("letters");
        var own = new JsonObject().put("subject", "{name}, about {event}").put("text", "We say: {reason}");
        var path = "/events/letters/letters/application-declined/en";
        masterclass.elena.put(path + "?version=0", own).expect(200);
        var shown = masterclass.elena.post(path + "/preview", own.copy().put("application", ana.application()));
        assertEquals("Ana of " + ana.email(), shown.expect(200).json().getString("name"));
        var many = new JsonObject()
                .put("language", "en")
                .put("subject", "To {name}")
                .put("text", "{link} until {until}");
        var trial = "/events/letters/circulars/preview";
        var read = masterclass.elena.post(trial, many.copy().put("application", ana.application()));
        assertEquals("To Ana of " + ana.email(), read.expect(200).json().getString("subject"));
        assertTrue(read.json().getString("text").contains("/e/letters/apply until "));
        var draft = many.copy().put("application", masterclass.begun("letters").application());
        masterclass.elena.post(trial, draft).expect(404);
        var selection = new JsonObject()
                .put("decision", "decline")
                .put("reason", "Too many for the room.")
                .put("applications", new JsonArray().add(ana.application()));
        var letters = masterclass
                .elena
                .post("/events/letters/selections/preview", selection)
                .expect(200)
                .json()
                .getJsonArray("letters");
        assertEquals(1, masterclass.mails(ana.email()).size(), "nothing has left");
        assertTrue(letters.getJsonObject(0).getString("text").startsWith("We say: Too many for the room."));
        masterclass.elena.post("/events/letters/selections", selection).expect(200);
        var subject = letters.getJsonObject(0).getString("subject");
        Await.until(
                "it leaves in the words that were shown",
                Duration.ofSeconds(10),
                () -> masterclass.mails(ana.email()).getLast().equals(subject));
        var outbox = masterclass.elena.get("/events/letters/mails").expect(200).json();
        assertEquals(2, outbox.getJsonArray("mails").size(), "staff see both");
        var again = masterclass
                .elena
                .post("/events/letters/selections", selection)
                .expect(200)
                .json();
        assertEquals(List.of("gone"), results(again));
        assertEquals(2, masterclass.mails(ana.email()).size(), "told once");
    }
}
