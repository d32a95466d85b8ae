package io.plenary.cluster;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What clients sent, were told and saw, one line an event: milliseconds, who, what, room, seq, text. The checker reads
 * nothing else. Shared by all clients of a run.
 */
final class Journal implements AutoCloseable {
    private final Path file;
    private final BufferedWriter out;
    private final long began = System.nanoTime();
    private boolean closed;

    /** The kinds of lines. */
    enum What {
        /** A message was sent, for the first time. */
        INVOKED,
        /** The server said that it is stored under this seq. */
        ACKED,
        /** The server refused one for good; text is the code. */
        REFUSED,
        /** A message arrived with this seq. */
        OBSERVED,
        /** The client is in the room; seq is its place before. */
        JOINED,
        /** The client was told to read anew and goes on from seq. */
        RESYNC,
        /** The connection is gone; text is the close code. */
        AWAY,
        /** What the database holds in the end, read once. */
        STORED
    }

    private Journal(Path file) throws IOException {
        this.file = file;
        out = Files.newBufferedWriter(file);
    }

    static Journal in(Path folder) {
        try {
            return new Journal(Files.createTempFile(Files.createDirectories(folder), "journal-", ".tsv"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    long millis() {
        return (System.nanoTime() - began) / 1_000_000;
    }

    synchronized void write(String who, What what, String room, long seq, String text) {
        // Whoever leaves while a frame is on its way has nothing to add.
        if (closed) return;
        try {
            out.write(millis() + "\t" + who + "\t" + what + "\t" + room + "\t" + seq + "\t" + text + "\n");
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** @return the file, complete so far */
    synchronized Path file() {
        try {
            out.flush();
            return file;
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        try {
            out.close();
            Files.deleteIfExists(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
