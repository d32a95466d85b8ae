package io.plenary.demo.clip;

import io.plenary.platform.ffmpeg.Arguments;
import io.plenary.platform.ffmpeg.Ffmpeg;
import io.plenary.stage.broadcast.AssetId;
import io.plenary.stage.broadcast.Recording;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Lays the recorded clip out as a broadcast would have left it, so that the demo has something to watch again. */
public final class DemoRecording {
    private static final long SECONDS_ALLOWED = 60;

    private final Ffmpeg ffmpeg;
    private final Path recordings;

    /** @param recordings holds one folder for each recording */
    public DemoRecording(Ffmpeg ffmpeg, Path recordings) {
        this.ffmpeg = ffmpeg;
        this.recordings = recordings;
    }

    /** Makes the folder unless it is there; whole or not at all. Waits. */
    public void lay(Path clip, AssetId asset) {
        var folder = recordings.resolve(asset.value());
        if (Files.exists(folder)) return;
        try {
            var fresh = Files.createTempDirectory(recordings, "demo-");
            run(pieces(clip), fresh);
            run(poster(clip), fresh);
            Files.move(fresh, folder);
        } catch (IOException broken) {
            throw new UncheckedIOException("The demo's recording could not be laid out", broken);
        }
    }

    private static Arguments pieces(Path clip) {
        return Arguments.words("-i")
                .value(clip.toAbsolutePath())
                .and("-c copy -f hls -hls_time 2 -hls_playlist_type vod -hls_flags independent_segments")
                .and("-hls_segment_type fmp4 -hls_fmp4_init_filename t001-init.mp4")
                .and("-hls_segment_filename t001-%05d.m4s -y")
                .value(Recording.PLAYLIST);
    }

    private static Arguments poster(Path clip) {
        return Arguments.words("-ss 20 -i")
                .value(clip.toAbsolutePath())
                .and("-frames:v 1 -q:v 4 -f image2 -update 1 -y")
                .value(Recording.POSTER);
    }

    private void run(Arguments arguments, Path folder) throws IOException {
        var process = ffmpeg.onOwnInput(arguments.list())
                .directory(folder.toFile())
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            var ended = process.waitFor(SECONDS_ALLOWED, TimeUnit.SECONDS);
            process.destroyForcibly();
            if (!ended || process.exitValue() != 0) throw new IOException("ffmpeg ended with an error");
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", interrupted);
        }
    }
}
