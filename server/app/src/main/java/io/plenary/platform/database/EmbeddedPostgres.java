package io.plenary.platform.database;

import io.plenary.platform.config.CannotStart;
import io.plenary.platform.config.DataFolder;
import io.plenary.platform.config.DatabaseAddress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A real PostgreSQL beside this process, its data in `postgres/` of the data folder. After a kill -9 of this process it
 * lives on; the next start ends it in order and starts anew, so settings and ownership are always ours.
 */
public final class EmbeddedPostgres implements AutoCloseable {
    private final Postmaster postmaster;
    private final EmbeddedKeys keys;

    private EmbeddedPostgres(Postmaster postmaster, EmbeddedKeys keys) {
        this.postmaster = postmaster;
        this.keys = keys;
    }

    /**
     * Starts it and waits until it takes connections: about 0.1 s later on, some seconds the first time.
     *
     * @throws CannotStart with what PostgreSQL said
     */
    public static EmbeddedPostgres start(DataFolder folder) {
        return start(folder, folder.subfolder("postgres"));
    }

    /** The same with the programs unpacked elsewhere, so that many short-lived servers share them. */
    static EmbeddedPostgres start(DataFolder folder, Path programsFolder) {
        Path home = folder.subfolder("postgres");
        Path cluster = home.resolve("cluster");
        Path log = home.resolve("postgres.log");
        Path programs = EmbeddedFiles.unpacked(programsFolder);
        Postmaster postmaster = new Postmaster(programs, cluster, log);
        EmbeddedKeys keys = EmbeddedKeys.readOrMake(home.resolve("keys.properties"), postmaster.isInitialised());
        if (!postmaster.isInitialised()) {
            initialise(new Postmaster(programs, home.resolve("cluster-unfinished"), log), cluster, keys);
        }
        postmaster.stop();
        postmaster.forgetStale();
        postmaster.start(keys.claimPort());
        EmbeddedPostgres started = new EmbeddedPostgres(postmaster, keys);
        started.prepare();
        return started;
    }

    /** The role that owns the schema; a superuser of this server, so for migrations, backup and restore only. */
    public DatabaseAddress owner() {
        return keys.owner();
    }

    /** The role to work as: reads and writes rows, cannot change the schema. */
    public DatabaseAddress runtime() {
        return keys.runtime();
    }

    /** Stops it in order, within a fraction of a second. Close everything connected to it first. */
    @Override
    public void close() {
        postmaster.stop();
    }

    /** Stops it without writing anything more. */
    void abandon() {
        postmaster.abandon();
    }

    /** Made beside and renamed when complete, so a first start cut short begins again. */
    private static void initialise(Postmaster unfinished, Path cluster, EmbeddedKeys keys) {
        Path passwordFile = keys.passwordFile();
        Path folder = cluster.resolveSibling("cluster-unfinished");
        try {
            delete(folder);
            unfinished.initialise(EmbeddedKeys.OWNER, passwordFile);
            Files.delete(passwordFile);
            Files.move(folder, cluster, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failed) {
            throw new CannotStart("The data directory " + cluster + " cannot be made", failed);
        }
    }

    private void prepare() {
        if (keys.isPrepared()) {
            return;
        }
        DatabaseAddress owner = keys.owner();
        try (Connection connection = Jdbc.connect(owner.withDatabase("postgres"));
                Statement statement = connection.createStatement()) {
            // The passwords are hexadecimal by construction; DDL takes no parameters.
            for (String sql : List.of(
                    "drop database if exists " + EmbeddedKeys.DATABASE,
                    "drop role if exists " + EmbeddedKeys.RUNTIME,
                    "create role " + EmbeddedKeys.RUNTIME + " login password '"
                            + keys.runtime().password().value() + "'",
                    "create database " + EmbeddedKeys.DATABASE)) {
                statement.execute(sql);
            }
        } catch (SQLException failed) {
            throw new CannotStart("The embedded PostgreSQL could not be prepared: " + failed.getMessage(), failed);
        }
        keys.rememberPrepared();
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> inside = Files.walk(folder)) {
            for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
