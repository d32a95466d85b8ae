package io.plenary.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** One person has more time than others, over HTTP. */
class ExtensionIT {
    private static Town town;

    @BeforeAll
    static void open() {
        town = new Town(Map.of("PLENARY_LIMITS", "bench"));
    }

    @AfterAll
    static void close() {
        town.close();
    }

    private static Instant in(Duration time) {
        return Instant.now().plus(time).truncatedTo(ChronoUnit.SECONDS);
    }

    private static String closed() {
        var slug = town.webinar(null);
        town.server
                .db()
                .execute(
                        "update event set closes_at = $2, registration_form = null where slug = $1",
                        slug,
                        in(Duration.ofHours(-1)));
        return slug;
    }

    private static JsonObject wish(String email, Instant until) {
        return new JsonObject().put("email", email).put("until", until.toString());
    }

    private static JsonObject admission(io.plenary.testing.ApiClient who, String slug) {
        return who.get("/events/" + slug).expect(200).json().getJsonObject("admission");
    }

    @Test
    void whoever_was_given_more_time_registers_after_the_deadline_and_nobody_else() {
        var slug = closed();
        var path = "/events/" + slug + "/extensions";
        var until = in(Duration.ofDays(1));
        var late = town.address();
        town.signedIn(late);
        var given = town.elena.post(path, wish(late.toUpperCase(), until)).expect(200);
        assertEquals(1, given.json().getJsonArray("extensions").size());
        assertNull(
                given.json().getJsonArray("extensions").getJsonObject(0).getString("name"),
                "an account of that address is nobody's business before it comes here");
        assertTrue(town.inbox(late).newest().text().contains("/e/" + slug));

        var stranger = Town.stranger(late);
        assertEquals(
                "registration-closed",
                town.server
                        .browser()
                        .post("/events/" + slug + "/registrations", stranger)
                        .code());
        var other = town.signedIn(town.address());
        assertEquals(
                "registration-closed",
                other.post("/events/" + slug + "/registrations", Town.signedInWish())
                        .code());
        var mine = town.signedIn(late);
        assertEquals(until.toString(), admission(mine, slug).getString("closesAt"));
        assertTrue(admission(mine, slug).getBoolean("extended"));
        assertFalse(admission(other, slug).getBoolean("extended"));
        mine.post("/events/" + slug + "/registrations", Town.signedInWish()).expect(200);
        var come = town.elena
                .get(path)
                .expect(200)
                .json()
                .getJsonArray("extensions")
                .getJsonObject(0);
        assertNotNull(come.getString("name"));
    }

    @Test
    void what_was_given_stands_in_the_trail_and_is_taken_back_at_once() {
        var slug = closed();
        var path = "/events/" + slug + "/extensions";
        var late = town.address();
        var mine = town.signedIn(late);
        town.elena.post(path, wish(late, in(Duration.ofHours(2)))).expect(200);
        var again = town.elena.post(path, wish(late, in(Duration.ofHours(3)))).expect(200);
        var all = again.json().getJsonArray("extensions");
        assertEquals(1, all.size(), "one takes the place of the other");
        assertEquals("open", admission(mine, slug).getString("state"));

        town.elena.delete(path + "/" + all.getJsonObject(0).getString("id")).expect(204);
        assertEquals("closed", admission(mine, slug).getString("state"));
        assertEquals(
                "registration-closed",
                mine.post("/events/" + slug + "/registrations", Town.signedInWish())
                        .code());
        var trail = town.server
                .db()
                .list(
                        "select action from audit_entry where action like 'deadline.%' and target = (select id::text from event where slug = $1) order by id limit 10",
                        row -> row.getString("action"), slug);
        assertEquals(java.util.List.of("deadline.extended", "deadline.extended", "deadline.restored"), trail);
    }

    @Test
    void more_time_neither_lies_in_the_past_nor_after_the_event() {
        var path = "/events/" + closed() + "/extensions";
        var email = town.address();
        assertEquals(
                "validation",
                town.elena.post(path, wish(email, in(Duration.ofHours(-1)))).code());
        assertEquals(
                "validation",
                town.elena.post(path, wish(email, in(Duration.ofDays(30)))).code());
    }
}
