package io.plenary;

import io.plenary.files.FileService;
import io.plenary.mail.Logos;
import io.plenary.platform.Refusal;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logos as letters carry them, drawn once: a file never changes, another logo is another file. Shared by all threads. */
final class LetterLogos implements Logos {
    private static final Logger LOG = LoggerFactory.getLogger(LetterLogos.class);
    private static final int MOST = 200;
    private static final int WIDTH = 440;
    private static final int HEIGHT = 88;

    private final FileService files;
    private final ConcurrentHashMap<UUID, Drawn> drawn = new ConcurrentHashMap<>();

    LetterLogos(FileService files) {
        this.files = files;
    }

    @Override
    public Optional<Drawn> draw(UUID file) {
        var known = drawn.get(file);
        if (known != null) return Optional.of(known);
        if (drawn.size() >= MOST) drawn.clear();
        var made = files.find(file).flatMap(one -> {
            try {
                var plate = files.onWhite(one, WIDTH, HEIGHT);
                return Optional.of(new Drawn(plate.png(), plate.width(), plate.height()));
            } catch (Refusal gone) {
                // A letter goes out without its picture rather than not at all.
                LOG.warn("a logo could not be drawn for a letter: {}", gone.getMessage());
                return Optional.empty();
            }
        });
        made.ifPresent(one -> drawn.put(file, one));
        return made;
    }
}
