package io.plenary.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.contract.ids.EventId;
import io.plenary.contract.ids.SessionId;
import io.plenary.testing.TestServer;
import io.plenary.testing.World;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the page of an event says of its programme. */
class EventProgrammeIT {
    private static final Instant TOMORROW =
            Instant.now().plus(1, ChronoUnit.DAYS).truncatedTo(ChronoUnit.HOURS);

    private static TestServer server;
    private static World world;

    @BeforeAll
    static void open() {
        server = TestServer.start();
        world = World.in(server.db());
    }

    @AfterAll
    static void close() {
        server.close();
    }

    @Test
    void a_programme_of_sixty_stands_on_the_page_whole() {
        var event = world.event("sixty", world.house, null);
        sessions(event, 60);
        var page = page("sixty");
        assertEquals(60, page.getJsonArray("sessions").size());
        assertEquals(60, page.getInteger("sessionCount"));
    }

    @Test
    void of_a_larger_one_the_page_tells_how_many_and_what_comes_next() {
        var event = world.event("congress", world.house, null);
        sessions(event, 1_100);
        var page = page("congress");
        assertEquals(1, page.getJsonArray("sessions").size());
        assertEquals(1_100, page.getInteger("sessionCount"));
        assertTrue(
                page.encode().length() < 20_000, "characters " + page.encode().length());
        var boot = server.browser().page("/e/congress").body();
        assertTrue(boot.length() < 60_000, "characters " + boot.length());
    }

    @Test
    void what_is_withdrawn_is_not_there_and_what_is_cancelled_says_so_and_is_nobodys_next_step() {
        var event = world.event("changes", world.house, null);
        world.sql("update event set starts_at = $2, ends_at = $3 where id = $1", event, TOMORROW, later(48));
        var off = world.session(event, "broadcast", Instant.now().plusSeconds(300));
        state(off, "cancelled");
        state(world.session(event, "broadcast", later(1)), "withdrawn");
        world.session(event, "broadcast", later(30));
        world.register(event, World.Who.MALIK.id);
        var malik = world.signIn(server.browser(), World.Who.MALIK);
        var page = malik.get("/events/changes").expect(200).json();
        assertEquals(2, page.getJsonArray("sessions").size());
        assertTrue(page.getJsonArray("sessions").getJsonObject(0).getBoolean("cancelled"));
        assertFalse(page.getJsonArray("sessions").getJsonObject(1).containsKey("cancelled"));
        assertEquals("add-to-calendar", page.getJsonObject("action").getString("kind"));
    }

    @Test
    void a_calendar_of_a_series_keeps_what_is_cancelled_and_counts_its_changes() {
        var event = world.event("series", world.house, null);
        world.sql("update event set kind = 'series' where id = $1", event);
        var off = world.session(event, "broadcast", TOMORROW);
        world.sql("update session set state = 'cancelled', sequence = 3 where id = $1", off);
        state(world.session(event, "broadcast", later(1)), "withdrawn");
        var file = server.browser()
                .get("/events/series/calendar")
                .expect(200)
                .http()
                .body();
        assertEquals(1, file.split("BEGIN:VEVENT", -1).length - 1);
        assertTrue(file.contains("STATUS:CANCELLED"), file);
        assertTrue(file.contains("SEQUENCE:3"), file);
    }

    @Test
    void titles_are_in_the_language_of_the_reader() {
        var event = world.event("words", world.house, null);
        var session = world.session(event, "broadcast", TOMORROW);
        world.sql("update session set texts = '{\"ro\": {\"title\": \"Deschidere\"}}' where id = $1", session);
        var request = server.browser().request("/api/v1/events/words").headers("Accept-Language", "ro-MD");
        var page =
                new JsonObject(server.browser().exchange(request.GET().build()).body());
        assertEquals(
                "Deschidere", page.getJsonArray("sessions").getJsonObject(0).getString("title"));
    }

    private static JsonObject page(String slug) {
        return server.browser().get("/events/" + slug).expect(200).json();
    }

    private static Instant later(int hours) {
        return TOMORROW.plus(Duration.ofHours(hours));
    }

    private static void sessions(EventId event, int count) {
        world.sql("""
                insert into session (id, event_id, title, kind, starts_at, ends_at, stage, abstract)
                select gen_random_uuid(), $1, 'Session ' || n, 'talk', $3::timestamptz + n * interval '10 minutes',
                  $3::timestamptz + n * interval '10 minutes' + interval '30 minutes', 'in-person', repeat('word ', 40)
                from generate_series(1, $2) n
                """, event, count, TOMORROW);
    }

    private static void state(SessionId session, String state) {
        world.sql("update session set state = $2 where id = $1", session, state);
    }
}
