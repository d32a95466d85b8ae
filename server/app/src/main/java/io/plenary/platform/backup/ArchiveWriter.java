package io.plenary.platform.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/** A tar file, readable by anybody's tar, private to this user, that remembers the checksum of each entry. */
final class ArchiveWriter implements AutoCloseable {
    private final TarArchiveOutputStream tar;
    private final Map<String, String> checksums = new TreeMap<>();

    ArchiveWriter(Path file) throws IOException {
        OutputStream out = java.nio.channels.Channels.newOutputStream(Files.newByteChannel(
                file,
                EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))));
        tar = new TarArchiveOutputStream(new BufferedOutputStream(out, 1 << 16), "UTF-8");
        tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
        tar.setBigNumberMode(TarArchiveOutputStream.BIGNUMBER_POSIX);
    }

    /** Entry name to SHA-256, of all that were added. */
    Map<String, String> checksums() {
        return Map.copyOf(checksums);
    }

    /** Exactly the bytes the file has now: one that grows meanwhile is cut there. */
    void add(String name, Path file) throws IOException {
        MessageDigest digest = sha256();
        long size = Files.size(file);
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            TarArchiveEntry entry = new TarArchiveEntry(name);
            entry.setSize(size);
            entry.setModTime(Files.getLastModifiedTime(file));
            tar.putArchiveEntry(entry);
            copyExactly(in, size, name);
            tar.closeArchiveEntry();
        }
        checksums.put(name, HexFormat.of().formatHex(digest.digest()));
    }

    void addManifest(byte[] json) throws IOException {
        TarArchiveEntry entry = new TarArchiveEntry(Manifest.ENTRY);
        entry.setSize(json.length);
        tar.putArchiveEntry(entry);
        tar.write(json);
        tar.closeArchiveEntry();
        tar.finish();
    }

    @Override
    public void close() throws IOException {
        tar.close();
    }

    private void copyExactly(InputStream in, long size, String name) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long left = size;
        while (left > 0) {
            int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
            if (read < 0) {
                throw new IOException(name + " became shorter while it was being read");
            }
            tar.write(buffer, 0, read);
            left -= read;
        }
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
