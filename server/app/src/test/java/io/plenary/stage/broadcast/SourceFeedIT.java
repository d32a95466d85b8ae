package io.plenary.stage.broadcast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.platform.ffmpeg.Ffmpeg;
import io.plenary.stage.ingest.Ingests;
import io.plenary.stage.ingest.MediaTag;
import io.plenary.stage.ingest.StageId;
import io.plenary.testing.Await;
import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFeedIT {
    private static final Duration SOON = Duration.ofSeconds(10);

    @TempDir
    Path folder;

    private final FakeSource source = new FakeSource();
    private final List<String> events = new CopyOnWriteArrayList<>();
    private Broadcasts broadcasts;
    private Ingests.Ingest feed;

    @AfterEach
    void close() {
        feed.ended();
        broadcasts.close();
    }

    @Test
    void a_source_is_paused_while_ffmpeg_reads_nothing() throws IOException {
        begin("exec sleep 60");
        feed.take(tag(MediaTag.Kind.VIDEO_CONFIGURATION, false, 100));
        for (int i = 0; i < 60; i++) {
            feed.take(tag(MediaTag.Kind.VIDEO, true, 100_000));
        }
        assertEquals(List.of("pause"), source.calls);
    }

    @Test
    void a_source_is_resumed_once_ffmpeg_reads_again() throws IOException {
        begin("sleep 1; exec cat > /dev/null");
        feed.take(tag(MediaTag.Kind.VIDEO_CONFIGURATION, false, 100));
        for (int i = 0; i < 60; i++) {
            feed.take(tag(MediaTag.Kind.VIDEO, true, 100_000));
        }
        Await.until("it is resumed", SOON, () -> source.calls.equals(List.of("pause", "resume")));
    }

    @Test
    void a_source_of_which_nothing_comes_is_sent_away_with_a_reason() throws IOException {
        begin("exit 1");
        feed.take(tag(MediaTag.Kind.VIDEO_CONFIGURATION, false, 100));
        Await.until("it is sent away", SOON, () -> {
            feed.take(tag(MediaTag.Kind.VIDEO, true, 1000));
            return source.calls.contains("refuse The stream could not be read.");
        });
        Await.until("the listener hears of it", SOON, () -> events.contains("failed The stream could not be read."));
    }

    @Test
    void a_source_without_a_picture_is_sent_away_with_a_reason() throws IOException {
        begin("exec cat > /dev/null");
        for (int i = 0; i < 1000; i++) {
            feed.take(tag(MediaTag.Kind.AUDIO, false, 100));
        }
        Await.until("it is sent away", SOON, () -> source.calls.contains("refuse The source sends no picture."));
    }

    @Test
    void another_picture_format_begins_another_take() throws IOException {
        begin("exec cat > /dev/null");
        feed.take(tag(MediaTag.Kind.VIDEO_CONFIGURATION, false, 100));
        feed.take(tag(MediaTag.Kind.VIDEO, true, 100));
        feed.take(tag(MediaTag.Kind.VIDEO_CONFIGURATION, false, 101));
        feed.take(tag(MediaTag.Kind.VIDEO, true, 100));
        Path marks = folder.resolve(broadcasts.prepare(new StageId("stage")).asset() + "/marks");
        Await.until("two takes are marked", SOON, () -> takes(marks) == 2);
    }

    private static long takes(Path marks) {
        try {
            return Files.readString(marks)
                    .lines()
                    .filter(line -> line.startsWith("take"))
                    .count();
        } catch (IOException absent) {
            return 0;
        }
    }

    private void begin(String script) throws IOException {
        Path program = Files.writeString(folder.resolve("program"), "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
        Ffmpeg fake = new Ffmpeg(program, "", "fake", "0", "libx264", List.of());
        broadcasts = new Broadcasts(BroadcastSettings.in(folder), fake, new Ear(events), InstantSource.system());
        feed = broadcasts.begin(new StageId("stage"), source);
    }

    private static MediaTag tag(MediaTag.Kind kind, boolean keyframe, int bytes) {
        return new MediaTag(kind, keyframe, 0, Buffer.buffer(new byte[bytes]));
    }

    /** Notes what it is asked. */
    private static final class FakeSource implements Ingests.Source {
        private final List<String> calls = new CopyOnWriteArrayList<>();

        @Override
        public void pause() {
            calls.add("pause");
        }

        @Override
        public void resume() {
            calls.add("resume");
        }

        @Override
        public void refuse(String reason) {
            calls.add("refuse " + reason);
            assertTrue(reason.length() < 100);
        }
    }
}
