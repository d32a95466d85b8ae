package io.plenary.platform.ffmpeg;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * An ffmpeg that was proved to run.
 *
 * @param program absolute path of the program
 * @param libraryPath folders for LD_LIBRARY_PATH, empty when the program needs none
 * @param origin in words: configured, on the PATH, bundled
 * @param version what the program says about itself, for example 8.0.1
 * @param h264Encoder libx264 or libopenh264
 * @param sandbox the arguments that take network and limits away, empty when the system permits none
 */
public record Ffmpeg(
        Path program, String libraryPath, String origin, String version, String h264Encoder, List<String> sandbox) {

    private static final List<String> ALWAYS = List.of("-hide_banner", "-nostats", "-loglevel", "warning");

    public Ffmpeg {
        sandbox = List.copyOf(sandbox);
    }

    /** Makes ready a run on input we do not trust: no network, bounded memory, files and descriptors. */
    public ProcessBuilder onForeignInput(List<String> arguments) {
        return prepare(sandbox, arguments);
    }

    /** Makes ready a run on our own files; the network stays. */
    public ProcessBuilder onOwnInput(List<String> arguments) {
        return prepare(List.of(), arguments);
    }

    /** Whether {@link #onForeignInput} runs without a network. */
    public boolean cutsNetwork() {
        return sandbox.contains("--net");
    }

    Ffmpeg within(List<String> prefix) {
        return new Ffmpeg(program, libraryPath, origin, version, h264Encoder, prefix);
    }

    private ProcessBuilder prepare(List<String> prefix, List<String> arguments) {
        List<String> line = new ArrayList<>(prefix);
        line.add(program.toString());
        line.addAll(ALWAYS);
        line.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(line);
        minimalEnvironment(builder.environment(), libraryPath);
        return builder;
    }

    /** The child gets no secret that our own environment may hold. */
    static void minimalEnvironment(Map<String, String> environment, String libraryPath) {
        String path = environment.getOrDefault("PATH", "/usr/bin:/bin");
        environment.clear();
        environment.put("PATH", path);
        environment.put("LC_ALL", "C");
        if (!libraryPath.isEmpty()) {
            environment.put("LD_LIBRARY_PATH", libraryPath);
        }
    }
}
