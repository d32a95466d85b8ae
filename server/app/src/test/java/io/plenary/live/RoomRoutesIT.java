package io.plenary.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.contract.ids.PersonId;
import io.plenary.testing.Promise;
import io.plenary.testing.TestServer;
import io.plenary.testing.World;
import io.plenary.testing.World.Who;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
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
    void the_file_of_a_chat_holds_all_of_it_with_what_answers_what() {
        assertWhole(2_001, Who.DANA);
    }

    @Test
    @Tag("long")
    void the_file_of_a_long_chat_holds_all_of_it() {
        assertWhole(100_001, Who.MARA);
    }

    private static void assertWhole(int messages, Who host) {
        var session = world.session(world.event, "broadcast", Instant.now());
        world.sql("insert into session_host (session_id, person_id, position) values ($1, $2, 1)", session, host.id);
        world.sql("insert into log_topic (topic, session_id) values ($1, $2)", "chat:" + session, session);
        world.sql("""
                insert into log_entry (topic, seq, kind, author_id, author_name, subject_id, body, at)
                select $1, n, case when n = 5 then 'chat.hidden' else 'chat.said' end, $2, 'Malik',
                  ('00000000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid,
                  case when n = 5 then '{}'::jsonb else jsonb_build_object('text', 'Word ' || n) end
                    || case when n % 1000 = 7 then jsonb_build_object('reply', '00000000-0000-7000-8000-000000000003')
                      when n = 8 then jsonb_build_object('reply', '00000000-0000-7000-8000-000000000005') else '{}' end,
                  now()
                from generate_series(1, $3) n
                """, "chat:" + session, Who.MALIK.id, messages);
        var browser = world.signIn(server.browser(), host);
        var path = "/sessions/" + session + "/export?part=chat&format=";
        var lines = browser.get(path + "csv").expect(200).http().body().lines().toList();
        assertEquals(messages, lines.size(), "a head, and all but what was hidden");
        assertTrue(lines.getLast().startsWith("\"" + messages + "\","));
        var answering =
                lines.stream().filter(line -> line.endsWith("\"3\",\"\"")).count();
        assertEquals((messages + 993) / 1_000, answering, "also pages later");
        assertTrue(lines.stream().anyMatch(line -> line.contains("\"Word 8\",\"\",")), "what was hidden has no place");
        var list = new JsonArray(browser.get(path + "json").expect(200).http().body());
        assertEquals(messages - 1, list.size());
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

    @Test
    void those_who_run_a_room_cannot_remove_or_silence_each_other() {
        var host = world.signIn(server.browser(), Who.DANA);
        var room = "/sessions/" + world.session;
        var minutes = new JsonObject().put("minutes", 5);
        for (var who : new Who[] {Who.MARA, Who.ELENA, Who.IOANA}) {
            host.put(room + "/removals/" + who.id, null).expect(403);
            host.put(room + "/silences/" + who.id, minutes).expect(403);
        }
        host.put(room + "/removals/" + Who.RADU.id, null).expect(204);
        host.delete(room + "/removals/" + Who.RADU.id).expect(204);
        host.put(room + "/silences/" + Who.RADU.id, minutes).expect(204);
        host.delete(room + "/silences/" + Who.RADU.id).expect(204);
    }

    @Test
    void whoever_was_removed_and_runs_the_room_now_is_not_sent_away_again() {
        var host = world.signIn(server.browser(), Who.DANA);
        var path = "/sessions/" + world.session + "/removals/" + Who.NOOR.id;
        host.put(path, null).expect(204);
        assertEquals(1, new RoomStore(server.db()).removedLately(60).size());
        world.join(world.house, Who.NOOR.id, "moderator");
        try {
            assertEquals(List.of(), new RoomStore(server.db()).removedLately(60));
        } finally {
            world.sql("delete from membership where person_id = $1", Who.NOOR.id);
            host.delete(path).expect(204);
        }
    }
}
