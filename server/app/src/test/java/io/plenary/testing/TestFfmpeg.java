package io.plenary.testing;

import io.plenary.platform.ffmpeg.Arguments;
import io.plenary.platform.ffmpeg.Ffmpeg;
import io.plenary.platform.ffmpeg.FfmpegFinder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The ffmpeg of this machine, found once for all tests, and sources that publish with it. */
public final class TestFfmpeg {
    private static final Path CACHE = Path.of("target", "ffmpeg");
    private static Ffmpeg found;

    private TestFfmpeg() {}

    public static synchronized Ffmpeg get() {
        if (found == null) {
            found = new FfmpegFinder(Optional.empty(), System.getenv().getOrDefault("PATH", ""), CACHE).find();
        }
        return found;
    }

    /** A source of moving bars and a tone, 480 by 270, a keyframe each second, until it is ended. */
    public static Process publish(int port, String key) throws IOException {
        Arguments line = Arguments.words("-re -f lavfi -i testsrc2=s=480x270:r=25")
                .and("-re -f lavfi -i sine=frequency=440:sample_rate=48000 -t 120")
                .and("-g 25 -b:v 400k -pix_fmt yuv420p -c:v")
                .value(get().h264Encoder())
                .and(get().h264Encoder().equals("libx264") ? "-preset ultrafast" : "-rc_mode bitrate")
                .and("-c:a aac -f flv")
                .value("rtmp://127.0.0.1:" + port + "/live/" + key);
        return get().onOwnInput(line.list())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** Ends a process at once, as a power cut would. */
    public static void kill(Process process) throws InterruptedException {
        process.destroyForcibly();
        process.waitFor(10, TimeUnit.SECONDS);
    }
}
