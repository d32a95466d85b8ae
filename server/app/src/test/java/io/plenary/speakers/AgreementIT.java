package io.plenary.speakers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.platform.Secrets;
import io.plenary.testing.ApiClient;
import io.plenary.testing.TestServer;
import io.plenary.testing.World;
import io.plenary.testing.World.Who;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AgreementIT {
    private static TestServer server;
    private static World world;
    private static ApiClient sofia;
    private static ApiClient elena;
    private static ApiClient ioana;
    private static String mine;
    private static String publication;

    @BeforeAll
    static void open() {
        server = TestServer.start(Map.of("PLENARY_LIMITS", "bench"));
        world = World.in(server.db());
        sofia = world.signIn(server.browser(), Who.SOFIA);
        elena = world.signIn(server.browser(), Who.ELENA);
        ioana = world.signIn(server.browser(), Who.IOANA);
        mine = "/me/speaking/" + world.speaker;
        publication = "/recordings/" + world.recording + "/publication";
        world.sql("""
                insert into speaker_invitation (speaker_id, event_id, email, state, invited_by, person_id)
                values ($1, $2, 'sofia@example.org', 'confirmed', $3, $4)
                """, world.speaker, world.event, Who.ELENA.id, Who.SOFIA.id);
    }

    @AfterAll
    static void close() {
        server.close();
    }

    @BeforeEach
    void unasked() {
        world.sql("delete from speaker_agreement");
        world.sql("delete from policy");
        world.sql("update speaker_invitation set agreement_asked_at = null");
    }

    /** @return the version that stands from now on */
    private static int ask(int before) {
        var text = new JsonObject().put("language", "en").put("text", "We record, version " + before);
        var body = new JsonObject().put("number", before).put("texts", new JsonArray().add(text));
        ioana.put("/organisations/house/policies/recording", body).expect(200);
        return before + 1;
    }

    private static ApiClient.Answer say(int version, boolean agreed) {
        var reply =
                new JsonObject().put("version", version).put("language", "en").put("agreed", agreed);
        return sofia.put(mine + "/agreement", reply);
    }

    private static String state() {
        return sofia.get(mine).expect(200).json().getJsonObject("agreement").getString("state");
    }

    private static ApiClient.Answer remind() {
        var body = new JsonObject().put("speakers", new JsonArray().add(world.speaker.toString()));
        return elena.post("/events/open-day/speakers/agreement-reminders", body);
    }

    private static JsonArray unagreed() {
        return elena.get("/recordings/" + world.recording).expect(200).json().getJsonArray("unagreed");
    }

    @Test
    void without_a_wording_nobody_is_asked_and_nothing_is_held_back() {
        assertFalse(sofia.get(mine).expect(200).json().containsKey("agreement"));
        assertEquals("stale", say(1, true).expect(412).code());
        elena.delete(publication).expect(204);
        elena.put(publication, null).expect(204);
        assertEquals(0, remind().expect(200).json().getInteger("people"));
    }

    @Test
    void an_answer_keeps_its_version_and_another_wording_is_asked_anew() {
        var first = ask(0);
        assertEquals("open", state());
        say(first, true).expect(200);
        assertEquals("agreed", state());
        var second = ask(first);
        assertEquals("earlier", state());
        assertEquals("stale", say(first, true).expect(412).code());
        say(second, false).expect(200);
        assertEquals("declined", state());
        var kept = server.db()
                .list("select agreed from speaker_agreement order by at limit 9", row -> row.getBoolean("agreed"));
        assertEquals(java.util.List.of(true, false), kept);
        var row = elena.get("/events/open-day/speakers")
                .expect(200)
                .json()
                .getJsonArray("speakers")
                .getJsonObject(0);
        assertEquals("declined", row.getString("agreement"));
    }

    @Test
    void whoever_says_yes_to_the_invitation_may_agree_in_the_same_breath() {
        var version = ask(0);
        var agreement =
                new JsonObject().put("version", version).put("language", "en").put("agreed", true);
        var yes = new JsonObject().put("comes", true).put("word", "");
        sofia.put(mine + "/answer", yes.copy().put("comes", false).put("agreement", agreement))
                .expect(200);
        assertEquals(0, answers());
        var later = ask(version);
        // What they read is not what stands: nothing of the answer counts.
        assertEquals(
                "stale",
                sofia.put(mine + "/answer", yes.copy().put("agreement", agreement))
                        .expect(412)
                        .code());
        assertEquals("declined", sofia.get(mine).expect(200).json().getString("state"));
        sofia.put(mine + "/answer", yes.copy().put("agreement", agreement.put("version", later)))
                .expect(200);
        assertEquals("agreed", state());
        sofia.put(mine + "/answer", yes).expect(200);
        assertEquals(1, answers());
    }

    @Test
    void the_answer_by_the_link_may_carry_it_too() {
        var version = ask(0);
        var token = Secrets.token();
        world.sql("""
                update speaker_invitation
                set state = 'asked', hash = $1, expires_at = now() + interval '1 day'
                """, Secrets.hash(token));
        var agreement = new JsonObject()
                .put("version", version + 1)
                .put("language", "en")
                .put("agreed", true);
        var body = new JsonObject().put("token", token).put("comes", true).put("word", "");
        server.browser()
                .post("/speaking/answers", body.put("agreement", agreement))
                .expect(412);
        agreement.put("version", version);
        var answered =
                server.browser().post("/speaking/answers", body).expect(200).json();
        var given = answered.getJsonObject("speaking").getJsonObject("agreement");
        assertEquals("agreed", given.getString("state"));
        assertEquals("agreed", state());
    }

    private static int answers() {
        return server.db().get("select count(*)::int as n from speaker_agreement", row -> row.getInteger("n"));
    }

    @Test
    void a_recording_is_published_without_an_agreement_by_a_second_word_alone() {
        var version = ask(0);
        elena.delete(publication).expect(204);
        var held =
                elena.get("/events/open-day/held-recordings").expect(200).json().getJsonArray("recordings");
        assertEquals(world.recording.toString(), held.getJsonObject(0).getString("id"));
        assertEquals(new JsonArray().add("Sofia"), unagreed());
        assertEquals(
                "speakers-not-agreed", elena.put(publication, null).expect(409).code());
        elena.put(publication + "?despite=true", null).expect(204);
        var malik = world.signIn(server.browser(), Who.MALIK);
        var seen = malik.get("/recordings/" + world.recording).expect(200).json();
        assertEquals(new JsonArray(), seen.getJsonArray("unagreed"));
        elena.delete(publication).expect(204);
        say(version, false).expect(200);
        elena.put(publication, null).expect(409);
        say(version, true).expect(200);
        assertEquals(new JsonArray(), unagreed());
        elena.put(publication, null).expect(204);
    }

    @Test
    void who_has_not_agreed_is_reminded_and_not_twice_at_once() {
        var version = ask(0);
        assertEquals(1, remind().expect(200).json().getInteger("people"));
        assertEquals(0, remind().expect(200).json().getInteger("people"));
        world.sql("update speaker_invitation set agreement_asked_at = now() - interval '1 hour'");
        say(version, true).expect(200);
        assertEquals(0, remind().expect(200).json().getInteger("people"));
    }

    @Test
    void the_list_of_what_an_event_lacks_says_so() {
        world.sql("update session set recorded = true where id = $1", world.session);
        var version = ask(0);
        assertTrue(gaps().contains("agreements-missing"));
        say(version, true).expect(200);
        assertFalse(gaps().contains("agreements-missing"));
    }

    private static String gaps() {
        return elena.get("/events/open-day/readiness").expect(200).http().body();
    }
}
