package io.plenary.demo.clip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.platform.ffmpeg.Ffmpeg;
import io.plenary.platform.ffmpeg.FfmpegFinder;
import io.plenary.stage.broadcast.AssetId;
import io.plenary.stage.broadcast.BroadcastSettings;
import io.plenary.stage.broadcast.FilmedRecording;
import io.plenary.stage.broadcast.Recording;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoClipsIT {
    @TempDir
    Path folder;

    /** The bundled one, because that is what a newcomer has. */
    private final Ffmpeg ffmpeg = new FfmpegFinder(Optional.empty(), "", Path.of("target", "ffmpeg")).find();

    @Test
    void the_live_clip_is_made_once() throws Exception {
        DemoClips clips = new DemoClips(ffmpeg, folder);
        long start = System.nanoTime();
        Path clip = clips.live();
        System.out.printf(
                "figure: live clip made in %.1f s, %d bytes%n", (System.nanoTime() - start) / 1e9, Files.size(clip));
        assertTrue(Files.size(clip) > 100_000);
        Instant made = Files.getLastModifiedTime(clip).toInstant();
        assertEquals(clip, clips.live());
        assertEquals(made, Files.getLastModifiedTime(clip).toInstant());
    }

    @Test
    void the_recorded_clip_becomes_a_recording_of_its_length() throws Exception {
        Path clip = new DemoClips(ffmpeg, folder.resolve("clips")).recorded();
        AssetId asset = AssetId.random();
        Recording recording = FilmedRecording.of(
                ffmpeg,
                BroadcastSettings.in(folder),
                new FilmedRecording.Film(clip, asset),
                Instant.parse("2018-03-15T18:00:00Z"));
        assertEquals(
                Duration.ofSeconds(90),
                recording.duration().plusMillis(100).truncatedTo(java.time.temporal.ChronoUnit.SECONDS));
        assertTrue(Files.exists(recording.folder().resolve(Recording.POSTER)));
        String text = Files.readString(recording.folder().resolve(Recording.PLAYLIST));
        assertEquals(45, text.lines().filter(line -> line.endsWith(".m4s")).count());
    }
}
