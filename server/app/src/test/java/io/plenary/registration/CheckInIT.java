package io.plenary.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The door of a place, over HTTP. */
class CheckInIT {
    private static Town town;

    @BeforeAll
    static void open() {
        town = new Town(Map.of("PLENARY_LIMITS", "bench"));
    }

    @AfterAll
    static void close() {
        town.close();
    }

    private record Guest(String registration, String ticket) {}

    private static Guest guest(String slug) {
        var browser = town.signedIn(town.address());
        var mine = browser.post("/events/" + slug + "/registrations", Town.signedInWish())
                .expect(200)
                .json();
        var path = "/me/registrations/" + mine.getString("id");
        var ticket = browser.get(path + "/ticket").expect(200).json().getString("ticket");
        town.elena.get(path + "/ticket").expect(404);
        return new Guest(path, ticket);
    }

    private static JsonObject pass(String ticket, Instant at) {
        return new JsonObject()
                .put("id", UUID.randomUUID().toString())
                .put("ticket", ticket)
                .put("at", at.toString());
    }

    private static List<JsonObject> show(String slug, JsonObject... passes) {
        var body = new JsonObject().put("passes", new JsonArray(List.of(passes)));
        return town
                .elena
                .post("/events/" + slug + "/check-ins", body)
                .expect(200)
                .json()
                .getJsonArray("outcomes")
                .stream()
                .map(JsonObject.class::cast)
                .toList();
    }

    @Test
    void nobody_comes_in_twice_and_what_is_sent_again_is_kept_once() {
        var slug = town.webinar(null);
        var guest = guest(slug);
        var at = Instant.now().minusSeconds(600).truncatedTo(ChronoUnit.MILLIS);
        var first = pass(guest.ticket(), at);
        assertEquals("in", show(slug, first).getFirst().getString("result"));
        assertEquals("in", show(slug, first).getFirst().getString("result"), "sent again");
        var second = show(slug, pass(guest.ticket(), at.plusSeconds(60))).getFirst();
        assertEquals("already", second.getString("result"));
        assertEquals(at, Instant.parse(second.getString("at")));
        // A device that was away saw the person before.
        var earlier = at.minusSeconds(60);
        var merged = show(slug, pass(guest.ticket(), earlier)).getFirst();
        assertEquals(earlier, Instant.parse(merged.getString("at")));
        assertEquals(
                "unknown",
                show(slug, pass(UUID.randomUUID().toString(), at)).getFirst().getString("result"));
        var other = town.webinar(null);
        assertEquals("unknown", show(other, first).getFirst().getString("result"), "a ticket of another event");
    }

    @Test
    void of_twenty_devices_that_see_one_ticket_at_once_one_lets_in() throws Exception {
        var slug = town.webinar(null);
        var guest = guest(slug);
        var asked = new ArrayList<Callable<String>>();
        for (var n = 0; n < 20; n++)
            asked.add(() ->
                    show(slug, pass(guest.ticket(), Instant.now())).getFirst().getString("result"));
        var let = 0;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer : threads.invokeAll(asked)) if (answer.get().equals("in")) let++;
        }
        assertEquals(1, let);
    }

    @Test
    void the_list_says_who_is_here_and_a_wrong_press_is_taken_back() {
        var slug = town.webinar(null);
        var guest = guest(slug);
        show(slug, pass(guest.ticket(), Instant.now().plusSeconds(3600)));
        var path = "/events/" + slug + "/check-ins";
        var person =
                town.elena.get(path).expect(200).json().getJsonArray("people").getJsonObject(0);
        assertFalse(Instant.parse(person.getString("at")).isAfter(Instant.now()), "no clock runs ahead");
        town.elena.delete(path + "/" + guest.ticket()).expect(204);
        town.elena.delete(path + "/" + guest.ticket()).expect(404);
        person = town.elena.get(path).expect(200).json().getJsonArray("people").getJsonObject(0);
        assertFalse(person.containsKey("at"));
    }
}
