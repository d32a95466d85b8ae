package io.plenary.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.testing.ApiClient;
import io.plenary.testing.Await;
import io.plenary.testing.Promise;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Approval, invitations and waiting, as people meet them over HTTP. */
class RegistrationDepthIT {
    private static Town town;

    @BeforeAll
    static void open() {
        town = new Town(Map.of("PLENARY_LIMITS", "bench"));
    }

    @AfterAll
    static void close() {
        town.close();
    }

    private static void admit(String slug, JsonObject rule) {
        var version = town.elena
                .get("/events/" + slug + "/admission")
                .expect(200)
                .json()
                .getLong("version");
        town.elena
                .put("/events/" + slug + "/admission?version=" + version, rule)
                .expect(200);
    }

    private static String path(String slug) {
        return "/events/" + slug + "/registrations";
    }

    private static ApiClient.Answer register(ApiClient who, String slug, JsonObject more) {
        return who.post(path(slug), Town.signedInWish().mergeIn(more));
    }

    private static JsonObject listed(String slug, String state) {
        return town.elena.get(path(slug) + "?state=" + state).expect(200).json();
    }

    private static int many(String slug, String state) {
        return listed(slug, state).getJsonArray("registrations").size();
    }

    @Test
    void by_approval_people_ask_and_are_told_either_way() {
        var slug = town.webinar(1);
        admit(slug, new JsonObject().put("rule", "approval").put("seats", 1));
        var addresses = List.of(town.address(), town.address(), town.address());
        var guests = addresses.stream().map(town::signedIn).toList();
        for (var guest : guests)
            assertEquals(
                    "pending",
                    register(guest, slug, new JsonObject()).expect(200).json().getString("state"));
        var asked = new ArrayList<String>();
        for (var one : listed(slug, "pending").getJsonArray("registrations"))
            asked.add(((JsonObject) one).getString("id"));
        assertEquals(List.of("done", "full"), results(slug, decision("approve", asked.subList(0, 2))));
        var no = decision("decline", asked.subList(1, 3)).put("reason", "It is for librarians.");
        assertEquals(List.of("done", "done"), results(slug, no));
        assertTrue(town.inbox(addresses.get(0)).newest().subject().startsWith("You are registered"));
        assertTrue(town.inbox(addresses.get(2)).newest().text().contains("It is for librarians."));
        assertEquals(
                "declined",
                register(guests.get(2), slug, new JsonObject())
                        .expect(200)
                        .json()
                        .getString("state"));
    }

    @Test
    void who_may_come_while_all_is_taken_is_told_and_a_seat_withdrawn_leaves_the_calendar() {
        var slug = town.webinar(1);
        admit(slug, new JsonObject().put("rule", "approval").put("seats", 1).put("offerHours", 24));
        var addresses = List.of(town.address(), town.address());
        var ids = addresses.stream()
                .map(address -> register(town.signedIn(address), slug, new JsonObject())
                        .expect(200)
                        .json()
                        .getString("id"))
                .toList();
        assertEquals(List.of("done", "done"), results(slug, decision("approve", ids)));
        assertEquals(1, many(slug, "waiting"));
        var told = town.inbox(addresses.getLast()).newest();
        assertTrue(told.subject().startsWith("You are on the waiting list"), told.subject());
        assertEquals(List.of("done"), results(slug, decision("withdraw", ids.subList(0, 1))));
        var gone = town.inbox(addresses.getFirst()).newest().calendar().orElseThrow();
        assertTrue(gone.contains("STATUS:CANCELLED"), gone);
    }

    private static JsonObject decision(String word, List<String> ids) {
        return new JsonObject().put("decision", word).put("registrations", new JsonArray(ids));
    }

    private static List<String> results(String slug, JsonObject decision) {
        return town.elena.post(path(slug) + "/decisions", decision).expect(200).json().getJsonArray("outcomes").stream()
                .map(one -> ((JsonObject) one).getString("result"))
                .toList();
    }

