package io.plenary.testing;

import io.plenary.platform.ffmpeg.Ffmpeg;
import io.plenary.platform.ffmpeg.FfmpegFinder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

    /** A source of colour bars and a tone, 640 by 360, a keyframe each second, until it is ended. */
    public static Process publish(int port, String key) throws IOException {
        List<String> line = new ArrayList<>(List.of("-re", "-f", "lavfi", "-i", "testsrc2=s=640x360:r=25"));
        line.addAll(List.of("-re", "-f", "lavfi", "-i", "sine=frequency=440:sample_rate=48000"));
        line.addAll(
                List.of("-t", "120", "-c:v", get().h264Encoder(), "-g", "25", "-b:v", "500k", "-pix_fmt", "yuv420p"));
        line.addAll(List.of("-c:a", "aac", "-f", "flv", "rtmp://127.0.0.1:" + port + "/live/" + key));
        return get().onOwnInput(line)
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
