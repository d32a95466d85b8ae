package io.plenary.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.plenary.testing.ApiClient;
import io.plenary.testing.TestServer;
import io.plenary.testing.World;
import io.plenary.testing.World.Who;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A personal link may be forwarded, so it opens no staff screen, whoever its person is. */
class PersonalReachIT {
    private static TestServer server;
    private static World world;

    @BeforeAll
    static void start() {
        server = TestServer.start(Map.of("PLENARY_LIMITS", "bench"));
        world = World.in(server.db());
        world.register(world.event, Who.DANA.id);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static ApiClient byPersonalLink(Who who) {
        var browser = world.signIn(server.browser(), who);
        world.sql("update sign_in set reach = 'registration' where person_id = $1", who.id);
        return browser;
    }

    @ParameterizedTest
    @CsvSource({
        "POST,/stage-keys",
        "PUT,/live",
        "PUT,/end",
        "GET,/export?part=chat",
        "PUT,/removals/01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b",
    })
    void the_host_of_a_session_is_an_attendee_by_the_personal_link(String method, String path) {
        var before = byPersonalLink(Who.DANA);
        assertEquals(
                403,
                before.send(method, "/sessions/" + world.session + path, null).status());
    }

    @Test
    void the_room_shows_no_right_and_no_badge_to_them() {
        var rights = byPersonalLink(Who.DANA)
                .get("/sessions/" + world.session)
                .expect(200)
                .json()
                .getJsonObject("rights");
        for (var right : rights) assertFalse((Boolean) right.getValue(), right.getKey());
    }

    @Test
    void a_speaker_without_a_seat_does_not_enter_by_it() {
        var page = byPersonalLink(Who.SOFIA)
                .get("/sessions/" + world.session)
                .expect(200)
                .json();
        assertEquals("register-first", page.getJsonObject("access").getString("state"));
    }
}
