package io.plenary.stage.broadcast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.stage.ingest.StageId;
import io.plenary.testing.Promise;
import io.plenary.testing.TestFfmpeg;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BroadcastIT {
    private static final StageId STAGE = new StageId("stage");
    private static final Duration PICTURE = Duration.ofSeconds(7);
    private static final Duration PREPARED = Duration.ofSeconds(30);

    @TempDir
    Path folder;

    private StageRig rig;

    @AfterEach
    void close() throws InterruptedException {
        if (rig != null) {
            rig.close();
        }
    }

    @Test
    void a_source_is_playable_within_seven_seconds() throws Exception {
        rig = StageRig.open(folder);
        long start = System.nanoTime();
        rig.publish();
        rig.until("there is a picture", PICTURE, () -> rig.heard("picture"));
        rig.figure("source to first playable segment", start);
        assertEquals(List.of("arrived", "picture"), rig.events());
    }

    @Test
    void nothing_from_before_go_live_can_be_had_by_the_live_asset() throws Exception {
        rig = StageRig.open(folder);
        rig.publish();
        rig.until("there is a preview", PREPARED, () -> rig.previewSegments().size() >= 2);
        AssetId asset = rig.status().asset();
        List<String> early = rig.previewSegments();
        assertTrue(
                rig.broadcasts().file(rig.status().preview(), early.getLast()).isPresent());
        assertTrue(rig.broadcasts().goLive(STAGE));
        rig.until("there is a live segment", PREPARED, () -> !rig.liveSegments().isEmpty());
        for (String name : early) {
            assertTrue(rig.broadcasts().file(asset, name).isEmpty(), name);
            assertFalse(rig.livePlaylist().contains(name), name);
        }
    }

    @Test
    void a_stage_without_a_picture_cannot_go_live() {
        rig = StageRig.open(folder);
        rig.broadcasts().prepare(STAGE);
        assertFalse(rig.broadcasts().goLive(STAGE));
        assertTrue(rig.broadcasts().end(STAGE).isEmpty());
    }

    @Test
    @Promise("H1")
    void after_its_ffmpeg_is_killed_the_stage_goes_on_in_ten_seconds() throws Exception {
        rig = StageRig.open(folder);
        rig.goLive();
        rig.until("it is live", PREPARED, () -> rig.liveSegments().size() >= 2);
        int before = rig.takesShown();
        long killed = System.nanoTime();
        rig.killReceivers();
        rig.until("there is a segment of another take", Duration.ofSeconds(10), () -> rig.takesShown() > before);
        rig.figure("kill -9 of ffmpeg to next segment", killed);
        assertEquals(List.of(), rig.brokenPromises());
    }

    @Tag("long")
    @Test
    @Promise("H1")
    void after_its_source_was_cut_the_stage_goes_on_in_ten_seconds() throws Exception {
        rig = StageRig.open(folder);
        rig.goLive();
        rig.until("it is live", PREPARED, () -> rig.liveSegments().size() >= 2);
        int before = rig.takesShown();
        rig.cutSources();
        rig.until("the loss is noticed", PREPARED, () -> rig.heard("lost"));
        long back = System.nanoTime();
        rig.publish();
        rig.until("there is a segment of another take", Duration.ofSeconds(10), () -> rig.takesShown() > before);
        rig.figure("return of the source to next segment", back);
        assertEquals(List.of(), rig.brokenPromises());
    }

    @Test
    void a_server_that_restarts_takes_the_broadcast_up() throws Exception {
        rig = StageRig.open(folder);
        rig.goLive();
        rig.until("it is live", PREPARED, () -> rig.liveSegments().size() >= 2);
        List<String> before = rig.liveSegments();
        AssetId asset = rig.status().asset();
        rig.restart();
        assertEquals(asset, rig.status().asset());
        assertEquals(before, rig.liveSegments().subList(0, before.size()));
        int segments = rig.liveSegments().size();
        rig.publish();
        rig.until("it goes on", PREPARED, () -> rig.liveSegments().size() > segments);
    }

    @Test
    void ending_leaves_a_recording_of_what_was_live() throws Exception {
        rig = StageRig.open(folder);
        rig.goLive();
        rig.until("it is live", PREPARED, () -> rig.liveSegments().size() >= 3);
        long pressed = System.nanoTime();
        Recording recording = rig.broadcasts().end(STAGE).orElseThrow();
        rig.figure("End to recording", pressed);
        String text = Files.readString(recording.folder().resolve(Recording.PLAYLIST));
        assertTrue(text.endsWith("#EXT-X-ENDLIST\n"), text);
        assertTrue(recording.duration().compareTo(Duration.ofSeconds(5)) > 0, recording.toString());
        assertTrue(Files.size(recording.folder().resolve(Recording.POSTER)) > 1000);
        List<String> listed = StageRig.segments(text);
        try (var files = Files.list(recording.folder())) {
            assertEquals(listed.size() + 3, files.count(), "playlist, poster, one initialisation, and the segments");
        }
        for (String name : listed) {
            assertTrue(rig.broadcasts().file(recording.asset(), name).isPresent());
        }
        assertTrue(rig.broadcasts().file(recording.asset(), "marks").isEmpty());
        assertDecodes(recording);
    }

    private static void assertDecodes(Recording recording) throws Exception {
        Process process = TestFfmpeg.get()
                .onOwnInput(List.of(
                        "-v",
                        "error",
                        "-xerror",
                        "-i",
                        recording.folder().resolve(Recording.PLAYLIST).toString(),
                        "-f",
                        "null",
                        "-"))
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes());
        assertTrue(process.waitFor(30, TimeUnit.SECONDS));
        assertEquals("", said);
    }
}
