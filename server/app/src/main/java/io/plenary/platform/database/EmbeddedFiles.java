package io.plenary.platform.database;

import io.plenary.platform.config.CannotStart;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/**
 * The PostgreSQL programs out of the bundled archive, unpacked once for each version. Unpacking goes to a folder beside
 * and is renamed when complete, so a start cut short leaves nothing half usable.
 */
final class EmbeddedFiles {
    private static final String ARCHIVE = "/postgres-linux-x86_64.txz";

    private EmbeddedFiles() {}

    /**
     * The folder that has bin/postgres, below the given one.
     *
     * @throws CannotStart on a machine the bundled programs are not for
     */
    static Path unpacked(Path into) {
        if (!System.getProperty("os.name").equals("Linux")
                || !System.getProperty("os.arch").toLowerCase(Locale.ROOT).equals("amd64")) {
            throw new CannotStart(
                    "The bundled PostgreSQL runs on Linux x86-64 only. Give the address of a PostgreSQL 16"
                            + " or later with database.url.");
        }
        Path done = into.resolve("programs-" + archiveSize());
        if (Files.isExecutable(done.resolve("bin/postgres"))) {
            return done;
        }
        try {
            Path half = Files.createTempDirectory(into, "unpacking-");
            unpack(half);
            moveInto(half, done);
            return done;
        } catch (IOException failed) {
            throw new CannotStart("The bundled PostgreSQL cannot be unpacked to " + into, failed);
        }
    }

    /** Another process may have been quicker: what it left is whole, and in use by now. */
    private static void moveInto(Path half, Path done) throws IOException {
        try {
            Files.move(half, done, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException taken) {
            if (!Files.isExecutable(done.resolve("bin/postgres"))) {
                throw taken;
            }
            EmbeddedPostgres.delete(half);
        }
    }

    /** Tells one bundled version from another well enough, and without reading it. */
    private static long archiveSize() {
        try {
            return EmbeddedFiles.class.getResource(ARCHIVE).openConnection().getContentLengthLong();
        } catch (IOException failed) {
            throw new CannotStart("The bundled PostgreSQL is missing from the class path", failed);
        }
    }

    private static void unpack(Path folder) throws IOException {
        try (InputStream archive = EmbeddedFiles.class.getResourceAsStream(ARCHIVE);
                TarArchiveInputStream tar =
                        new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(archive)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                write(tar, entry, folder);
            }
        }
    }

    private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path folder) throws IOException {
        Path target = folder.resolve(entry.getName()).normalize();
        if (!target.startsWith(folder)) {
            throw new IOException("an entry outside the archive: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, target);
        boolean program = (entry.getMode() & 0100) != 0;
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
    }
}
