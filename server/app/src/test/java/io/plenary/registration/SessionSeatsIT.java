package io.plenary.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.testing.ApiClient;
import io.plenary.testing.Promise;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Sessions with seats of their own, over HTTP. */
class SessionSeatsIT {
    private static Town town;

    @BeforeAll
    static void open() {
        town = new Town(Map.of("PLENARY_LIMITS", "bench"));
    }

    @AfterAll
    static void close() {
        town.close();
    }

    /** A webinar whose one session has so many seats. */
    private record Workshop(String slug, String session) {
        static Workshop of(int seats) {
            var slug = town.webinar(null);
            var page = town.elena.get("/events/" + slug).expect(200).json();
            var session = page.getJsonArray("sessions").getJsonObject(0).getString("id");
            var one = new Workshop(slug, session);
            one.limit(new JsonObject().put("seats", seats));
            return one;
        }

        void limit(JsonObject wish) {
            town.elena
                    .put("/events/" + slug + "/session-seats/" + session, wish)
                    .expect(200);
        }

        JsonArray seats(ApiClient who) {
            return who.get("/events/" + slug + "/session-seats")
                    .expect(200)
                    .json()
                    .getJsonArray("sessions");
        }

        int taken() {
            return seats(town.elena).getJsonObject(0).getInteger("taken");
        }

        /** @return the address under which this person chooses the session */
        String seatOf(ApiClient who) {
            var mine = who.post("/events/" + slug + "/registrations", Town.signedInWish())
                    .expect(200)
                    .json();
            return "/me/registrations/" + mine.getString("id") + "/sessions/" + session;
        }
    }

    @Test
    void a_full_session_online_keeps_nobody_out_of_its_room() {
        var workshop = Workshop.of(1);
        town.server
                .db()
                .execute(
                        "update session set starts_at = now() + interval '1 minute' where id = $1",
                        UUID.fromString(workshop.session()));
        var first = town.signedIn(town.address());
        first.put(workshop.seatOf(first), null).expect(204);
        var second = town.signedIn(town.address());
        assertEquals("register-first", door(second, workshop), "whoever has no seat at the event stays outside");
        assertEquals(
                "sold-out",
                second.put(workshop.seatOf(second), null).expect(409).code());
        assertEquals(door(first, workshop), door(second, workshop));
        assertTrue(List.of("lobby", "enter").contains(door(second, workshop)), door(second, workshop));
    }

    private static String door(ApiClient who, Workshop workshop) {
        return who.get("/sessions/" + workshop.session())
                .expect(200)
                .json()
                .getJsonObject("access")
                .getString("state");
    }

    @Promise("R1")
    @Test
    void of_twenty_who_choose_at_once_as_many_have_it_as_there_are_seats() throws Exception {
        var workshop = Workshop.of(4);
        var asked = new ArrayList<Callable<Integer>>();
        for (var n = 0; n < 20; n++) {
            var guest = town.signedIn(town.address());
            var seat = workshop.seatOf(guest);
            // By two tabs of the same person.
            for (var tab = 0; tab < 2; tab++)
                asked.add(() -> guest.put(seat, null).status());
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer : threads.invokeAll(asked)) {
                var status = answer.get();
                assertTrue(status == 204 || status == 409, "status " + status);
            }
        }
        assertEquals(4, workshop.taken());
        int chosen = town.server
                .db()
                .get(
                        "select count(*)::int as n from session_choice where session_id = $1::uuid",
                        row -> row.getInteger("n"),
                        UUID.fromString(workshop.session()));
        assertEquals(4, chosen);
    }

    @Test
    void who_leaves_the_event_leaves_its_sessions_and_the_plan_follows_the_choice() {
        var workshop = Workshop.of(1);
        var first = town.signedIn(town.address());
        var seat = workshop.seatOf(first);
        first.put(seat, null).expect(204);
        first.put(seat, null).expect(204);
        assertTrue(workshop.seats(first).getJsonObject(0).getBoolean("chosen"));
        assertEquals(1, stars(first));
        var second = town.signedIn(town.address());
        var other = workshop.seatOf(second);
        assertEquals("sold-out", second.put(other, null).code());
        second.put(seat, null).expect(404);
        first.delete(seat).expect(204);
        first.delete(seat).expect(204);
        assertEquals(0, stars(first));
        second.put(other, null).expect(204);
        second.delete(other.replaceAll("/sessions/.*", "")).expect(204);
        assertEquals(0, workshop.taken());
        second.put(other, null).expect(404);
    }

    private static int stars(ApiClient who) {
        return who.get("/me/stars").expect(200).json().getJsonArray("entries").size();
    }

    @Promise("R6")
    @Test
    void fewer_seats_take_nobodys_away_and_without_a_limit_nothing_is_chosen() {
        var workshop = Workshop.of(2);
        var guests = List.of(town.signedIn(town.address()), town.signedIn(town.address()));
        for (var guest : guests) guest.put(workshop.seatOf(guest), null).expect(204);
        workshop.limit(new JsonObject().put("seats", 1));
        assertEquals(2, workshop.taken());
        workshop.limit(new JsonObject());
        assertTrue(workshop.seats(town.elena).isEmpty());
        guests.getFirst().put(workshop.seatOf(guests.getFirst()), null).expect(404);
    }

    @Test
    void sessions_are_chosen_with_the_seat_all_or_none() {
        var workshop = Workshop.of(1);
        var page = town.elena.get("/events/" + workshop.slug()).expect(200).json();
        assertTrue(page.getJsonObject("admission").getBoolean("sessions"));
        var path = "/events/" + workshop.slug() + "/registrations";
        var chosen = new JsonArray().add(workshop.session());
        town.server
                .browser()
                .post(path, Town.stranger(town.address()).put("sessions", chosen))
                .expect(202);
        assertEquals(1, workshop.taken());
        var late = town.address();
        var refused = town.server.browser().post(path, Town.stranger(late).put("sessions", chosen));
        assertEquals("sold-out", refused.expect(409).code());
        assertFalse(town.elena.get(path + "/export").expect(200).http().body().contains(late));
    }

    @Test
    void no_stranger_learns_by_a_session_who_is_registered() {
        var workshop = Workshop.of(1);
        var path = "/events/" + workshop.slug() + "/registrations";
        var registered = town.address();
        var chosen = new JsonArray().add(workshop.session());
        var browser = town.server.browser();
        browser.post(path, Town.stranger(registered).put("sessions", chosen)).expect(202);
        var unknown = new JsonArray().add(UUID.randomUUID().toString());
        for (var address : List.of(registered, town.address())) {
            browser.post(path, Town.stranger(address).put("sessions", unknown)).expect(404);
            browser.post(path, Town.stranger(address).put("sessions", chosen)).expect(409);
        }
        town.elena
                .put(
                        "/events/" + workshop.slug() + "/admission?version=" + version(workshop),
                        new JsonObject().put("rule", "open").put("seats", 1).put("offerHours", 24))
                .expect(200);
        // Whoever waits takes no seat of a session, full or not.
        var wait = Town.stranger(town.address()).put("sessions", chosen).put("queue", true);
        browser.post(path, wait).expect(202);
    }

    private static long version(Workshop workshop) {
        var rule = town.elena.get("/events/" + workshop.slug() + "/admission").expect(200);
        return rule.json().getLong("version");
    }
}
