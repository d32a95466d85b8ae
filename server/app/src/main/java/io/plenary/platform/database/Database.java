package io.plenary.platform.database;

import io.plenary.platform.config.CannotStart;
import io.plenary.platform.config.Config;
import io.plenary.platform.config.DataFolder;
import io.plenary.platform.config.DatabaseAddress;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;

/** The PostgreSQL of this installation, started or found, checked, and brought to this build's schema. */
public final class Database implements AutoCloseable {
    private final Optional<EmbeddedPostgres> embedded;
    private final DatabaseAddress owner;
    private final DatabaseAddress runtime;

    private Database(Optional<EmbeddedPostgres> embedded, DatabaseAddress owner, DatabaseAddress runtime) {
        this.embedded = embedded;
        this.owner = owner;
        this.runtime = runtime;
    }

    /**
     * Everything up to a usable database; waits, so call it from a thread that may (it is the longest part of a start and
     * worth running beside the others).
     *
     * @throws CannotStart with the reason as a sentence
     */
    public static Database open(Config.Storage storage, DataFolder folder) {
        Database database = openAsIs(storage, folder);
        try {
            database.asOwner(connection -> new Migrations(database.owner, database.runtime.user()).migrate(connection));
            return database;
        } catch (RuntimeException failed) {
            database.close();
            throw failed;
        }
    }

    /** The same without touching the schema: a restore brings its own. */
    public static Database openAsIs(Config.Storage storage, DataFolder folder) {
        Database database = storage.database()
                .map(runtime -> external(storage, runtime))
                .orElseGet(() -> embedded(EmbeddedPostgres.start(folder)));
        try {
            database.asOwner(ServerCheck::require);
            if (!database.isEmbedded() && !database.owner.equals(database.runtime)) {
                database.checkRuntime();
            }
            return database;
        } catch (RuntimeException failed) {
            database.close();
            throw failed;
        }
    }

    /** The database of the server that is running now, which keeps running; closing this does nothing. */
    public static Database ofRunningServer(Config.Storage storage) {
        return storage.database().map(runtime -> external(storage, runtime)).orElseGet(() -> {
            EmbeddedKeys keys = EmbeddedKeys.readOrMake(storage.folder().resolve("postgres/keys.properties"), true);
            return new Database(Optional.empty(), keys.owner(), keys.runtime());
        });
    }

    /** Work on a connection of the owner's. */
    @FunctionalInterface
    public interface Work {
        void on(Connection connection) throws SQLException;
    }

    /**
     * Does it on a connection of its own, closed afterwards.
     *
     * @throws CannotStart when the database does not answer or refuses
     */
    public void asOwner(Work work) {
        as(owner, work);
    }

    /** Migrates up to this version (as `001`) and no further. */
    public void migrateTo(String version) {
        asOwner(connection -> new Migrations(owner, runtime.user()).migrateTo(connection, version));
    }

    /** Migrates to this build's schema. */
    public void migrate() {
        asOwner(connection -> new Migrations(owner, runtime.user()).migrate(connection));
    }

    /** File name to checksum of each migration that the database has had. */
    public static Map<String, Integer> migrationsOf(Connection connection) throws SQLException {
        return Migrations.applied(connection);
    }

    /** File name to checksum of each migration that this build has. */
    public static Map<String, Integer> migrationsOfThisBuild() {
        return MigrationFiles.checksums(Database.class.getClassLoader());
    }

    private static Database external(Config.Storage storage, DatabaseAddress runtime) {
        return new Database(Optional.empty(), storage.databaseOwner().orElse(runtime), runtime);
    }

    private static Database embedded(EmbeddedPostgres postgres) {
        return new Database(Optional.of(postgres), postgres.owner(), postgres.runtime());
    }

    /** The role that the server works as. */
    public DatabaseAddress runtime() {
        return runtime;
    }

    /** The role that owns the schema; for migrations, backup and restore. */
    public DatabaseAddress owner() {
        return owner;
    }

    public boolean isEmbedded() {
        return embedded.isPresent();
    }

    /** Stops the embedded server; leaves an external one alone. Close the pool first. */
    @Override
    public void close() {
        embedded.ifPresent(EmbeddedPostgres::close);
    }

    /** A role may have settings of its own, synchronous_commit among them. */
    private void checkRuntime() {
        as(runtime, ServerCheck::require);
    }

    private static void as(DatabaseAddress whom, Work work) {
        try (Connection connection = Jdbc.connect(whom)) {
            work.on(connection);
        } catch (SQLException failed) {
            throw new CannotStart(
                    "PostgreSQL at " + whom.jdbcUrl() + " cannot be used as " + whom.user() + ": "
                            + failed.getMessage(),
                    failed);
        }
    }
}
