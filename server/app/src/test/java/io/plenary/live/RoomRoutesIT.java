package io.plenary.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.contract.ids.PersonId;
import io.plenary.testing.Promise;
import io.plenary.testing.TestServer;
import io.plenary.testing.World;
import io.plenary.testing.World.Who;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The room over HTTP; every reply is held to the contract. */
class RoomRoutesIT {
    private static TestServer server;
    private static World world;

    @BeforeAll
    static void start() {
        server = TestServer.start();
        world = World.in(server.db());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static String access(JsonObject page) {
        return page.getJsonObject("access").getString("state");
    }

    @Test
    void the_page_says_who_may_enter() {
        var path = "/sessions/" + world.session;
        assertEquals(
                "sign-in-first", access(server.browser().get(path).expect(200).json()));
        assertEquals(
                "register-first",
                access(world.signIn(server.browser(), Who.NOOR).get(path).json()));
        var seated =
                world.signIn(server.browser(), Who.MALIK).get(path).expect(200).json();
        assertEquals("enter", access(seated));
        assertEquals(3, seated.getJsonArray("logs").size());
        assertFalse(seated.getJsonObject("rights").getBoolean("host"));
        var host =
                world.signIn(server.browser(), Who.DANA).get(path).expect(200).json();
        assertTrue(host.getJsonObject("rights").getBoolean("moderate"));
    }

    @Test
    @Promise("T6")
    void before_admission_the_page_says_nothing_of_what_happens_inside() {
        var page = world.signIn(server.browser(), Who.NOOR)
                .get("/sessions/" + world.session)
                .expect(200)
                .json();
        assertEquals(0, page.getJsonArray("logs").size());
        assertEquals(0, page.getInteger("audience"));
        var noor = world.signIn(server.browser(), Who.NOOR);
        assertEquals(
                "not-registered",
                noor.get("/sessions/" + world.session + "/chat").expect(403).code());
        assertEquals(
                "not-registered",
                noor.get("/sessions/" + world.session + "/questions")
                        .expect(403)
                        .code());
    }

    @Test
    void the_control_room_is_there_for_those_who_run_it_and_for_nobody_else() {
        var path = "/s/" + world.session + "/control";
        assertEquals(404, server.browser().page(path).statusCode());
        assertEquals(404, world.signIn(server.browser(), Who.MALIK).page(path).statusCode());
        var host = world.signIn(server.browser(), Who.DANA).page(path);
        assertEquals(200, host.statusCode());
        assertTrue(host.body().contains("noindex"));
    }

    @Test
    void consent_is_stored_with_the_wording_that_was_shown() {
        var session = world.session(world.event, "broadcast", Instant.now().plus(Duration.ofMinutes(5)));
        world.sql("update session set recorded = true where id = $1", session);
        var browser = world.signIn(server.browser(), Who.MALIK);
        var asked = browser.get("/sessions/" + session).expect(200).json().getJsonObject("consent");
        assertTrue(asked.getBoolean("needed"));
        var answer = new JsonObject()
                .put("version", "of-long-ago")
                .put("name", true)
                .put("voice", false)
                .put("picture", false);
        var path = "/sessions/" + session + "/consents";
        assertEquals("stale", browser.post(path, answer).expect(412).code());
        answer.put("version", asked.getString("version"));
        browser.post(path, answer).expect(201);
        var given = browser.get("/sessions/" + session).json().getJsonObject("consent");
        assertTrue(given.getBoolean("given"));
        assertFalse(given.getBoolean("needed"));
    }

    @Test
    void the_host_takes_chat_and_questions_away_as_a_file() {
        var browser = world.signIn(server.browser(), Who.DANA);
        var path = "/sessions/" + world.session + "/export?part=";
        var csv = browser.get(path + "chat&format=csv").expect(200).http();
        assertTrue(
                csv.body().startsWith("\uFEFF\"seq\",\"at\",\"name\",\"role\",\"text\",\"answers\",\"edited\"\r\n"),
                csv.body());
        assertEquals(
                "attachment; filename=\"chat.csv\"",
                csv.headers().firstValue("Content-Disposition").orElse(""));
        assertEquals(
                "[]",
                browser.get(path + "questions&format=json").expect(200).http().body());
    }

    @Test
    void a_host_cannot_be_removed_nor_somebody_who_is_not() {
        var moderator = world.signIn(server.browser(), Who.MARA);
        var path = "/sessions/" + world.session + "/removals/";
        assertEquals(
                "forbidden", moderator.put(path + Who.DANA.id, null).expect(403).code());
        assertEquals(
                "not-found",
                moderator.put(path + PersonId.next(), null).expect(404).code());
    }
}