    @Promise("R7")
    @Test
    void fifty_people_with_one_code_for_five_are_five() throws Exception {
        var slug = town.webinar(null);
        admit(slug, new JsonObject().put("rule", "invitation"));
        var order = new JsonObject()
                .put("code", "SPRING-26")
                .put("emails", new JsonArray())
                .put("note", "");
        order.put("most", 5).put("late", false);
        town.elena.post("/events/" + slug + "/invitations", order).expect(201);
        assertEquals(
                "invitation-needed",
                town.server
                        .browser()
                        .post(path(slug), Town.stranger(town.address()))
                        .code());
        var asked = new ArrayList<Callable<Integer>>();
        for (var n = 0; n < 50; n++) {
            var wish = Town.stranger(town.address()).put("code", "spring-26");
            asked.add(() -> town.server.browser().post(path(slug), wish).status());
        }
        var admitted = 0;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer : threads.invokeAll(asked)) {
                var status = answer.get();
                assertTrue(status == 202 || status == 403, "status " + status);
                if (status == 202) admitted++;
            }
        }
        assertEquals(5, admitted);
        assertEquals(5, listed(slug, "confirmed").getInteger("total"));
    }

    /** A used up code lets in again who gave the seat back; one that was ended or has run out lets in nobody. */
    @Promise("R7")
    @Test
    void a_code_that_is_used_up_and_ended_lets_nobody_back_in() {
        var slug = town.webinar(null);
        admit(slug, new JsonObject().put("rule", "invitation"));
        var order = new JsonObject().put("code", "ONE-ONLY").put("emails", new JsonArray());
        order.put("note", "").put("most", 1).put("late", false);
        var made = town.elena
                .post("/events/" + slug + "/invitations", order)
                .expect(201)
                .json();
        var guest = town.signedIn(town.address());
        var wish = new JsonObject().put("code", "ONE-ONLY");
        for (var time = 0; time < 2; time++) {
            var seat = register(guest, slug, wish).expect(200).json();
            guest.delete("/me/registrations/" + seat.getString("id")).expect(204);
        }
        var id = made.getJsonArray("invitations").getJsonObject(0).getString("id");
        town.elena.delete("/events/" + slug + "/invitations/" + id).expect(204);
        assertEquals("invitation-invalid", register(guest, slug, wish).code());
    }

    @Test
    void a_code_that_is_used_up_tells_no_stranger_who_came_in_by_it() {
        var slug = town.webinar(null);
        admit(slug, new JsonObject().put("rule", "invitation"));
        var order = new JsonObject().put("code", "FOR-ONE").put("emails", new JsonArray());
        order.put("note", "").put("most", 1).put("late", false);
        town.elena.post("/events/" + slug + "/invitations", order).expect(201);
        var came = town.address();
        var statuses = List.of(came, came, town.address()).stream()
                .map(address -> town.server
                        .browser()
                        .post(path(slug), Town.stranger(address).put("code", "FOR-ONE"))
                        .status())
                .toList();
        assertEquals(List.of(202, 403, 403), statuses);
    }

    @Test
    void an_invitation_of_one_address_is_good_for_that_address_past_the_deadline() {
        var slug = town.webinar(null);
        admit(slug, new JsonObject().put("rule", "open").put("closesAt", "2026-01-01T00:00:00Z"));
        var address = town.address();
        var order = new JsonObject().put("emails", new JsonArray().add(address)).put("note", "For the speakers");
        order.put("most", 1).put("late", true);
        var made = town.elena
                .post("/events/" + slug + "/invitations", order)
                .expect(201)
                .json();
        var code = made.getJsonArray("invitations").getJsonObject(0).getString("code");
        assertTrue(town.inbox(address).newest().text().contains("/register?code=" + code));
        var other = register(town.signedIn(town.address()), slug, new JsonObject().put("code", code));
        assertEquals("invitation-invalid", other.code());
        assertEquals(
                "registration-closed",
                register(town.signedIn(town.address()), slug, new JsonObject()).code());
        var guest = town.signedIn(address);
        assertEquals(
                "confirmed",
                register(guest, slug, new JsonObject().put("code", code))
                        .expect(200)
                        .json()
                        .getString("state"));
    }

    @Promise("R2")
    @Test
    void who_waits_is_offered_the_seat_that_comes_back_and_takes_it() {
        var slug = town.webinar(1);
        admit(slug, new JsonObject().put("rule", "open").put("seats", 1).put("offerHours", 24));
        var first = town.signedIn(town.address());
        var seat = register(first, slug, new JsonObject()).expect(200).json();
        var address = town.address();
        var second = town.signedIn(address);
        assertEquals("sold-out", register(second, slug, new JsonObject()).code());
        var wait = new JsonObject().put("queue", true);
        assertEquals(1, register(second, slug, wait).expect(200).json().getInteger("rank"));
        var third = town.signedIn(town.address());
        assertEquals(2, register(third, slug, wait).expect(200).json().getInteger("rank"));
        first.delete("/me/registrations/" + seat.getString("id")).expect(204);
        var letter = town.inbox(address).newest();
        assertTrue(letter.subject().startsWith("A seat is free for you"), letter.subject());
        var mine = mine(second);
        assertEquals("offered", mine.getString("state"));
        var acceptance = "/me/registrations/" + mine.getString("id") + "/acceptance";
        third.put(acceptance, null).expect(404);
        assertEquals(
                "confirmed", second.put(acceptance, null).expect(200).json().getString("state"));
        assertEquals(
                "confirmed", second.put(acceptance, null).expect(200).json().getString("state"));
        assertEquals(1, mine(third).getInteger("rank"));
    }

    @Promise("R3")
    @Test
    void an_offer_that_ran_out_is_gone_and_goes_to_the_next_by_itself() {
        var slug = town.webinar(1);
        admit(slug, new JsonObject().put("rule", "open").put("seats", 1).put("offerHours", 1));
        var first = town.signedIn(town.address());
        var seat = register(first, slug, new JsonObject()).expect(200).json();
        var second = town.signedIn(town.address());
        register(second, slug, new JsonObject().put("queue", true)).expect(200);
        var next = town.address();
        register(town.signedIn(next), slug, new JsonObject().put("queue", true)).expect(200);
        first.delete("/me/registrations/" + seat.getString("id")).expect(204);
        var mine = mine(second);
        town.server
                .db()
                .execute(
                        "update registration set offer_until = clock_timestamp() - interval '1 second' where state = 'offered'");
        var late = second.put("/me/registrations/" + mine.getString("id") + "/acceptance", null);
        assertEquals("offer-expired", late.expect(410).code());
        Await.until(
                "the next is offered it",
                Duration.ofSeconds(20),
                () -> town.inbox(next).newest().subject().startsWith("A seat is free for you"));
        assertEquals(1, many(slug, "offered"));
    }

    @Test
    void what_was_offered_in_an_event_that_is_called_off_waits_until_it_is_on_again() {
        var slug = town.webinar(1);
        admit(slug, new JsonObject().put("rule", "open").put("seats", 1).put("offerHours", 24));
        var first = town.signedIn(town.address());
        var seat = register(first, slug, new JsonObject()).expect(200).json();
        var second = town.signedIn(town.address());
        register(second, slug, new JsonObject().put("queue", true)).expect(200);
        first.delete("/me/registrations/" + seat.getString("id")).expect(204);
        var sessions = "update session set state = '%s' where event_id = (select id from event where slug = $1)";
        town.server.db().execute(sessions.formatted("cancelled"), slug);
        var acceptance = "/me/registrations/" + mine(second).getString("id") + "/acceptance";
        assertEquals(
                "registration-closed", second.put(acceptance, null).expect(409).code());
        assertEquals("offered", mine(second).getString("state"));
        assertEquals("closed", own(second).getJsonObject("action").getString("kind"), "the page says why");
        var approval = decision("approve", List.of(mine(second).getString("id")));
        var refused = town.elena.post(path(slug) + "/decisions", approval);
        assertEquals("registration-closed", refused.expect(409).code());
        town.server.db().execute(sessions.formatted("planned"), slug);
        assertEquals(
                "confirmed", second.put(acceptance, null).expect(200).json().getString("state"));
    }

    @Test
    void an_event_that_does_not_take_place_offers_nothing_until_it_does() {
        var slug = town.webinar(1);
        admit(slug, new JsonObject().put("rule", "open").put("seats", 1).put("offerHours", 24));
        var first = town.signedIn(town.address());
        var seat = register(first, slug, new JsonObject()).expect(200).json();
        var wait = new JsonObject().put("queue", true);
        register(town.signedIn(town.address()), slug, wait).expect(200);
        var sessions = "update session set state = '%s' where event_id = (select id from event where slug = $1)";
        var db = town.server.db();
        db.execute(sessions.formatted("cancelled"), slug);
        first.delete("/me/registrations/" + seat.getString("id")).expect(204);
        assertEquals(1, many(slug, "waiting"), "called off");
        db.execute("update event set state = 'draft' where slug = $1", slug);
        db.execute(sessions.formatted("planned"), slug);
        admit(slug, new JsonObject().put("rule", "open").put("seats", 2).put("offerHours", 24));
        assertEquals(1, many(slug, "waiting"), "taken back");
        db.execute("update event set state = 'published' where slug = $1", slug);
        var third = town.signedIn(town.address());
        assertEquals(
                "confirmed",
                register(third, slug, new JsonObject()).expect(200).json().getString("state"));
        assertEquals(1, many(slug, "offered"), "who waited went first");
        var fourth = town.signedIn(town.address());
        assertEquals("sold-out", register(fourth, slug, new JsonObject()).code());
    }

    private static JsonObject mine(ApiClient who) {
        return own(who).getJsonObject("registration");
    }

    private static JsonObject own(ApiClient who) {
        return who.get("/me/registrations")
                .expect(200)
                .json()
                .getJsonArray("registrations")
                .getJsonObject(0);
    }
}
