package io.plenary.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.accounts.Revocations;
import io.plenary.accounts.SignInKeys;
import io.plenary.contract.ids.SessionId;
import io.plenary.testing.ApiClient;
import io.plenary.testing.Await;
import io.plenary.testing.Promise;
import io.plenary.testing.TestFfmpeg;
import io.plenary.testing.TestServer;
import io.plenary.testing.World;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** From a stage key to a recording that somebody watches, through the whole server. */
@Promise("V1")
class BroadcastJourneyIT {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static TestServer server;
    private static World world;

    @BeforeAll
    static void start() {
        server = TestServer.start(
                // By number, since not every resolver knows the names below localhost that browsers know.
                Map.of("PLENARY_LIMITS", "bench", "PLENARY_MEDIA_ORIGIN", "http://127.0.0.1:{port}"));
        world = World.in(server.db());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    @Promise("V2")
    void ending_a_broadcast_leaves_a_recording_for_those_who_may_watch() throws Exception {
        var session = world.session(world.event, "broadcast", Instant.now());
        world.sql(
                "insert into session_host (session_id, person_id, position) values ($1, $2, 1)",
                session,
                World.Who.DANA.id);
        var dana = world.signIn(server.browser(), World.Who.DANA);
        var malik = world.signIn(server.browser(), World.Who.MALIK);
        var noor = world.signIn(server.browser(), World.Who.NOOR);
        var path = "/sessions/" + session;
        assertEquals("no-source", dana.put(path + "/live", null).expect(409).code());

        var key = dana.post(path + "/stage-keys", null).expect(201).json().getString("key");
        var source = TestFfmpeg.publish(server.server().config().media().rtmpPort(), key);
        try {
            Await.until("a picture", Duration.ofSeconds(20), () -> ready(dana, path));
            malik.post(path + "/media-grants", null).expect(409);
            dana.put(path + "/live", null).expect(200);
            Await.until("a live playlist", Duration.ofSeconds(15), () -> plays(malik, path + "/media-grants", 2));
            noor.post(path + "/media-grants", null).expect(403);
            assertSentAwayBySuspension(source, key);
        } finally {
            dana.put(path + "/end", null).expect(200);
            TestFfmpeg.kill(source);
        }
        Await.until("a recording", Duration.ofSeconds(30), () -> recording(malik, session) != null);
        watchAgain(malik, noor, "/recordings/" + recording(malik, session));
    }

    /** As the operator's command does, from a process beside the server. */
    private static void assertSentAwayBySuspension(Process source, String key) throws Exception {
        assertTrue(source.isAlive());
        world.sql("update organisation set suspended_at = now() where id = $1", world.house);
        try (var elsewhere = new Revocations(server.db(), new SignInKeys(server.db()))) {
            elsewhere.cutOff(world.house);
        }
        Await.until("the source is sent away", Duration.ofSeconds(5), () -> !source.isAlive());
        var again = TestFfmpeg.publish(server.server().config().media().rtmpPort(), key);
        try {
            Await.until("it is not let in again", Duration.ofSeconds(5), () -> !again.isAlive());
        } finally {
            TestFfmpeg.kill(again);
        }
        world.sql("update organisation set suspended_at = null where id = $1", world.house);
    }

    private static void watchAgain(ApiClient malik, ApiClient noor, String recording) {
        assertTrue(plays(malik, recording + "/media-grants", 2));
        noor.post(recording + "/media-grants", null).expect(403);
        malik.put(recording + "/position", new JsonObject().put("second", 1.5)).expect(204);
        assertEquals(1.5, malik.get(recording).expect(200).json().getDouble("position"));
        var address = address(malik, recording + "/media-grants");
        assertEquals(200, fetch(address).statusCode());
        world.signIn(server.browser(), World.Who.RADU)
                .delete(recording + "/publication")
                .expect(204);
        Await.until(
                "the end of the address",
                Duration.ofSeconds(5),
                () -> fetch(address).statusCode() == 404);
        malik.get(recording).expect(404);
    }

    private static boolean ready(ApiClient dana, String path) {
        return dana.get(path).expect(200).json().getJsonObject("media").getBoolean("ready");
    }

    private static String recording(ApiClient browser, SessionId session) {
        var page = browser.get("/sessions/" + session).expect(200).json();
        return page.getJsonObject("session").getString("recordingId");
    }

    private static String address(ApiClient browser, String grants) {
        return browser.post(grants, null).expect(201).json().getString("playlist");
    }

    /** Whether the playlist names so many pieces and the last of them can be fetched. */
    private static boolean plays(ApiClient browser, String grants, int pieces) {
        var playlist = address(browser, grants);
        var text = fetch(playlist).body();
        var names = text.lines().filter(line -> line.endsWith(".m4s")).toList();
        return names.size() >= pieces
                && fetch(playlist.replace("index.m3u8", names.getLast())).statusCode() == 200;
    }

    private static HttpResponse<String> fetch(String address) {
        try {
            var request = HttpRequest.newBuilder(URI.create(address))
                    .timeout(Duration.ofSeconds(10))
                    .build();
            return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (java.io.IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
