package io.plenary.speakers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.SpeakerId;
import io.plenary.platform.Sql;
import io.plenary.testing.ApiClient;
import io.plenary.testing.Await;
import io.plenary.testing.Letterbox;
import io.plenary.testing.Promise;
import io.plenary.testing.TestServer;
import io.plenary.testing.World;
import io.plenary.testing.World.Who;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SpeakersIT {
    private static final String SPEAKERS = "/events/open-day/speakers";
    private static final Pattern SECRET = Pattern.compile("/speaking/answer#([A-Za-z0-9_-]{20,})");
    private static TestServer server;
    private static World world;
    private static ApiClient elena;

    @BeforeAll
    static void open() {
        server = TestServer.start(Map.of("PLENARY_LIMITS", "bench"));
        world = World.in(server.db());
        elena = world.signIn(server.browser(), Who.ELENA);
    }

    @AfterAll
    static void close() {
        server.close();
    }

    /** Somebody in the programme of whom nobody knows who it is. */
    private static SpeakerId planned(String name) {
        var id = SpeakerId.next();
        world.sql("insert into speaker (id, event_id, name) values ($1, $2, $3)", id, world.event, name);
        world.sql("insert into session_speaker (session_id, speaker_id) values ($1, $2)", world.session, id);
        return id;
    }

    private static void note(SpeakerId id, String email) {
        var address = new JsonObject().put("speaker", id.toString()).put("email", email);
        elena.put(SPEAKERS + "/addresses", new JsonObject().put("addresses", new JsonArray().add(address)))
                .expect(204);
    }

    private static JsonObject wish(SpeakerId id) {
        return new JsonObject()
                .put("speakers", new JsonArray().add(id.toString()))
                .put("message", "Please come.");
    }

    private static String ask(SpeakerId id, String email) {
        note(id, email);
        assertEquals(
                1,
                elena.post(SPEAKERS + "/letters", wish(id)).expect(200).json().getInteger("people"));
        return token(email);
    }

    private static String token(String email) {
        var found = SECRET.matcher(lastMail(email));
        assertTrue(found.find());
        return found.group(1);
    }

    private static String lastMail(String email) {
        return Letterbox.newest(server.db(), email);
    }

    private static ApiClient.Answer answer(ApiClient browser, String token, boolean comes) {
        var body = new JsonObject().put("token", token).put("comes", comes).put("word", "With pleasure.");
        return browser.post("/speaking/answers", body);
    }

    private static JsonObject row(SpeakerId id) {
        return elena.get(SPEAKERS).expect(200).json().getJsonArray("speakers").stream()
                .map(JsonObject.class::cast)
                .filter(one -> one.getString("id").equals(id.toString()))
                .findFirst()
                .orElseThrow();
    }

    private static boolean speaks(ApiClient browser) {
        return browser.get("/sessions/" + world.session)
                .expect(200)
                .json()
                .getJsonObject("rights")
                .getBoolean("speak");
    }

    @Test
    @Promise("T3")
    void somebody_new_confirms_by_the_link_once_and_looking_uses_nothing_up() {
        var id = planned("Ada New");
        var token = ask(id, "ada@example.org");
        assertEquals("asked", row(id).getString("state"));
        var secret = new JsonObject().put("token", token);
        for (var look = 0; look < 3; look++) {
            var asked = server.browser()
                    .post("/speaking/openings", secret)
                    .expect(200)
                    .json();
            assertEquals("Ada New", asked.getString("name"));
            assertEquals(1, asked.getJsonArray("sessions").size());
            assertEquals("Please come.", asked.getString("message"));
        }
        assertEquals("seen", row(id).getString("state"));
        var ada = server.browser();
        var answered = answer(ada, token, true).expect(200).json();
        assertTrue(answered.getJsonObject("me").getBoolean("signedIn"));
        assertEquals(
                "link-expired",
                answer(server.browser(), token, true).expect(410).code());
        assertEquals("confirmed", row(id).getString("state"));
        assertEquals("With pleasure.", row(id).getString("word"));
        assertTrue(speaks(ada));
        assertTrue(lastMail("ada@example.org").contains("/speaking/" + id));
    }

    @Test
    @Promise("T2")
    void whoever_is_taken_back_speaks_no_longer_and_the_draft_says_so_too() {
        var id = planned("Ben Bound");
        var ben = server.browser();
        answer(ben, ask(id, "ben@example.org"), true).expect(200);
        assertTrue(speaks(ben));
        elena.delete(SPEAKERS + "/" + id + "/invitation").expect(204);
        assertFalse(ben.get("/sessions/" + world.session)
                .json()
                .getJsonObject("rights")
                .getBoolean("speak"));
        ben.get("/me/speaking/" + id).expect(404);
        assertEquals("withdrawn", row(id).getString("state"));
        assertTrue(lastMail("ben@example.org").contains("taken back"));
    }

    @Test
    @Promise("T3")
    void of_many_presses_at_once_one_gets_through() throws Exception {
        var token = ask(planned("Cy Pressed"), "cy@example.org");
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var presses = threads.invokeAll(IntStream.range(0, 20)
                    .<Callable<Integer>>mapToObj(
                            n -> () -> answer(server.browser(), token, true).status())
                    .toList());
            var through = 0;
            for (var one : presses) through += one.get() == 200 ? 1 : 0;
            assertEquals(1, through);
        }
    }

    @Test
    void a_link_that_was_passed_on_opens_nobodys_account() {
        var id = planned("Noor Known");
        var stranger = server.browser();
        var answered =
                answer(stranger, ask(id, Who.NOOR.email()), true).expect(200).json();
        assertFalse(answered.containsKey("me"));
        assertFalse(stranger.get("/me").json().getBoolean("signedIn"));
        assertTrue(speaks(world.signIn(server.browser(), Who.NOOR)));
    }

    @Test
    void whoever_signs_in_with_the_address_answers_and_may_change_their_mind() {
        var id = planned("Malik Asked");
        ask(id, Who.MALIK.email());
        var malik = world.signIn(server.browser(), Who.MALIK);
        var mine = malik.get("/me/speaking").expect(200).json().getJsonArray("speaking");
        assertEquals(id.toString(), mine.getJsonObject(0).getString("id"));
        var path = "/me/speaking/" + id + "/answer";
        var yes = new JsonObject().put("comes", true).put("word", "");
        world.signIn(server.browser(), Who.RADU).put(path, yes).expect(404);
        malik.put(path, yes).expect(200);
        assertTrue(speaks(malik));
        malik.put(path, yes.copy().put("comes", false).put("word", "I am ill.")).expect(200);
        assertFalse(speaks(malik));
        assertEquals("declined", row(id).getString("state"));
        assertEquals("I am ill.", row(id).getString("word"));
    }

    @Test
    void whoever_declined_first_may_come_after_all() {
        var signedIn = planned("Radu Declined");
        ask(signedIn, Who.RADU.email());
        var radu = world.signIn(server.browser(), Who.RADU);
        var no = new JsonObject().put("comes", false).put("word", "");
        radu.put("/me/speaking/" + signedIn + "/answer", no).expect(200);
        radu.put("/me/speaking/" + signedIn + "/answer", no.copy().put("comes", true))
                .expect(200);
        var byLink = planned("Radu Declined By Link");
        answer(server.browser(), ask(byLink, Who.RADU.email()), false).expect(200);
        assertEquals(
                "declined",
                radu.get("/me/speaking/" + byLink).expect(200).json().getString("state"));
        radu.put("/me/speaking/" + byLink + "/answer", no.copy().put("comes", true))
                .expect(200);
        assertEquals("confirmed", row(byLink).getString("state"));
    }

    /** The organiser's transaction is held open until the answer waits for it. */
    @Test
    void an_answer_at_the_moment_of_taking_back_brings_nobody_back() throws Exception {
        var id = planned("Mara Withdrawn");
        ask(id, Who.MARA.email());
        var mara = world.signIn(server.browser(), Who.MARA);
        var yes = new JsonObject().put("comes", true).put("word", "");
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answered = server.db().transaction(tx -> {
                tx.execute("update speaker_invitation set state = 'withdrawn', hash = null where speaker_id = $1", id);
                var pressed = threads.submit(() -> mara.put("/me/speaking/" + id + "/answer", yes));
                Await.soon("it waits", () -> somebodyWaits(tx));
                return pressed;
            });
            assertEquals(404, answered.get().status());
        }
        assertEquals("withdrawn", row(id).getString("state"));
        assertFalse(speaks(mara));
        var control = planned("Mara Asked");
        ask(control, Who.MARA.email());
        mara.put("/me/speaking/" + control + "/answer", yes).expect(200);
        assertTrue(speaks(mara));
    }

    private static boolean somebodyWaits(Sql tx) {
        return tx.get(
                "select exists (select 1 from pg_locks where not granted) as waits", row -> row.getBoolean("waits"));
    }

    @Test
    void nobody_is_asked_who_speaks_already_without_a_letter() {
        var address = new JsonObject().put("speaker", world.speaker.toString()).put("email", "other@example.org");
        var body = new JsonObject().put("addresses", new JsonArray().add(address));
        assertEquals(
                "wrong-state",
                elena.put(SPEAKERS + "/addresses", body).expect(409).code());
        world.signIn(server.browser(), Who.SOFIA)
                .get("/me/speaking/" + world.speaker)
                .expect(200);
        elena.delete(SPEAKERS + "/" + world.speaker + "/invitation").expect(204);
        assertEquals("withdrawn", row(world.speaker).getString("state"));
    }

    @Test
    void a_link_opens_no_account_in_which_something_stands() {
        var unproven = PersonId.next();
        world.sql("insert into person (id, name, email) values ($1, 'Gil', 'gil@example.org')", unproven);
        world.register(world.event, unproven);
        var answered = answer(server.browser(), ask(planned("Gil Registered"), "gil@example.org"), true);
        assertFalse(answered.expect(200).json().containsKey("me"));
    }

    @Test
    void nobody_is_written_to_twice_at_once_and_a_reminder_voids_the_link_before() {
        var id = planned("Di Reminded");
        var first = ask(id, "di@example.org");
        assertEquals(
                0,
                elena.post(SPEAKERS + "/letters", wish(id)).expect(200).json().getInteger("people"));
        world.sql("update speaker_invitation set sent_at = sent_at - interval '1 day' where speaker_id = $1", id);
        var preview =
                elena.post(SPEAKERS + "/letter-previews", wish(id)).expect(200).json();
        assertEquals("di@example.org", preview.getString("recipient"));
        assertTrue(preview.getString("text").contains("Please come."));
        assertFalse(SECRET.matcher(preview.getString("text")).find(), "a preview shows no secret");
        elena.post(SPEAKERS + "/letters", wish(id)).expect(200);
        answer(server.browser(), first, true).expect(410);
        answer(server.browser(), token("di@example.org"), false).expect(200);
        assertEquals("declined", row(id).getString("state"));
    }

    @Test
    void another_address_voids_the_link_and_one_who_confirmed_keeps_theirs() {
        var id = planned("Eve Elsewhere");
        var first = ask(id, "eve.old@example.org");
        note(id, "eve@example.org");
        answer(server.browser(), first, true).expect(410);
        elena.post(SPEAKERS + "/letters", wish(id)).expect(200);
        answer(server.browser(), token("eve@example.org"), true).expect(200);
        var address = new JsonObject().put("speaker", id.toString()).put("email", "other@example.org");
        var body = new JsonObject().put("addresses", new JsonArray().add(address));
        assertEquals(
                "wrong-state",
                elena.put(SPEAKERS + "/addresses", body).expect(409).code());
    }

    @Test
    void a_speaker_of_the_draft_alone_confirms_and_speaks_after_the_release() {
        var id = SpeakerId.next();
        var speaker = new JsonObject()
                .put("id", id.toString())
                .put("name", "Fay Drafted")
                .put("bio", "")
                .put("bios", new JsonObject());
        var version = elena.get("/events/open-day/draft").expect(200).json().getLong("version");
        var saved = elena.put("/events/open-day/draft/speakers/" + id + "?version=" + version, speaker)
                .expect(200)
                .json();
        answer(server.browser(), ask(id, "fay@example.org"), true).expect(200);
        var release = new JsonObject()
                .put("id", SpeakerId.next().toString())
                .put("version", saved.getLong("version"))
                .put("note", "")
                .put("tell", false);
        elena.post("/events/open-day/releases", release).expect(200);
        var bound = server.db()
                .get(
                        "select person_id is not null as bound from speaker where id = $1",
                        row -> row.getBoolean("bound"),
                        id);
        assertTrue(bound, "the release keeps who can sign in");
        assertEquals("confirmed", row(id).getString("state"));
    }
}
