package io.plenary.programme.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.contract.ids.SessionId;
import io.plenary.testing.ApiClient;
import io.plenary.testing.World.Who;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What readers see after a release, wherever an answer was kept before it. */
class ReleaseNewsIT {
    private static final Instant NINE = Instant.parse("2027-12-01T07:00:00Z");

    private static ReleaseDesk desk;
    private static ApiClient malik;
    private PlannedEvent planned;
    private SessionId opening;
    private SessionId closing;

    @BeforeAll
    static void open() {
        desk = new ReleaseDesk();
        malik = desk.world.signIn(desk.server.browser(), Who.MALIK);
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @BeforeEach
    void an_event() {
        planned = desk.event("series");
        opening = desk.session(planned, "Opening", NINE);
        closing = desk.session(planned, "Closing", NINE.plus(Duration.ofHours(8)));
        desk.world.register(planned.id(), Who.MALIK.id);
    }

    @Test
    void pages_that_were_kept_show_the_new_time_at_once_under_a_new_tag() {
        var kept = List.of(
                "/events/" + planned.slug(),
                "/events/" + planned.slug() + "/programme",
                "/sessions/" + opening + "/details");
        var before = kept.stream().map(ReleaseNewsIT::read).toList();
        planned.move(opening, NINE.plus(Duration.ofMinutes(45)));
        planned.releaseQuietly();
        for (var n = 0; n < kept.size(); n++) {
            var after = read(kept.get(n));
            assertTrue(after.body().contains("2027-12-01T07:45:00Z"), after.body());
            assertTrue(after.body().contains("\"movedFrom\":\"2027-12-01T07:00:00Z\""), after.body());
            assertNotEquals(tag(before.get(n)), tag(after));
        }
        var again =
                desk.server.browser().request("/api/v1" + kept.get(1)).header("If-None-Match", tag(read(kept.get(1))));
        assertEquals(304, desk.server.browser().exchange(again.GET().build()).statusCode());
    }

    private static HttpResponse<String> read(String path) {
        return desk.server.browser().get(path).expect(200).http();
    }

    private static String tag(HttpResponse<String> answer) {
        return answer.headers().firstValue("ETag").orElseThrow();
    }

    @Test
    void rooms_and_lobbies_say_what_moved_and_what_is_cancelled() {
        assertEquals("lobby", access(opening));
        planned.cancel(opening);
        planned.move(closing, NINE.plus(Duration.ofHours(9)));
        planned.releaseQuietly();
        assertEquals("cancelled", access(opening));
        assertTrue(session(opening).getBoolean("cancelled"));
        assertEquals("2027-12-01T15:00:00Z", session(closing).getString("movedFrom"));
        var host = desk.world.signIn(desk.server.browser(), Who.MARA);
        assertEquals(
                "wrong-state",
                host.put("/sessions/" + opening + "/live", null).expect(409).code());
        var page = malik.get("/events/" + planned.slug()).expect(200).json();
        assertTrue(page.getJsonArray("sessions").getJsonObject(0).getBoolean("cancelled"));
    }

    @Test
    void stars_and_recordings_stay_with_what_is_changed_cancelled_or_taken_out() {
        desk.world.sql("insert into star (person_id, session_id) values ($1, $2)", Who.MALIK.id, opening);
        var recording = desk.world.recording(closing);
        planned.cancel(opening);
        planned.remove(closing);
        planned.releaseQuietly();
        var stars = malik.get("/me/stars").expect(200).json().getJsonArray("entries");
        assertTrue(stars.getJsonObject(0).getBoolean("cancelled"), stars.encode());
        assertEquals(
                closing.toString(),
                desk.server
                        .db()
                        .get(
                                "select session_id::text as s from recording where id = $1",
                                row -> row.getString("s"),
                                recording));
    }

    private static String access(SessionId session) {
        var page = malik.get("/sessions/" + session).expect(200).json();
        return page.getJsonObject("access").getString("state");
    }

    private static JsonObject session(SessionId session) {
        return malik.get("/sessions/" + session).expect(200).json().getJsonObject("session");
    }
}
