package io.plenary.platform.file;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/** A file that is written for one answer, as it is read; it goes with the answer. */
public final class OutgoingFile {
    private OutgoingFile() {}

    interface Content {
        void writeTo(Writer out) throws IOException;
    }

    /** The same in bytes. */
    public interface Bytes {
        void writeTo(OutputStream out) throws IOException;
    }

    static Path write(Path folder, String suffix, Content content) {
        return writeBytes(folder, suffix, bytes -> {
            var out = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
            content.writeTo(out);
            out.flush();
        });
    }

    /**
     * @param folder where it lies until it has left
     * @return the whole file; nothing is left of one that could not be written
     */
    public static Path writeBytes(Path folder, String suffix, Bytes content) {
        var path = folder.resolve(UUID.randomUUID() + suffix);
        try {
            try (var out = Files.newOutputStream(path)) {
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
