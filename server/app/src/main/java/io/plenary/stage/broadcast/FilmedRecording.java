package io.plenary.stage.broadcast;

import io.plenary.platform.ffmpeg.Arguments;
import io.plenary.platform.ffmpeg.Ffmpeg;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/** Makes a recording from a film that was not broadcast here. */
public final class FilmedRecording {
    private static final long SECONDS_ALLOWED = 600;

    private FilmedRecording() {}

    /**
     * Repacks an MP4 file with H.264 and AAC as the recording of this asset. Waits.
     *
     * @param start what its first second is said to have been
     * @throws IOException when the file cannot be read
     */
    public static Recording of(Ffmpeg ffmpeg, BroadcastSettings settings, Film film, Instant start) throws IOException {
        BroadcastFolder folder =
                new BroadcastFolder(settings.folder().resolve(film.asset().value()));
        folder.create();
        folder.mark("film", start);
        repack(ffmpeg, film.file(), folder, settings.segment());
        Timeline timeline = new Timeline(settings.longest());
        timeline.goLive(start);
        Instant at = start;
        for (TakePlaylist.Entry entry : TakePlaylist.read(folder.read(Segment.playlist(1)))) {
            Segment segment = new Segment(1, entry.file(), entry.micros(), at);
            timeline.add(segment);
            at = segment.endsAt();
        }
        return folder.keep(ffmpeg, timeline);
    }

    /** A file, and the name its recording will have. */
    public record Film(Path file, AssetId asset) {}

    private static void repack(Ffmpeg ffmpeg, Path file, BroadcastFolder folder, Duration segment) throws IOException {
        Arguments input = Arguments.words("-f mp4 -protocol_whitelist file -i").value(file.toAbsolutePath());
        Process process = ffmpeg.onForeignInput(Take.output(input, 1, segment))
                .directory(folder.path().toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            boolean ended = process.waitFor(SECONDS_ALLOWED, TimeUnit.SECONDS);
            process.destroyForcibly();
            if (!ended || process.exitValue() != 0) {
                throw new IOException(file + " could not be repacked");
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while repacking", interrupted);
        }
    }
}
