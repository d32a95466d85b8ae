package io.plenary.platform.ffmpeg;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds the ffmpeg of this installation. Blocks (up to a second when the bundled one is unpacked for the first time):
 * call it on a virtual thread or before the loops start.
 *
 * @param configured the path an operator set; when set, nothing else is tried
 * @param searchPath the PATH variable, or empty
 * @param cache folder in the data folder where bundled builds are unpacked
 */
public record FfmpegFinder(Optional<Path> configured, String searchPath, Path cache) {
    private static final Logger LOG = LoggerFactory.getLogger(FfmpegFinder.class);

    /**
     * The first candidate that runs and has what we need.
     *
     * @throws FfmpegMissing with the list of what was tried
     */
    public Ffmpeg find() {
        createCache();
        Proof proof = new Proof(cache);
        List<String> tried = new ArrayList<>();
        for (Supplier<Optional<Candidate>> place : places()) {
            Optional<Candidate> candidate = place.get();
            if (candidate.isEmpty()) {
                continue;
            }
            switch (proof.of(candidate.get())) {
                case Proof.Verdict.Usable(Ffmpeg ffmpeg) -> {
                    LOG.info("ffmpeg {} ({}) at {}", ffmpeg.version(), ffmpeg.origin(), ffmpeg.program());
                    return ffmpeg.within(Sandbox.probe(ffmpeg));
                }
                case Proof.Verdict.Unusable(String reason) -> {
                    LOG.info("ffmpeg put aside: {}", reason);
                    tried.add(candidate.get().origin() + ": " + reason);
                }
            }
        }
        throw new FfmpegMissing(tried);
    }

    /** Lazy, so that nothing is unpacked when an earlier place has one. */
    private List<Supplier<Optional<Candidate>>> places() {
        if (configured.isPresent()) {
            return List.of(() -> configured.map(path -> new Candidate("configured", path)));
        }
        BundledFfmpeg bundled = new BundledFfmpeg(cache);
        return Stream.<Supplier<Optional<Candidate>>>concat(
                        Stream.of(searchPath.split(File.pathSeparator))
                                .filter(folder -> !folder.isBlank())
                                .map(folder -> Path.of(folder, "ffmpeg"))
                                .filter(Files::isExecutable)
                                .map(path -> () -> Optional.of(new Candidate("on the PATH", path))),
                        Stream.of(bundled::lgpl, bundled::fixed))
                .toList();
    }

    private void createCache() {
        try {
            Files.createDirectories(cache);
        } catch (IOException denied) {
            throw new UncheckedIOException("Cannot create " + cache, denied);
        }
    }
}
