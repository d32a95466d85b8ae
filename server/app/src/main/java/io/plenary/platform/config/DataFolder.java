package io.plenary.platform.config;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The one folder in which an installation keeps its things, held by one server at a time. The lock is the operating
 * system's, so it goes with the process however that ends.
 */
public final class DataFolder implements AutoCloseable {
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rwx------");

    /** The file that is locked; it says nothing and may stay. */
    public static final String LOCK = "plenary.lock";

    private final Path folder;
    private final FileChannel channel;

    private DataFolder(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /**
     * Makes the folder where it is missing and takes it for this process.
     *
     * @throws CannotStart when another server has it, or when it cannot be written
     */
    public static DataFolder take(Path folder) {
        return tryTake(folder)
                .orElseThrow(() -> new CannotStart("Another Plenary server is using the data folder " + folder
                        + ". Stop it first, or give this one its own with data.folder."));
    }

    /** The same, but empty when another server has it. */
    public static Optional<DataFolder> tryTake(Path folder) {
        try {
            Files.createDirectories(folder.toAbsolutePath().getParent());
            if (!Files.isDirectory(folder)) {
                Files.createDirectory(folder, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
            }
            FileChannel channel =
                    FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                return Optional.empty();
            }
            return Optional.of(new DataFolder(folder, channel));
        } catch (IOException unwritable) {
            throw new CannotStart(
                    "The data folder " + folder + " cannot be used by this user: " + unwritable.getMessage(),
                    unwritable);
        }
    }

    private static FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldInThisProcess) {
            // Two servers in one process happen in tests only, and mean the same.
            return null;
        }
    }

    /** The folder itself. */
    public Path path() {
        return folder;
    }

    /** A folder inside, made (for this user only) where it is missing. */
    public Path subfolder(String name) {
        Path inside = folder.resolve(name);
        try {
            if (!Files.isDirectory(inside)) {
                Files.createDirectory(inside, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
            }
            return inside;
        } catch (IOException unwritable) {
            throw new CannotStart("The folder " + inside + " cannot be made: " + unwritable.getMessage(), unwritable);
        }
    }

    /** True when nothing has been kept here yet. */
    public boolean isEmpty() {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.allMatch(path -> path.getFileName().toString().equals(LOCK));
        } catch (IOException unreadable) {
            throw new CannotStart("The data folder " + folder + " cannot be read", unreadable);
        }
    }

    /** Lets another server have it. */
    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
