package io.plenary.platform.database;

import io.plenary.platform.config.DataFolder;
import io.plenary.platform.config.DatabaseAddress;
import java.nio.file.Path;
import java.sql.SQLException;

/** A PostgreSQL of a test's own, migrated, that can be stopped as a crash would stop it, and started again. */
public final class CrashingPostgres implements AutoCloseable {
    private final Path home;
    private final DataFolder folder;
    private EmbeddedPostgres server;

    private CrashingPostgres(Path home) {
        this.home = home;
        folder = DataFolder.take(home);
        server = EmbeddedPostgres.start(folder, TestPostgres.programs());
    }

    public static CrashingPostgres start() {
        var started = new CrashingPostgres(TestPostgres.base().resolve("plenary-crash-" + System.nanoTime()));
        try (var connection = Jdbc.connect(started.owner())) {
            new Migrations(started.owner(), started.runtime().user()).migrate(connection);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return started;
    }

    public DatabaseAddress owner() {
        return server.owner();
    }

    public DatabaseAddress runtime() {
        return server.runtime();
    }

    /** Work of the owner's. */
    public void asOwner(String sql) {
        try (var connection = Jdbc.connect(server.owner());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** What {@code pg_ctl -m immediate stop} does, and then a start, which recovers. */
    public void crashAndRestart() {
        server.abandon();
        server = EmbeddedPostgres.start(folder, TestPostgres.programs());
    }

    @Override
    public void close() {
        server.abandon();
        folder.close();
        TestPostgres.delete(home);
    }
}
