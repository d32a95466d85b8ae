package io.plenary.stage.broadcast;

import io.plenary.platform.ffmpeg.Arguments;
import io.plenary.platform.ffmpeg.Ffmpeg;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes one picture out of a recording. A recording without one is still a recording, so a failure is only logged. */
final class Poster {
    private static final Logger LOG = LoggerFactory.getLogger(Poster.class);
    private static final long SECONDS_ALLOWED = 10;

    private Poster() {}

    /** Writes poster.jpg into the folder, from a segment at about a third. */
    static void take(Ffmpeg ffmpeg, Path folder, List<Segment> segments) {
        Segment chosen = segments.get(segments.size() / 3);
        Arguments arguments = Arguments.words("-f mp4 -protocol_whitelist pipe -i pipe:0 -an -frames:v 1")
                .and("-vf scale=1280:-2 -q:v 4 -f image2 -update 1 -y")
                .value(Recording.POSTER);
        try {
            Process process = ffmpeg.onForeignInput(arguments.list())
                    .directory(folder.toFile())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            feed(process, folder, chosen);
            if (!process.waitFor(SECONDS_ALLOWED, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (IOException broken) {
            LOG.warn("No poster for {}: {}", folder.getFileName(), broken.getMessage());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** It stops reading once it has its picture, which closes the pipe on us: that is no failure. */
    private static void feed(Process process, Path folder, Segment segment) {
        try (OutputStream input = process.getOutputStream()) {
            Files.copy(folder.resolve(segment.initialisation()), input);
            Files.copy(folder.resolve(segment.file()), input);
        } catch (IOException satisfied) {
            LOG.debug("The poster needed no more of {}: {}", segment.file(), satisfied.getMessage());
        }
    }
}
