package io.plenary.platform.ffmpeg;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Runs a candidate and asks it what it can do; a program that is only there proves nothing. */
final class Proof {
    /** The outcome: an ffmpeg, or the reason against the candidate. */
    sealed interface Verdict {
        record Usable(Ffmpeg ffmpeg) implements Verdict {}

        record Unusable(String reason) implements Verdict {}
    }

    private static final Pattern VERSION = Pattern.compile("^ffmpeg version (\\S+)");
    private static final List<String> ENCODERS = List.of("libx264", "libopenh264");
    private static final long SECONDS_TO_ANSWER = 10;

    private final Path scratch;

    Proof(Path scratch) {
        this.scratch = scratch;
    }

    Verdict of(Candidate candidate) {
        if (!Files.isExecutable(candidate.program())) {
            return new Verdict.Unusable("no executable file " + candidate.program());
        }
        try {
            return ask(candidate);
        } catch (IOException broken) {
            return new Verdict.Unusable(candidate.program() + " does not start: " + broken.getMessage());
        }
    }

    private Verdict ask(Candidate candidate) throws IOException {
        Answer version = run(candidate, "-version");
        Matcher matcher = VERSION.matcher(version.text());
        if (!version.fine() || !matcher.find()) {
            return new Verdict.Unusable(candidate.program() + " does not run: " + firstLine(version.text()));
        }
        Optional<String> encoder = encoderOf(candidate);
        if (encoder.isEmpty()) {
            return new Verdict.Unusable(
                    candidate.program() + " has no H.264 encoder (" + String.join(", ", ENCODERS) + ")");
        }
        Set<String> missing = missingFormats(candidate);
        if (!missing.isEmpty()) {
            return new Verdict.Unusable(candidate.program() + " lacks " + String.join(", ", missing));
        }
        return new Verdict.Usable(new Ffmpeg(
                candidate.program().toAbsolutePath(),
                candidate.libraryPath(),
                candidate.origin(),
                matcher.group(1),
                encoder.get(),
                List.of()));
    }

    private Optional<String> encoderOf(Candidate candidate) throws IOException {
        Set<String> encoders = names(run(candidate, "-hide_banner", "-encoders").text());
        return encoders.contains("aac")
                ? ENCODERS.stream().filter(encoders::contains).findFirst()
                : Optional.empty();
    }

    private Set<String> missingFormats(Candidate candidate) throws IOException {
        Set<String> muxers = names(run(candidate, "-hide_banner", "-muxers").text());
        Set<String> demuxers = names(run(candidate, "-hide_banner", "-demuxers").text());
        return java.util.stream.Stream.of("hls muxer", "mp4 muxer", "flv muxer", "flv demuxer")
                .filter(need -> !(need.endsWith(" muxer") ? muxers : demuxers).contains(need.split(" ")[0]))
                .collect(Collectors.toSet());
    }

    /** The second column of ffmpeg's lists. */
    private static Set<String> names(String list) {
        return list.lines()
                .map(line -> line.trim().split("\\s+"))
                .filter(columns -> columns.length > 1)
                .map(columns -> columns[1])
                .collect(Collectors.toSet());
    }

    private record Answer(boolean fine, String text) {}

    /** Output goes to a file, so that a program that never ends cannot hold us at a pipe. */
    private Answer run(Candidate candidate, String... arguments) throws IOException {
        List<String> line = new ArrayList<>(List.of(candidate.program().toString()));
        line.addAll(List.of(arguments));
        File output = Files.createTempFile(scratch, "ffmpeg-answer", ".txt").toFile();
        try {
            ProcessBuilder builder = new ProcessBuilder(line)
                    .redirectErrorStream(true)
                    .redirectInput(new File("/dev/null"))
                    .redirectOutput(output);
            Ffmpeg.minimalEnvironment(builder.environment(), candidate.libraryPath());
            Process process = builder.start();
            if (!process.waitFor(SECONDS_TO_ANSWER, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return new Answer(false, "no answer in " + SECONDS_TO_ANSWER + " s");
            }
            return new Answer(process.exitValue() == 0, Files.readString(output.toPath(), StandardCharsets.ISO_8859_1));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return new Answer(false, "interrupted");
        } finally {
            Files.deleteIfExists(output.toPath());
        }
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse("no output");
    }
}
