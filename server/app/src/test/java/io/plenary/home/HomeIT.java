package io.plenary.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.testing.ApiClient;
import io.plenary.testing.TestServer;
import io.plenary.testing.World;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class HomeIT {
    private static TestServer server;
    private static World world;
    private static ApiClient malik;

    @BeforeAll
    static void open() {
        server = TestServer.start();
        world = World.in(server.db());
        malik = world.signIn(server.browser(), World.Who.MALIK);
    }

    @AfterAll
    static void close() {
        server.close();
    }

    @Test
    void a_home_tells_what_comes_next_and_lets_in_only_those_with_a_seat() {
        var event = world.event("next-day", world.house, null);
        var soon = world.session(event, "broadcast", Instant.now().plus(Duration.ofHours(3)));
        var other = world.event("other-day", world.house, null);
        var starred = world.session(other, "broadcast", Instant.now().plus(Duration.ofHours(2)));
        world.register(event, World.Who.MALIK.id);
        malik.put("/me/stars/" + starred, null).expect(204);
        var next = home(malik).getJsonArray("next");
        assertEquals(true, find(next, soon).getBoolean("enter"));
        assertEquals(false, find(next, starred).getBoolean("enter"));
        assertEquals(true, find(next, starred).getBoolean("starred"));
        world.sql("update event set state = 'draft' where id in ($1, $2)", event, other);
        var hidden = home(malik).getJsonArray("next").encode();
        assertTrue(!hidden.contains(soon.toString()) && !hidden.contains(starred.toString()), hidden);
    }

    @Test
    void a_recording_goes_on_where_it_was_left_until_it_was_seen() {
        var noor = world.signIn(server.browser(), World.Who.NOOR);
        world.register(world.event, World.Who.NOOR.id);
        world.sql("update recording set seconds = 600 where id = $1", world.recording);
        watched(90);
        assertEquals(90, home(noor).getJsonArray("watching").getJsonObject(0).getInteger("second"));
        watched(580);
        assertEquals(List.of(), home(noor).getJsonArray("watching").getList());
    }

    private static void watched(int second) {
        world.sql("""
                insert into watch_position (person_id, recording_id, second) values ($1, $2, $3)
                on conflict (person_id, recording_id) do update set second = excluded.second
                """, World.Who.NOOR.id, world.recording, (double) second);
    }

    @Test
    void many_registrations_come_in_parts_and_past_ones_apart() {
        var radu = world.signIn(server.browser(), World.Who.RADU);
        for (var n = 0; n < 23; n++) {
            var event = world.event("many-" + n, world.house, null);
            world.register(event, World.Who.RADU.id);
            if (n == 0) world.sql("""
                    update event set starts_at = '2020-09-22T07:00:00Z', ends_at = '2020-09-22T08:00:00Z' where id = $1
                    """, event);
        }
        var home = home(radu);
        assertEquals(22, home.getInteger("coming"));
        assertEquals(1, home.getInteger("past"));
        assertEquals(20, home.getJsonArray("registrations").size());
        assertEquals(2, list(radu, "?when=coming&skip=20&limit=20").size());
        assertEquals(1, list(radu, "?when=past").size());
        assertEquals(23, list(radu, "").size());
    }

    private static JsonArray list(ApiClient who, String query) {
        return who.get("/me/registrations" + query).expect(200).json().getJsonArray("registrations");
    }

    private static JsonObject home(ApiClient who) {
        return who.get("/me/home").expect(200).json();
    }

    private static JsonObject find(JsonArray sessions, Object id) {
        return sessions.stream()
                .map(JsonObject.class::cast)
                .filter(one -> one.getString("sessionId").equals(id.toString()))
                .findFirst()
                .orElseThrow();
    }
}
