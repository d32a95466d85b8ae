package io.plenary.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Online and in person, as organisers set it and people choose it over HTTP. */
class TakingPartIT {
    private static Town town;

    @BeforeAll
    static void open() {
        town = new Town(Map.of("PLENARY_LIMITS", "bench"));
    }

    @AfterAll
    static void close() {
        town.close();
    }

    /** One seat in person, any number online. */
    private static String hybrid() {
        var slug = town.webinar(null);
        var venue = new JsonObject().put("name", "Town Library").put("address", "Main Street 1");
        var rule = new JsonObject().put("rule", "open").put("attendance", "hybrid");
        rule.put("venue", venue).put("inPersonSeats", 1).put("offerHours", 24);
        town.elena.put("/events/" + slug + "/admission?version=1", rule).expect(200);
        return slug;
    }

    private static JsonObject wish(String mode) {
        return Town.signedInWish().put("mode", mode);
    }

    @Test
    void where_there_is_a_choice_everybody_makes_it_and_may_change_it_while_there_are_seats() {
        var slug = hybrid();
        var path = "/events/" + slug + "/registrations";
        var page = town.elena.get("/events/" + slug).expect(200).json();
        assertEquals("Town Library", page.getJsonObject("venue").getString("name"));
        var inPerson = page.getJsonObject("admission").getJsonObject("inPerson");
        assertEquals(new JsonObject().put("seats", 1).put("taken", 0), inPerson);
        var first = town.signedIn(town.address());
        var undecided = first.post(path, Town.signedInWish()).expect(422).json();
        assertEquals("/mode", undecided.getJsonArray("errors").getJsonObject(0).getString("pointer"));
        var mine = first.post(path, wish("in-person")).expect(200).json();
        assertEquals("in-person", mine.getString("mode"));
        var address = town.address();
        var second = town.signedIn(address);
        assertEquals(
                "sold-out", second.post(path, wish("in-person")).expect(409).code());
        var other = second.post(path, wish("online")).expect(200).json().getString("id");
        var mode = "/me/registrations/" + other + "/mode";
        var inPersonWish = new JsonObject().put("mode", "in-person");
        assertEquals("sold-out", second.put(mode, inPersonWish).expect(409).code());
        first.put("/me/registrations/" + mine.getString("id") + "/mode", new JsonObject().put("mode", "online"))
                .expect(200);
        assertEquals(
                "in-person", second.put(mode, inPersonWish).expect(200).json().getString("mode"));
        first.put(mode, inPersonWish).expect(404);
        assertTrue(town.elena.get(path + "/export").expect(200).http().body().contains("\"in-person\""));
    }

    @Test
    void a_seat_that_somebody_leaves_for_the_other_way_is_offered_to_who_waits_for_it() {
        var slug = hybrid();
        var path = "/events/" + slug + "/registrations";
        var first = town.signedIn(town.address());
        var mine = first.post(path, wish("in-person")).expect(200).json();
        var address = town.address();
        var second = town.signedIn(address);
        var waiting = second.post(path, wish("in-person").put("queue", true))
                .expect(200)
                .json();
        assertEquals("waiting", waiting.getString("state"));
        first.put("/me/registrations/" + mine.getString("id") + "/mode", new JsonObject().put("mode", "online"))
                .expect(200);
        assertTrue(town.inbox(address).newest().subject().startsWith("A seat is free for you"));
    }

    @Test
    void where_there_is_one_way_nothing_is_chosen_or_changed() {
        var slug = town.webinar(null);
        var path = "/events/" + slug + "/registrations";
        var guest = town.signedIn(town.address());
        var mine = guest.post(path, wish("in-person")).expect(200).json();
        assertFalse(mine.containsKey("mode"));
        var change = "/me/registrations/" + mine.getString("id") + "/mode";
        assertEquals(
                "wrong-state",
                guest.put(change, new JsonObject().put("mode", "online")).code());
        var rule = new JsonObject().put("rule", "open").put("attendance", "in-person");
        rule.put(
                "venue", new JsonObject().put("name", "Hall").put("address", "").put("map", "javascript:alert(1)"));
        var refused = town.elena.put("/events/" + slug + "/admission?version=1", rule);
        assertEquals(
                new JsonArray().add("/venue/map"),
                new JsonArray(refused.expect(422).json().getJsonArray("errors").stream()
                        .map(one -> ((JsonObject) one).getString("pointer"))
                        .toList()));
    }
}
