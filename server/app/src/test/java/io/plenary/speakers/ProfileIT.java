package io.plenary.speakers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.contract.ids.SpeakerId;
import io.plenary.testing.ApiClient;
import io.plenary.testing.TestServer;
import io.plenary.testing.World;
import io.plenary.testing.World.Who;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ProfileIT {
    private static TestServer server;
    private static World world;
    private static ApiClient sofia;
    private static ApiClient elena;
    private static String mine;

    @BeforeAll
    static void open() {
        server = TestServer.start(Map.of("PLENARY_LIMITS", "bench"));
        world = World.in(server.db());
        sofia = world.signIn(server.browser(), Who.SOFIA);
        elena = world.signIn(server.browser(), Who.ELENA);
        mine = "/me/speaking/" + world.speaker;
    }

    @AfterAll
    static void close() {
        server.close();
    }

    private static JsonObject wish(String name) {
        var profile = sofia.get(mine + "/profile").expect(200).json();
        return new JsonObject()
                .put("version", profile.getString("version"))
                .put("name", name)
                .put("affiliation", "City Library")
                .put("country", "RO")
                .put("bio", "<p>Runs <script>alert(1)</script>a library.</p>")
                .put("bios", new JsonObject().put("ro", "<p>Conduce o bibliotecă.</p>"))
                .put(
                        "links",
                        new JsonArray()
                                .add(new JsonObject().put("title", "Library").put("url", "https://example.org")));
    }

    private static void release() {
        var version = elena.get("/events/open-day/draft").expect(200).json().getLong("version");
        var release = new JsonObject()
                .put("id", SpeakerId.next().toString())
                .put("version", version)
                .put("note", "")
                .put("tell", false);
        elena.post("/events/open-day/releases", release).expect(200);
    }

    private static JsonObject page() {
        return server.browser().get("/speakers/" + world.speaker).expect(200).json();
    }

    private static byte[] picture() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(1_200, 900, BufferedImage.TYPE_INT_RGB), "jpg", out);
        return out.toByteArray();
    }

    @Test
    void what_a_speaker_says_waits_for_the_release_and_then_everybody_reads_it() {
        var saved = sofia.put(mine + "/profile", wish("Sofia M.")).expect(200).json();
        assertTrue(saved.getBoolean("pending"));
        assertFalse(saved.getString("bio").contains("script"));
        assertFalse(page().getJsonObject("speaker").getString("name").equals("Sofia M."));
        release();
        var page = page();
        assertEquals("Sofia M.", page.getJsonObject("speaker").getString("name"));
        assertEquals(
                "https://example.org",
                page.getJsonArray("links").getJsonObject(0).getString("url"));
        assertFalse(sofia.get(mine + "/profile").json().getBoolean("pending"));
    }

    private static void draftSpeaker(SpeakerId id, String name) {
        var draft = elena.get("/events/open-day/draft").expect(200).json();
        var item = new JsonObject().put("id", id.toString()).put("name", name).put("bio", "");
        var path = "/events/open-day/draft/speakers/" + id + "?version=" + draft.getLong("version");
        elena.put(path, item.put("bios", new JsonObject())).expect(200);
    }

    private static boolean pending() {
        return elena.get("/events/open-day/speakers").expect(200).json().getJsonArray("speakers").stream()
                .map(JsonObject.class::cast)
                .filter(one -> one.getString("id").equals(world.speaker.toString()))
                .findFirst()
                .orElseThrow()
                .getBoolean("pending");
    }

    @Test
    void one_profile_is_released_alone_and_the_rest_of_the_draft_waits() {
        release("Somebody else begins");
        var other = SpeakerId.next();
        draftSpeaker(other, "Not Yet");
        var one = "/events/open-day/speakers/" + world.speaker;
        assertFalse(pending());
        sofia.put(mine + "/profile", wish("Sofia Alone")).expect(200);
        assertTrue(pending());
        var change = elena.get(one + "/change").expect(200).json();
        assertEquals("Sofia Alone", change.getJsonObject("after").getString("name"));
        var wish = new JsonObject().put("id", SpeakerId.next().toString()).put("version", change.getString("version"));
        sofia.put(mine + "/profile", wish("Sofia by Herself")).expect(200);
        assertEquals(
                "draft-changed", elena.post(one + "/releases", wish).expect(409).code());
        wish.put("version", elena.get(one + "/change").expect(200).json().getString("version"));
        var made = elena.post(one + "/releases", wish).expect(200).json();
        assertEquals(made, elena.post(one + "/releases", wish).expect(200).json());
        assertEquals(1, made.getJsonArray("changes").size());
        assertEquals("Sofia by Herself", page().getJsonObject("speaker").getString("name"));
        server.browser().get("/speakers/" + other).expect(404);
        assertFalse(pending());
        assertEquals(
                "no-changes",
                elena.post(
                                one + "/releases",
                                wish.copy().put("id", SpeakerId.next().toString()))
                        .expect(409)
                        .code());
        elena.get("/events/open-day/speakers/" + other + "/change").expect(404);
        // What waits is released on top of it.
        var draft = elena.get("/events/open-day/draft").expect(200).json();
        assertEquals(made.getInteger("number"), draft.getInteger("base"));
        release();
        server.browser().get("/speakers/" + other).expect(200);
        assertEquals("Sofia by Herself", page().getJsonObject("speaker").getString("name"));
    }

    @Test
    void a_draft_of_which_nothing_is_left_is_none() {
        release("Before it");
        sofia.put(mine + "/profile", wish("Sofia the Last")).expect(200);
        var one = "/events/open-day/speakers/" + world.speaker;
        var version = elena.get(one + "/change").expect(200).json().getString("version");
        elena.post(
                        one + "/releases",
                        new JsonObject().put("id", SpeakerId.next().toString()).put("version", version))
                .expect(200);
        assertFalse(elena.get("/events/open-day/draft").expect(200).json().getBoolean("begun"));
    }

    /** So that nothing waits. */
    private static void release(String name) {
        sofia.put(mine + "/profile", wish(name)).expect(200);
        release();
    }

    @Test
    void a_save_made_from_an_older_reading_is_refused() {
        var first = wish("Sofia A.");
        sofia.put(mine + "/profile", first).expect(200);
        assertEquals("stale", sofia.put(mine + "/profile", first).expect(412).code());
    }

    @Test
    void a_photograph_is_drawn_anew_waits_for_the_release_and_stays_with_what_organisers_save() throws Exception {
        var kept = sofia.upload(mine + "/portrait?alt=At%20a%20desk", "image/jpeg", picture())
                .expect(200)
                .json();
        var file = kept.getJsonObject("portrait").getString("file");
        var address = "/speakers/" + world.speaker + "/portraits/" + file;
        server.browser().get(address).expect(404);
        assertEquals("private, no-store", kept(sofia.get(address)));
        elena.get(address).expect(200);
        var draft = elena.get("/events/open-day/draft").expect(200).json();
        var item = draft.getJsonArray("speakers").stream()
                .map(JsonObject.class::cast)
                .filter(one -> one.getString("id").equals(world.speaker.toString()))
                .findFirst()
                .orElseThrow();
        item.remove("portrait");
        item.remove("links");
        elena.put(
                        "/events/open-day/draft/speakers/" + world.speaker + "?version=" + draft.getLong("version"),
                        item.put("affiliation", "Elsewhere"))
                .expect(200);
        release();
        var shown = server.browser().get(address).expect(200).http();
        assertEquals("image/jpeg", shown.headers().firstValue("Content-Type").orElse(""));
        assertEquals("public, max-age=3600", kept(server.browser().get(address)));
        world.sql("update event set visibility = 'invited' where id = $1", world.event);
        server.browser().get(address).expect(404);
        assertEquals("private, no-store", kept(elena.get(address)));
        world.sql("update event set visibility = 'public' where id = $1", world.event);
        var face = page().getJsonObject("speaker").getJsonObject("face");
        assertEquals(new JsonObject().put("id", file).put("alt", "At a desk"), face);
        sofia.delete(mine + "/portrait").expect(200);
        server.browser().get(address).expect(200);
        release();
        server.browser().get(address).expect(404);
    }

    /** What caches are told. */
    private static String kept(ApiClient.Answer shown) {
        return shown.expect(200).http().headers().firstValue("Cache-Control").orElse("");
    }

    @Test
    void nobody_else_reads_or_writes_it() {
        for (var who : new Who[] {Who.MALIK, Who.ELENA, Who.OTTO}) {
            var other = world.signIn(server.browser(), who);
            other.get(mine + "/profile").expect(404);
            other.delete(mine + "/portrait").expect(404);
        }
    }
}
