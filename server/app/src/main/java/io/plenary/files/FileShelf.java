package io.plenary.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The bytes: one file for each, by its id, in a folder that no page is served from. */
final class FileShelf {
    /** Where files are while they come in; backups leave it out. */
    static final String INCOMING = "incoming";

    private final Path folder;

    FileShelf(Path folder) {
        this.folder = folder;
    }

    /** @param came beside this folder, so that it is moved at once and whole */
    void keep(UUID id, Path came) throws IOException {
        try (var file = FileChannel.open(came, StandardOpenOption.WRITE)) {
            file.force(true);
        }
        var place = path(id);
        Files.createDirectories(place.getParent());
        Files.move(came, place, StandardCopyOption.ATOMIC_MOVE);
        try (var beside = FileChannel.open(place.getParent())) {
            beside.force(true);
        }
    }

    /** Bytes of their own, so that each goes when its row does. */
    void copy(UUID from, UUID to) throws IOException {
        var half = folder.resolve(INCOMING).resolve(to.toString());
        Files.copy(path(from), half, StandardCopyOption.REPLACE_EXISTING);
        keep(to, half);
    }

    Path path(UUID id) {
        var name = id.toString();
        return folder.resolve(name.substring(0, 2)).resolve(name);
    }

    void remove(UUID id) {
        try {
            Files.deleteIfExists(path(id));
        } catch (IOException stays) {
            throw new UncheckedIOException(stays);
        }
    }

    /** Names of files that have lain here since before, in their order. @param after the last that was looked at, or empty */
    List<UUID> list(String after, Instant before, int most) {
        try (Stream<Path> all = Files.walk(folder, 2)) {
            return all.filter(file -> !file.startsWith(folder.resolve(INCOMING)))
                    .filter(file -> isOlder(file, before))
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.length() == 36 && name.compareTo(after) > 0)
                    .sorted()
                    .limit(most)
                    .map(UUID::fromString)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What was under way when a server ended. */
    void sweepIncoming(Instant before) {
        try (Stream<Path> all = Files.list(folder.resolve(INCOMING))) {
            for (var file : all.filter(one -> isOlder(one, before)).toList()) Files.deleteIfExists(file);
        } catch (IOException stays) {
            throw new UncheckedIOException(stays);
        }
    }

    private static boolean isOlder(Path file, Instant before) {
        try {
            return Files.isRegularFile(file)
                    && Files.getLastModifiedTime(file).toInstant().isBefore(before);
        } catch (IOException gone) {
            return false;
        }
    }

    static byte[] checksum(Path file) {
        try (var in = new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
            return in.getMessageDigest().digest();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
