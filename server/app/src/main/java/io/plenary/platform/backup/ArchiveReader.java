package io.plenary.platform.backup;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** A backup's entries, one after another. */
final class ArchiveReader {
    private final Path file;

    ArchiveReader(Path file) {
        this.file = file;
    }

    /** What to do with one entry. */
    @FunctionalInterface
    interface Visitor {
        void visit(String name, InputStream content) throws IOException;
    }

    /**
     * Reads the whole file once and compares every checksum.
     *
     * @throws BackupRefused when anything is missing, changed or added
     */
    Manifest verified() {
        Map<String, String> found = new TreeMap<>();
        byte[][] json = new byte[1][];
        each((name, content) -> {
            if (name.equals(Manifest.ENTRY)) {
                json[0] = content.readAllBytes();
            } else {
                found.put(name, checksum(content));
            }
        });
        if (json[0] == null) {
            throw new BackupRefused(file + " has no manifest: it is not a backup of Plenary, or it was cut short.");
        }
        Manifest manifest = Manifest.of(json[0]);
        if (manifest.format() != Manifest.FORMAT) {
            throw new BackupRefused(file + " has format " + manifest.format() + ", which this version cannot read.");
        }
        if (!found.equals(new TreeMap<>(manifest.checksums()))) {
            throw new BackupRefused(file + " is damaged: its content is not what its manifest says.");
        }
        return manifest;
    }

    void each(Visitor visitor) {
        try (TarArchiveInputStream tar =
                new TarArchiveInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16), "UTF-8")) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                if (entry.isFile()) {
                    visitor.visit(entry.getName(), tar);
                }
            }
        } catch (IOException unreadable) {
            throw new BackupRefused(file + " cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }

    private static String checksum(InputStream content) throws IOException {
        MessageDigest digest = ArchiveWriter.sha256();
        new DigestInputStream(content, digest).transferTo(java.io.OutputStream.nullOutputStream());
        return HexFormat.of().formatHex(digest.digest());
    }
}
