package io.plenary.platform.ffmpeg;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What this system lets us take away from a child: the network by a namespace of its own, memory, file size and
 * descriptors by limits. Both programs come with util-linux and replace themselves by the child, so its process id is
 * the one we hold.
 */
final class Sandbox {
    private static final Logger LOG = LoggerFactory.getLogger(Sandbox.class);
    private static final List<String> LIMITS = List.of(
            "prlimit", "--as=" + 4L * 1024 * 1024 * 1024, "--fsize=" + 512L * 1024 * 1024, "--nofile=256", "--core=0");
    private static final List<List<String>> WAYS = List.of(
            List.of("unshare", "--net"),
            List.of("unshare", "--map-current-user", "--net"),
            List.of("unshare", "--map-root-user", "--net"));

    private Sandbox() {}

    /** The longest prefix of arguments under which the program still says its version. */
    static List<String> probe(Ffmpeg ffmpeg) {
        List<String> prefix = new ArrayList<>();
        WAYS.stream().filter(way -> runs(way, ffmpeg)).findFirst().ifPresent(prefix::addAll);
        if (runs(LIMITS, ffmpeg)) {
            prefix.addAll(LIMITS);
        }
        LOG.atInfo()
                .addKeyValue(
                        "network", prefix.contains("--net") ? "none" : "not cut: namespaces are not permitted here")
                .addKeyValue("limits", prefix.contains("prlimit") ? "memory, file size, descriptors" : "none")
                .log("Foreign media is read by an ffmpeg of its own");
        return prefix;
    }

    private static boolean runs(List<String> prefix, Ffmpeg ffmpeg) {
        ProcessBuilder builder = ffmpeg.within(prefix).onForeignInput(List.of("-version"));
        builder.redirectErrorStream(true)
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        try {
            Process process = builder.start();
            boolean ended = process.waitFor(5, TimeUnit.SECONDS);
            process.destroyForcibly();
            return ended && process.exitValue() == 0;
        } catch (IOException absent) {
            LOG.debug("{} is not here: {}", prefix.getFirst(), absent.getMessage());
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
