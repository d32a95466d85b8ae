package io.plenary.handouts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.files.Samples;
import io.plenary.testing.ApiClient;
import io.plenary.testing.Promise;
import io.plenary.testing.TestServer;
import io.plenary.testing.World;
import io.plenary.testing.World.Who;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HandoutsIT {
    private static TestServer server;
    private static World world;
    private static ApiClient sofia;
    private static ApiClient elena;
    private static ApiClient malik;
    private static String here;

    @BeforeAll
    static void open() {
        server = TestServer.start(Map.of("PLENARY_LIMITS", "bench", "PLENARY_FILES_MEGABYTES", "1"));
        world = World.in(server.db());
        sofia = world.signIn(server.browser(), Who.SOFIA);
        elena = world.signIn(server.browser(), Who.ELENA);
        malik = world.signIn(server.browser(), Who.MALIK);
        here = "/sessions/" + world.session;
    }

    @AfterAll
    static void close() {
        server.close();
    }

    @BeforeEach
    void empty() {
        world.sql("delete from handout");
        world.sql("update event set state = 'published', visibility = 'public' where slug = 'open-day'");
        world.restore();
    }

    private static String give(ApiClient who, String name) {
        var before = ids(who);
        who.upload(here + "/handouts?name=" + name, "application/octet-stream", Samples.pdf())
                .expect(201);
        return ids(who).stream()
                .filter(one -> !before.contains(one))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> ids(ApiClient who) {
        return items(who).stream()
                .map(JsonObject.class::cast)
                .map(one -> one.getString("id"))
                .toList();
    }

    private static JsonArray items(ApiClient who) {
        return who.get(here + "/handouts").expect(200).json().getJsonArray("handouts");
    }

    private static JsonObject wish(String shown) {
        return new JsonObject().put("title", "My slides").put("language", "ro").put("shown", shown);
    }

    @Test
    void a_file_is_as_large_as_the_operator_allows() {
        var behind = new byte[(1 << 20) + 1];
        var refused = sofia.upload(here + "/handouts?name=Slides.pdf", "application/octet-stream", behind);
        assertEquals("too-large", refused.expect(413).code());
        assertEquals(List.of(), ids(sofia));
        assertTrue(server.browser().page("/").body().contains("\"fileMegabytes\":1"), "pages tell it beforehand");
        give(sofia, "Slides.pdf");
    }

    private static void show(String id, String shown) {
        sofia.put(here + "/handouts/" + id, wish(shown)).expect(200);
    }

    @Test
    void a_file_is_seen_by_its_audience_once_its_speaker_says_so_and_is_always_an_attachment() {
        var id = give(sofia, "Slides%20v2.pdf");
        assertEquals(1, items(elena).size());
        assertEquals(0, items(malik).size());
        malik.get("/files/" + id).expect(404);
        show(id, "now");
        var item = items(malik).getJsonObject(0);
        assertEquals("My slides", item.getString("title"));
        assertEquals("Slides v2.pdf", item.getString("name"));
        assertEquals("ro", item.getString("language"));
        assertFalse(item.getBoolean("mayChange"));
        var file = malik.get("/files/" + id).expect(200).http().headers();
        assertTrue(file.firstValue("Content-Disposition").orElse("").startsWith("attachment;"));
        assertEquals("nosniff", file.firstValue("X-Content-Type-Options").orElse(""));
        assertEquals("application/pdf", file.firstValue("Content-Type").orElse(""));
    }

    @Test
    void what_is_for_afterwards_waits_for_the_end() {
        var id = give(sofia, "a.pdf");
        show(id, "after");
        malik.get("/files/" + id).expect(404);
        world.sql("update stage set state = 'ended', ended_at = now() where session_id = $1", world.session);
        assertEquals(List.of(id), ids(malik));
        malik.get("/files/" + id).expect(200);
    }

    @Test
    @Promise("T1")
    void nobody_has_a_file_whose_session_they_may_not_enter() {
        var id = give(sofia, "a.pdf");
        show(id, "now");
        malik.get("/files/" + id).expect(200);
        var noor = world.signIn(server.browser(), Who.NOOR);
        var otto = world.signIn(server.browser(), Who.OTTO);
        assertEquals("register-first", noor.get(here + "/handouts").json().getString("access"));
        world.register(world.event, Who.NOOR.id);
        world.sql("update registration set source = 'group', agreed_at = null where person_id = $1", Who.NOOR.id);
        assertEquals("agree-first", noor.get(here + "/handouts").json().getString("access"));
        world.sql("delete from registration where person_id = $1", Who.NOOR.id);
        assertEquals(
                "sign-in-first", server.browser().get(here + "/handouts").json().getString("access"));
        noor.get("/files/" + id).expect(404);
        otto.get("/files/" + id).expect(404);
        server.browser().get("/files/" + id).expect(401);
        world.sql("update event set visibility = 'invited' where slug = 'open-day'");
        noor.get(here + "/handouts").expect(404);
        malik.get("/files/" + id).expect(200);
        world.sql("update event set state = 'draft' where slug = 'open-day'");
        malik.get(here + "/handouts").expect(404);
        malik.get("/files/" + id).expect(404);
        elena.get("/files/" + id).expect(200);
    }

    @Test
    @Promise("T2")
    void a_lost_seat_a_removal_and_a_withdrawn_speaker_end_the_right_at_once() {
        var id = give(sofia, "a.pdf");
        show(id, "now");
        malik.get("/files/" + id).expect(200);
        world.sql(
                "insert into removal (session_id, person_id, by_id) values ($1, $2, $3)",
                world.session,
                Who.MALIK.id,
                Who.DANA.id);
        malik.get("/files/" + id).expect(404);
        world.sql("delete from removal");
        malik.get("/files/" + id).expect(200);
        show(id, "no");
        sofia.get("/files/" + id).expect(200);
        world.sql("update speaker set person_id = null where id = $1", world.speaker);
        sofia.get("/files/" + id).expect(404);
        sofia.put(here + "/handouts/" + id, wish("now")).expect(403);
        world.sql("update speaker set person_id = $2 where id = $1", world.speaker, Who.SOFIA.id);
    }

    @Test
    void speakers_change_their_own_files_and_organisers_all() {
        var hers = give(sofia, "a.pdf");
        var theirs = give(elena, "b.pdf");
        sofia.put(here + "/handouts/" + theirs, wish("now")).expect(403);
        sofia.delete(here + "/handouts/" + theirs).expect(403);
        elena.put(here + "/handouts/" + hers, wish("now")).expect(200);
        var order = new JsonObject().put("handouts", new JsonArray().add(theirs).add(hers));
        sofia.put(here + "/handout-order", order).expect(200);
        assertEquals(List.of(theirs, hers), ids(sofia));
        assertEquals(
                "stale",
                sofia.put(here + "/handout-order", new JsonObject().put("handouts", new JsonArray().add(hers)))
                        .expect(412)
                        .code());
        elena.delete(here + "/handouts/" + hers).expect(200);
        elena.get("/files/" + hers).expect(404);
        // A file of one session is not reached through another.
        elena.delete("/sessions/" + world.session(world.event, "broadcast", java.time.Instant.now()) + "/handouts/"
                        + theirs)
                .expect(404);
    }

    @Test
    void pages_and_programs_are_not_taken_and_twenty_are_enough() {
        var page = Samples.latin("<html><script>alert(1)</script></html>");
        sofia.upload(here + "/handouts?name=a.pdf", "application/octet-stream", page)
                .expect(422);
        world.sql("""
                insert into handout (id, session_id, title, position, shown, speaking, added_by)
                select gen_random_uuid(), $1, 'Slides', n, 'no', true, $2 from generate_series(1, 20) n
                """, world.session, Who.SOFIA.id);
        var answer = sofia.upload(here + "/handouts?name=a.pdf", "application/octet-stream", Samples.pdf());
        assertEquals("files-full", answer.expect(409).code());
    }
}
