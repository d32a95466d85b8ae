package io.plenary.programme.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.contract.ids.SessionId;
import io.plenary.testing.ApiClient;
import io.plenary.testing.TestServer;
import io.plenary.testing.World;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AgendaRoutesIT {
    private static TestServer server;
    private static World world;
    private static SessionId later;
    private ApiClient malik;

    @BeforeAll
    static void open() {
        server = TestServer.start();
        world = World.in(server.db());
        later = world.session(world.event, "in-person", Instant.parse("2027-03-28T01:30:00Z"));
    }

    @AfterAll
    static void close() {
        server.close();
    }

    @BeforeEach
    void sign_in() {
        world.sql("delete from star");
        world.sql("delete from agenda_feed");
        malik = world.signIn(server.browser(), World.Who.MALIK);
    }

    @Test
    void a_star_is_kept_once_and_taken_away() {
        star(later);
        star(world.session);
        star(later);
        assertEquals(List.of(world.session.toString(), later.toString()), starred(malik));
        malik.delete("/me/stars/" + later).expect(204);
        malik.delete("/me/stars/" + later).expect(204);
        assertEquals(List.of(world.session.toString()), starred(malik));
        assertEquals(List.of(), starred(world.signIn(server.browser(), World.Who.NOOR)));
    }

    @Test
    void stars_of_the_browser_join_those_of_the_account_and_unknown_ones_are_left_out() {
        star(later);
        var chosen = new JsonArray()
                .add(world.session.toString())
                .add(later.toString())
                .add("01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b");
        var joined = malik.post("/me/stars", new JsonObject().put("sessions", chosen))
                .expect(200)
                .json();
        assertEquals(2, joined.getJsonArray("entries").size());
    }

    @Test
    void what_does_not_exist_for_somebody_cannot_be_starred() {
        var draft = world.event("unseen", world.house, null);
        world.sql("update event set state = 'draft' where id = $1", draft);
        var session = world.session(draft, "broadcast", Instant.parse("2027-03-01T10:00:00Z"));
        malik.put("/me/stars/" + session, null).expect(404);
        malik.put("/me/stars/01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b", null).expect(404);
        malik.post("/me/stars", new JsonObject().put("sessions", new JsonArray().add(session.toString())))
                .expect(200);
        assertEquals(List.of(), starred(malik));
    }

    @Test
    void whoever_came_by_a_personal_link_has_an_agenda_too() {
        world.sql("update sign_in set reach = 'registration' where person_id = $1", World.Who.MALIK.id);
        star(later);
        assertEquals(List.of(later.toString()), starred(malik));
    }

    @Test
    void the_secret_address_shows_the_agenda_until_it_is_replaced_or_ended() {
        assertFalse(malik.get("/me/agenda-feed").expect(200).json().getBoolean("made"));
        star(later);
        world.sql("update session set sequence = 3 where id = $1", later);
        var first = address();
        var file = read(first).expect(200).http().body();
        assertTrue(file.contains("UID:" + later + "@localhost"), file);
        assertTrue(file.contains("DTSTART;TZID=Europe/Bucharest:20270328T"), file);
        assertTrue(file.contains("BEGIN:VTIMEZONE"), file);
        assertTrue(file.contains("SEQUENCE:3"), file);
        assertTrue(malik.get("/me/agenda-feed").expect(200).json().getBoolean("made"));

        var second = address();
        assertNotEquals(first, second);
        read(first).expect(404);
        malik.delete("/me/stars/" + later).expect(204);
        assertFalse(read(second).expect(200).http().body().contains("VEVENT"));
        malik.delete("/me/agenda-feed").expect(204);
        read(second).expect(404);
    }

    @Test
    void the_address_is_not_in_the_database() {
        var token = address().split("/")[4];
        var rows = server.db().list("select f::text as text from agenda_feed f limit 10", row -> row.getString("text"));
        assertEquals(1, rows.size());
        assertFalse(rows.getFirst().contains(token), rows.getFirst());
    }

    @Test
    void what_is_cancelled_stays_in_the_calendar_and_says_so() {
        star(later);
        world.sql("update session set state = 'cancelled', sequence = sequence + 1 where id = $1", later);
        try {
            assertTrue(read(address()).expect(200).http().body().contains("STATUS:CANCELLED"));
            var one = server.browser().get("/sessions/" + later + "/calendar").expect(200);
            assertTrue(
                    one.http().body().contains("STATUS:CANCELLED"), one.http().body());
            var entry = malik.get("/me/stars").json().getJsonArray("entries").getJsonObject(0);
            assertTrue(entry.getBoolean("cancelled"));
        } finally {
            world.sql("update session set state = 'planned' where id = $1", later);
        }
    }

    private void star(SessionId session) {
        malik.put("/me/stars/" + session, null).expect(204);
    }

    private String address() {
        var address = malik.put("/me/agenda-feed", null).expect(200).json().getString("address");
        return address.substring(address.indexOf("/api/v1/"));
    }

    private static ApiClient.Answer read(String address) {
        return server.browser().get(address.substring("/api/v1".length()));
    }

    private static List<String> starred(ApiClient browser) {
        return browser.get("/me/stars").expect(200).json().getJsonArray("entries").stream()
                .map(entry -> ((JsonObject) entry).getString("sessionId"))
                .toList();
    }
}
