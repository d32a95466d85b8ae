package io.plenary.demo.clip;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.plenary.platform.ffmpeg.Ffmpeg;
import io.plenary.stage.ingest.Ingests;
import io.plenary.stage.ingest.MediaTag;
import io.plenary.stage.ingest.RtmpServer;
import io.plenary.stage.ingest.StageId;
import io.plenary.testing.Await;
import io.plenary.testing.TestFfmpeg;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoPublisherIT {
    private static final Duration SOON = Duration.ofSeconds(20);

    @TempDir
    Path folder;

    private final Vertx vertx = Vertx.vertx();
    private final AtomicInteger begun = new AtomicInteger();
    private final AtomicInteger tags = new AtomicInteger();
    private final AtomicInteger ended = new AtomicInteger();
    private DemoPublisher publisher;

    @AfterEach
    void close() {
        publisher.close();
        vertx.close().await();
    }

    @Test
    void a_source_that_is_killed_comes_back_and_one_that_is_closed_does_not() {
        int port = listen();
        Ffmpeg ffmpeg = TestFfmpeg.get();
        publisher = new DemoPublisher(
                ffmpeg, () -> new DemoClips(ffmpeg, folder).live(), () -> "rtmp://127.0.0.1:" + port + "/live/key");
        publisher.start();
        Await.until("it plays", Duration.ofSeconds(60), () -> tags.get() > 30);
        ProcessHandle.current()
                .children()
                .filter(child -> child.info().commandLine().orElse("").contains(":" + port + "/live/"))
                .forEach(ProcessHandle::destroyForcibly);
        Await.until("it is back", SOON, () -> begun.get() == 2);
        publisher.close();
        Await.until("it ends", SOON, () -> ended.get() == 2);
    }

    private int listen() {
        Ingests ingests = (stage, source) -> {
            begun.incrementAndGet();
            return new Ingests.Ingest() {
                @Override
                public void take(MediaTag tag) {
                    tags.incrementAndGet();
                }

                @Override
                public void ended() {
                    ended.incrementAndGet();
                }
            };
        };
        RtmpServer server = new RtmpServer(
                vertx,
                key -> Future.succeededFuture(Optional.of(new StageId("demo"))),
                ingests,
                new SimpleMeterRegistry());
        return server.listen("127.0.0.1", 0).await();
    }
}
