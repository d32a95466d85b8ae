package io.plenary.platform.database;

import io.plenary.platform.config.CannotStart;
import io.plenary.platform.config.Config;
import io.plenary.platform.config.DataFolder;
import io.plenary.platform.config.DatabaseAddress;
import java.sql.Connection;
import java.sql.SQLException;
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
        Database database = storage.database()
                .map(runtime ->
                        new Database(Optional.empty(), storage.databaseOwner().orElse(runtime), runtime))
                .orElseGet(() -> embedded(EmbeddedPostgres.start(folder)));
        try {
            database.checkAndMigrate();
            return database;
        } catch (RuntimeException failed) {
            database.close();
            throw failed;
        }
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

    private void checkAndMigrate() {
        try (Connection asOwner = Jdbc.connect(owner)) {
            ServerCheck.require(asOwner);
            new Migrations(owner, runtime.user()).migrate(asOwner);
        } catch (SQLException failed) {
            throw new CannotStart(
                    "PostgreSQL at " + owner.jdbcUrl() + " cannot be used as " + owner.user() + ": "
                            + failed.getMessage(),
                    failed);
        }
        if (!owner.equals(runtime) && !isEmbedded()) {
            checkRuntime();
        }
    }

    /** A role may have settings of its own, synchronous_commit among them. */
    private void checkRuntime() {
        try (Connection asRuntime = Jdbc.connect(runtime)) {
            ServerCheck.require(asRuntime);
        } catch (SQLException failed) {
            throw new CannotStart(
                    "PostgreSQL at " + runtime.jdbcUrl() + " cannot be used as " + runtime.user() + ": "
                            + failed.getMessage(),
                    failed);
        }
    }
}
