package io.plenary.platform.database;

import io.plenary.platform.config.DataFolder;
import io.plenary.platform.config.DatabaseAddress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * One real PostgreSQL for all tests of a run, and a new database with the whole schema for whoever asks (a copy of a
 * template, some ten milliseconds). It is stopped and deleted when the run ends.
 */
public final class TestPostgres {
    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final String PREFIX = "plenary-test-";
    private static final long ENOUGH_BYTES = 2L << 30;
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static TestPostgres shared;

    private final EmbeddedPostgres server;

    private TestPostgres(EmbeddedPostgres server) {
        this.server = server;
    }

    /**
     * Both ways into a fresh database.
     *
     * @param owner may change the schema
     * @param runtime what the server works as
     */
    public record Fresh(DatabaseAddress owner, DatabaseAddress runtime) {
        /** A plain connection of the owner's. */
        public Connection connect() throws SQLException {
            return Jdbc.connect(owner);
        }
    }

    /** A database without any table. */
    public static synchronized Fresh empty() {
        return server().copy("empty_" + NUMBER.incrementAndGet(), "template0");
    }

    /** A database of its own for one test class, migrated, empty. */
    public static synchronized Fresh fresh() {
        return server().copy("test_" + NUMBER.incrementAndGet(), EmbeddedKeys.DATABASE);
    }

    private static TestPostgres server() {
        if (shared == null) {
            shared = startShared();
        }
        return shared;
    }

    /** Where the programs are unpacked once for all test runs of this checkout. */
    static Path programs() {
        try {
            return Files.createDirectories(TARGET.resolve("postgres-programs"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static TestPostgres startShared() {
        Path base = base();
        sweep(base);
        Path home = base.resolve(PREFIX + ProcessHandle.current().pid());
        DataFolder folder = DataFolder.take(home);
        EmbeddedPostgres server = EmbeddedPostgres.start(folder, programs());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            server.abandon();
            folder.close();
            delete(home);
        }));
        try (Connection connection = Jdbc.connect(server.owner())) {
            new Migrations(server.owner(), server.runtime().user()).migrate(connection);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return new TestPostgres(server);
    }

    /** In memory where there is room: some ten thousand files are made and removed in a run. */
    static Path base() {
        Path memory = Path.of("/dev/shm");
        try {
            boolean roomy =
                    Files.isWritable(memory) && Files.getFileStore(memory).getUsableSpace() > ENOUGH_BYTES;
            return roomy ? memory : TARGET;
        } catch (IOException unknown) {
            // A machine without such a place tests on its disk.
            return TARGET;
        }
    }

    /**
     * Away with what runs left that were killed: nobody holds their lock any more. Several processes of a run begin at
     * once, so one of them does it while the others wait.
     */
    static void sweep(Path base) {
        try (var door = FileChannel.open(
                base.resolve(PREFIX + "sweep.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            door.lock();
            sweepAlone(base);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void sweepAlone(Path base) throws IOException {
        try (Stream<Path> left = Files.list(base)) {
            for (Path home : left.filter(TestPostgres::isLeft).toList()) {
                DataFolder.tryTake(home).ifPresent(folder -> {
                    // The checkout that it was started from may be gone, its programs with it; nobody wants its data.
                    new Postmaster(programs(), home.resolve("postgres/cluster"), home.resolve("postgres/postgres.log"))
                            .running()
                            .ifPresent(TestPostgres::end);
                    delete(home);
                    folder.close();
                });
            }
        }
    }

    /** One that has just begun holds no lock yet; one with this process's number was another's, since it begins only now. */
    private static boolean isLeft(Path home) {
        String name = home.getFileName().toString();
        if (!name.matches(PREFIX + "\\d+")) {
            return false;
        }
        long pid = Long.parseLong(name.substring(PREFIX.length()));
        return pid == ProcessHandle.current().pid() || ProcessHandle.of(pid).isEmpty();
    }

    private static void end(ProcessHandle orphan) {
        orphan.destroyForcibly();
        orphan.onExit().join();
    }

    private Fresh copy(String name, String template) {
        try (Connection connection = Jdbc.connect(server.owner().withDatabase("postgres"));
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name + " template " + template);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return new Fresh(server.owner().withDatabase(name), server.runtime().withDatabase(name));
    }

    /** Nothing is left of it; what goes by itself meanwhile (a server that is dying tidies up) is gone as well. */
    static void delete(Path folder) {
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.deleteIfExists(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException failed) throws IOException {
                    return unlessMissing(failed);
                }

                @Override
                public FileVisitResult postVisitDirectory(Path inside, IOException failed) throws IOException {
                    unlessMissing(failed);
                    Files.deleteIfExists(inside);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static FileVisitResult unlessMissing(IOException failed) throws IOException {
        if (failed != null && !(failed instanceof NoSuchFileException)) {
            throw failed;
        }
        return FileVisitResult.CONTINUE;
    }
}
