package io.plenary.platform.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/** A file that is written for one answer, as it is read; it goes with the answer. */
final class OutgoingFile {
    private OutgoingFile() {}

    interface Content {
        void writeTo(Writer out) throws IOException;
    }

    /** @return the whole file; nothing is left of one that could not be written */
    static Path write(Path folder, String suffix, Content content) {
        var path = folder.resolve(UUID.randomUUID() + suffix);
        try {
            try (var out = Files.newBufferedWriter(path)) {
                content.writeTo(out);
            }
            return path;
        } catch (IOException full) {
            throw remove(path, new UncheckedIOException(full));
        } catch (RuntimeException failed) {
            throw remove(path, failed);
        }
    }

    private static RuntimeException remove(Path path, RuntimeException why) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException stays) {
            why.addSuppressed(stays);
        }
        return why;
    }
}
