package io.plenary.archive.media;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.SignInId;
import io.plenary.stage.broadcast.AssetId;
import io.plenary.stage.broadcast.StageFile;
import io.plenary.testing.Await;
import io.plenary.testing.Promise;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MediaRoutesIT {
    private static final String PAGES = "http://localhost:8080";
    private static final String SEGMENT = "t001-00000.m4s";
    private static final String LARGE = "t001-00001.m4s";
    private static final int LARGE_BYTES = 128 * 1024 * 1024;

    @TempDir
    Path folder;

    private final Vertx vertx = Vertx.vertx();
    private final HttpClient browser = HttpClient.newHttpClient();
    private final AssetId asset = AssetId.random();
    private final PersonId person = PersonId.next();
    private final SignInId signIn = SignInId.next();
    private final byte[] key = new byte[32];
    private final MediaGrants grants = new MediaGrants(List.of(key), Clock.systemUTC());
    private final MediaCutOffs cutOffs = new MediaCutOffs(Clock.systemUTC());
    private byte[] content;
    private int port;

    @BeforeEach
    void serve() throws IOException {
        content = new byte[200_000];
        new Random(1).nextBytes(content);
        Files.write(folder.resolve(SEGMENT), content);
        Files.write(folder.resolve(LARGE), new byte[LARGE_BYTES]);
        Files.writeString(folder.resolve("index.m3u8"), "#EXTM3U\n");
        MediaShelf shelf = (which, name) -> which.equals(asset) && Files.exists(folder.resolve(name))
                ? Optional.of(new StageFile.OnDisk(folder.resolve(name)))
                : Optional.empty();
        MediaRoutes routes = new MediaRoutes(
                vertx,
                new MediaRoutes.Desk(grants, cutOffs, shelf),
                new MediaRoutes.Origins(URI.create(PAGES), URI.create("http://media.localhost:8080")),
                new SimpleMeterRegistry());
        port = vertx.createHttpServer()
                .requestHandler(routes)
                .listen(0, "127.0.0.1")
                .await()
                .actualPort();
    }

    @AfterEach
    void close() {
        browser.close();
        vertx.close().await();
    }

    @Test
    void whoever_is_allowed_gets_the_bytes_with_private_headers() throws Exception {
        HttpResponse<byte[]> answer = get(address(SEGMENT));
        assertEquals(200, answer.statusCode());
        assertArrayEquals(content, answer.body());
        Map<String, String> expected = Map.of(
                "Content-Type", "video/mp4",
                "Cache-Control", "private, max-age=300",
                "X-Content-Type-Options", "nosniff",
                "Access-Control-Allow-Origin", PAGES,
                "Cross-Origin-Resource-Policy", "cross-origin");
        expected.forEach((name, value) ->
                assertEquals(Optional.of(value), answer.headers().firstValue(name), name));
    }

    @Test
    void a_part_is_served_as_a_part() throws Exception {
        HttpResponse<byte[]> answer = get(address(SEGMENT), "Range", "bytes=1000-1999");
        assertEquals(206, answer.statusCode());
        assertArrayEquals(Arrays.copyOfRange(content, 1000, 2000), answer.body());
        assertEquals(
                "bytes 1000-1999/" + content.length,
                answer.headers().firstValue("Content-Range").orElse(""));
        assertEquals(
                416,
                get(address(SEGMENT), "Range", "bytes=" + content.length + "-").statusCode());
    }

    @Test
    void head_says_the_length_and_sends_nothing() throws Exception {
        HttpResponse<byte[]> answer = browser.send(
                HttpRequest.newBuilder(uri(address(SEGMENT))).HEAD().build(), HttpResponse.BodyHandlers.ofByteArray());
        assertEquals(
                content.length,
                answer.headers().firstValueAsLong("Content-Length").orElse(0));
        assertEquals(0, answer.body().length);
    }

    @Test
    @Promise("V1")
    void forbidden_and_absent_look_the_same() throws Exception {
        String right = address(SEGMENT);
        String absent = describe(get(address("t001-00009.m4s")));
        MediaGrants forger =
                new MediaGrants(List.of("a key that somebody else thought of".getBytes()), Clock.systemUTC());
        Instant past = Instant.now(Clock.systemUTC()).minusSeconds(61);
        List<String> wrong = List.of(
                forger.path(forger.grant(asset, person, signIn), SEGMENT),
                grants.path(new MediaGrant(asset, person, signIn, past, past.plusSeconds(60)), SEGMENT),
                right.replace(asset.value(), AssetId.random().value()),
                right.replace(asset.value(), asset.value().toUpperCase()),
                right.replace("t001", "T001"),
                right.replace("/" + SEGMENT, "/"),
                right.replace("/" + SEGMENT, ""),
                right.replace(SEGMENT, "..%2f" + asset + "%2f" + SEGMENT),
                right.replace(SEGMENT, "%2e%2e/" + SEGMENT),
                right.replace(SEGMENT, "..%5c" + SEGMENT),
                right.replace(SEGMENT, SEGMENT + "%00.jpg"),
                right.replace(SEGMENT, SEGMENT + ";x"),
                right.replace(SEGMENT, "marks"),
                "/media/" + asset + "/" + SEGMENT,
                "/media/",
                "/");
        for (String path : wrong) {
            assertEquals(absent, describe(get(path)), path);
        }
        assertEquals(200, get(right).statusCode());
    }

    @Test
    @Promise("V2")
    void a_withdrawn_right_ends_for_addresses_already_handed_out() throws Exception {
        String mine = address(SEGMENT);
        String others = grants.path(grants.grant(asset, PersonId.next(), SignInId.next()), SEGMENT);
        assertEquals(200, get(mine).statusCode());
        cutOffs.cut(signIn);
        assertEquals(404, get(mine).statusCode());
        assertEquals(200, get(others).statusCode());
        cutOffs.cut(asset);
        assertEquals(404, get(others).statusCode());
    }

    @Test
    @Promise("V2")
    void a_slow_transfer_is_cut_within_five_seconds_of_the_change() throws Exception {
        try (Socket slow = new Socket("127.0.0.1", port)) {
            slow.setReceiveBufferSize(16 * 1024);
            slow.getOutputStream().write(("GET " + address(LARGE) + " HTTP/1.1\r\nHost: x\r\n\r\n").getBytes());
            InputStream in = slow.getInputStream();
            in.readNBytes(100_000);
            cutOffs.cut(asset);
            long[] got = {100_000};
            Await.until("the transfer ends", Duration.ofSeconds(5), () -> ends(in, got));
            assertTrue(got[0] < LARGE_BYTES, "all of it came: " + got[0]);
        }
    }

    /** Reads slowly, a little each time; true at the end. */
    private static boolean ends(InputStream in, long[] got) {
        try {
            int read = in.readNBytes(64 * 1024).length;
            got[0] += read;
            return read == 0;
        } catch (IOException reset) {
            return true;
        }
    }

    @Test
    void only_reading_is_possible() throws Exception {
        HttpResponse<byte[]> answer = browser.send(
                HttpRequest.newBuilder(uri(address(SEGMENT))).DELETE().build(),
                HttpResponse.BodyHandlers.ofByteArray());
        assertEquals(405, answer.statusCode());
        assertTrue(Files.exists(folder.resolve(SEGMENT)));
    }

    private String address(String name) {
        return grants.path(grants.grant(asset, person, signIn), name);
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private HttpResponse<byte[]> get(String path, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return browser.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private static String describe(HttpResponse<byte[]> answer) {
        return answer.statusCode() + " " + new TreeMap<>(answer.headers().map()) + " " + new String(answer.body());
    }
}
