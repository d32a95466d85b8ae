package io.plenary.stage.broadcast;

import io.plenary.platform.ffmpeg.Ffmpeg;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The folder of one broadcast. A file of marks says, line by line, what a restarted server must know; it is gone once
 * the recording is complete.
 *
 * @param path the folder, named by the asset
 */
record BroadcastFolder(Path path) {
    private static final String MARKS = "marks";

    AssetId asset() {
        return new AssetId(path.getFileName().toString());
    }

    void create() {
        io(() -> Files.createDirectories(path));
    }

    boolean isUnfinished() {
        return Files.exists(path.resolve(MARKS));
    }

    /** Appends a mark: a word, a space, what it says. */
    void mark(String word, Object says) {
        io(() -> Files.writeString(
                path.resolve(MARKS), word + " " + says + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND));
    }

    /** The words and what they say, in order. A last line cut off by a crash is left out. */
    List<String[]> marks() {
        String text = io(() -> Files.readString(path.resolve(MARKS)));
        return text.substring(0, text.lastIndexOf('\n') + 1)
                .lines()
                .map(line -> line.split(" ", 2))
                .filter(words -> words.length == 2)
                .toList();
    }

    boolean has(String file) {
        return Files.exists(path.resolve(file));
    }

    /** The text of a file, or empty while it does not exist. */
    String read(String file) {
        return has(file) ? io(() -> Files.readString(path.resolve(file))) : "";
    }

    void write(String file, String text) {
        io(() -> {
            Path fresh = Files.writeString(path.resolve(file + ".new"), text);
            return Files.move(fresh, path.resolve(file), StandardCopyOption.ATOMIC_MOVE);
        });
    }

    void delete(String file) {
        io(() -> Files.deleteIfExists(path.resolve(file)));
    }

    /** Makes the folder the recording of what was live, which must not be nothing, and deletes the rest. */
    Recording keep(Ffmpeg ffmpeg, Timeline timeline) {
        write(Recording.PLAYLIST, timeline.recordingPlaylist());
        Poster.take(ffmpeg, path, timeline.live());
        Set<String> files = new HashSet<>(Shown.of(timeline).liveFiles());
        files.addAll(Set.of(Recording.PLAYLIST, Recording.POSTER));
        keepOnly(files);
        return new Recording(asset(), path, timeline.liveSince().orElseThrow(), timeline.liveLength(), bytes());
    }

    /** Deletes everything but these, the marks last, so that a crash in between is noticed at the next start. */
    private void keepOnly(Set<String> files) {
        names().stream()
                .filter(name -> !files.contains(name) && !name.equals(MARKS))
                .forEach(this::delete);
        delete(MARKS);
    }

    void remove() {
        keepOnly(Set.of());
        io(() -> Files.deleteIfExists(path));
    }

    long bytes() {
        return names().stream()
                .mapToLong(name -> io(() -> Files.size(path.resolve(name))))
                .sum();
    }

    private List<String> names() {
        return io(() -> {
            try (Stream<Path> files = Files.list(path)) {
                return files.map(file -> file.getFileName().toString()).toList();
            }
        });
    }

    @FunctionalInterface
    private interface Io<T> {
        T run() throws IOException;
    }

    private static <T> T io(Io<T> action) {
        try {
            return action.run();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
