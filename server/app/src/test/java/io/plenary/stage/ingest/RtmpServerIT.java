package io.plenary.stage.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.plenary.testing.Await;
import io.plenary.testing.Promise;
import io.plenary.testing.TestFfmpeg;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RtmpServerIT {
    private static final String KEY = "right-key";
    private static final Duration SOON = Duration.ofSeconds(15);

    private final Vertx vertx = Vertx.vertx();
    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
    private final List<MediaTag> tags = new CopyOnWriteArrayList<>();
    private final List<String> events = new CopyOnWriteArrayList<>();
    private final List<Process> sources = new ArrayList<>();
    private volatile String validKey = KEY;
    private RtmpServer server;
    private int port;

    @BeforeEach
    void listen() {
        StageKeys keys = key ->
                Future.succeededFuture(key.equals(validKey) ? Optional.of(new StageId("stage")) : Optional.empty());
        RtmpLimits brief = new RtmpLimits(
                Duration.ofSeconds(1), Duration.ofSeconds(4), Duration.ofSeconds(1), 20, 8 * 1024 * 1024);
        server = new RtmpServer(vertx, new RtmpServer.Doors(keys, this::begin), metrics, brief);
        port = server.listen("127.0.0.1", 0).await();
    }

    @AfterEach
    void close() throws InterruptedException {
        for (Process source : sources) {
            TestFfmpeg.kill(source);
        }
        vertx.close().await();
    }

    private Ingests.Ingest begin(StageId stage, Ingests.Source source) {
        events.add("begin " + stage);
        return new Ingests.Ingest() {
            @Override
            public void take(MediaTag tag) {
                tags.add(tag);
            }

            @Override
            public void ended() {
                events.add("ended");
            }
        };
    }

    @Test
    void ffmpeg_with_the_right_key_delivers_configurations_before_pictures() throws Exception {
        publish(KEY);
        Await.until("pictures arrive", SOON, () -> tags.stream().anyMatch(MediaTag::keyframe) && tags.size() > 60);
        List<MediaTag.Kind> kinds = tags.stream().map(MediaTag::kind).toList();
        assertEquals(MediaTag.Kind.METADATA, kinds.getFirst());
        assertTrue(kinds.indexOf(MediaTag.Kind.VIDEO_CONFIGURATION) < kinds.indexOf(MediaTag.Kind.VIDEO));
        assertTrue(kinds.indexOf(MediaTag.Kind.AUDIO_CONFIGURATION) < kinds.indexOf(MediaTag.Kind.AUDIO));
    }

    @Test
    @Promise("H2")
    void a_wrong_key_is_refused_before_a_byte_of_media() throws Exception {
        Process source = publish("wrong-key");
        assertTrue(source.waitFor(15, TimeUnit.SECONDS));
        assertNotEquals(0, source.exitValue());
        assertEquals(List.of(), events);
        assertEquals(
                1,
                metrics.counter("plenary.ingest.connections", "outcome", "refused")
                        .count());
    }

    @Test
    @Promise("H2")
    void a_rotated_key_opens_nothing_any_more() throws Exception {
        validKey = "new-key";
        Process source = publish(KEY);
        assertTrue(source.waitFor(15, TimeUnit.SECONDS));
        assertEquals(List.of(), events);
    }

    @Test
    @Promise("H2")
    void a_second_publisher_is_refused_and_the_first_goes_on() throws Exception {
        Process first = publish(KEY);
        Await.until("the first plays", SOON, () -> tags.size() > 20);
        Process second = publish(KEY);
        assertTrue(second.waitFor(15, TimeUnit.SECONDS));
        assertNotEquals(0, second.exitValue());
        int before = tags.size();
        Await.until("the first goes on", SOON, () -> tags.size() > before + 20);
        assertTrue(first.isAlive());
        assertEquals(List.of("begin stage"), events);
    }

    @Test
    void a_source_that_is_killed_frees_the_stage_for_its_return() throws Exception {
        Process first = publish(KEY);
        Await.until("it plays", SOON, () -> tags.size() > 20);
        TestFfmpeg.kill(first);
        Await.until("its end is seen", SOON, () -> events.contains("ended"));
        publish(KEY);
        Await.until("it is back", SOON, () -> events.size() == 3);
    }

    @Test
    void cutting_a_stage_ends_its_source() throws Exception {
        Process source = publish(KEY);
        Await.until("it plays", SOON, () -> tags.size() > 20);
        server.cut(new StageId("stage"), "The key was changed");
        assertTrue(source.waitFor(15, TimeUnit.SECONDS));
        assertTrue(events.contains("ended"));
    }

    @Test
    void somebody_who_never_finishes_the_handshake_is_cut() throws Exception {
        try (Socket slow = new Socket("127.0.0.1", port)) {
            slow.getOutputStream().write(3);
            slow.setSoTimeout(5000);
            assertEquals(-1, slow.getInputStream().read());
        }
        assertEquals(
                1,
                metrics.counter("plenary.ingest.connections", "outcome", "late").count());
    }

    @Test
    void hostile_bytes_end_only_their_own_connection() throws Exception {
        publish(KEY);
        Await.until("it plays", SOON, () -> tags.size() > 20);
        Random random = new Random(11);
        for (int i = 0; i < 40; i++) {
            byte[] bytes = new byte[3073 + random.nextInt(4000)];
            random.nextBytes(bytes);
            bytes[0] = 3;
            assertFalse(survives(bytes), "round " + i);
        }
        int before = tags.size();
        Await.until("the stage goes on", SOON, () -> tags.size() > before + 20);
        assertEquals(List.of("begin stage"), events);
    }

    /** Whether the connection is still open some time after these bytes; the end may come as a reset. */
    private boolean survives(byte[] bytes) {
        try (Socket hostile = new Socket("127.0.0.1", port)) {
            hostile.setSoTimeout(5000);
            hostile.getOutputStream().write(bytes);
            hostile.getInputStream().readAllBytes();
            return false;
        } catch (java.net.SocketTimeoutException open) {
            return true;
        } catch (IOException reset) {
            return false;
        }
    }

    private Process publish(String key) throws IOException {
        Process source = TestFfmpeg.publish(port, key);
        sources.add(source);
        return source;
    }
}
