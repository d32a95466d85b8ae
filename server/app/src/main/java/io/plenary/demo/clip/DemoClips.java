package io.plenary.demo.clip;

import io.plenary.platform.ffmpeg.Arguments;
import io.plenary.platform.ffmpeg.Ffmpeg;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The clips of the demo; each is made when it is first asked for and then kept. Waits: some seconds of one core. */
public final class DemoClips {
    private static final Logger LOG = LoggerFactory.getLogger(DemoClips.class);
    private static final long SECONDS_ALLOWED = 120;

    private final Ffmpeg ffmpeg;
    private final Path folder;

    /** @param folder where the clips are kept; made if missing */
    public DemoClips(Ffmpeg ffmpeg, Path folder) {
        this.ffmpeg = ffmpeg;
        this.folder = folder;
    }

    /** An MP4 file of 60 s that may be played in a loop: 1280 by 720, H.264 with a keyframe every 2 s, AAC. */
    public Path live() {
        return made(Clip.LIVE);
    }

    /** An MP4 file of 90 s with three chapters of 30 s, of the same kind. */
    public Path recorded() {
        return made(Clip.RECORDED);
    }

    private Path made(Clip clip) {
        Path file = folder.resolve(clip.name() + ".mp4");
        if (Files.exists(file)) {
            return file;
        }
        try {
            long start = System.nanoTime();
            Files.createDirectories(folder);
            Path sound = Files.write(folder.resolve(clip.name() + ".wav"), ClipSound.wave(clip.seconds()));
            Path fresh = folder.resolve(clip.name() + ".new.mp4");
            encode(clip, sound, fresh);
            Files.delete(sound);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
            LOG.info("Made {} in {} ms", file.getFileName(), (System.nanoTime() - start) / 1_000_000);
            return file;
        } catch (IOException broken) {
            throw new UncheckedIOException("The demo clip could not be made", broken);
        }
    }

    private void encode(Clip clip, Path sound, Path target) throws IOException {
        Process process = ffmpeg.onOwnInput(arguments(sound, target))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (OutputStream pictures = process.getOutputStream()) {
            ClipFrames frames = new ClipFrames(clip);
            for (int number = 0; number < clip.frames(); number++) {
                pictures.write(frames.frame(number));
            }
        }
        try {
            boolean ended = process.waitFor(SECONDS_ALLOWED, TimeUnit.SECONDS);
            process.destroyForcibly();
            if (!ended || process.exitValue() != 0) {
                throw new IOException("ffmpeg did not encode " + target.getFileName());
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while encoding", interrupted);
        }
    }

    private List<String> arguments(Path sound, Path target) {
        Arguments all = Arguments.words("-f rawvideo -pix_fmt bgr24 -s")
                .value(ClipLook.WIDTH + "x" + ClipLook.HEIGHT)
                .and("-framerate")
                .value(Clip.FRAMES_PER_SECOND)
                .and("-i pipe:0 -i")
                .value(sound)
                .and("-vf scale=out_color_matrix=bt709:out_range=tv -pix_fmt yuv420p")
                .and("-colorspace bt709 -color_primaries bt709 -color_trc bt709 -bf 0 -g")
                .value(2 * Clip.FRAMES_PER_SECOND)
                .and("-c:v")
                .value(ffmpeg.h264Encoder())
                .and(ffmpeg.h264Encoder().equals("libx264") ? "-preset veryfast -crf 22 -sc_threshold 0" : "-b:v 700k");
        return all.and("-c:a aac -b:a 96k -ac 2 -movflags +faststart -y")
                .value(target)
                .list();
    }
}
