package io.plenary.platform.backup;

import io.plenary.platform.backup.Manifest.Table;
import io.plenary.platform.config.Config;
import io.plenary.platform.config.DataFolder;
import io.plenary.platform.database.Database;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.postgresql.PGConnection;

/** Brings one back into an empty installation: files, then rows in one transaction, then what must not come back. */
public final class Restore {
    private final Config.Storage storage;
    private final DataFolder folder;

    public Restore(Config.Storage storage, DataFolder folder) {
        this.storage = storage;
        this.folder = folder;
    }

    /**
     * Does it.
     *
     * @return how many rows it brought back
     * @throws BackupRefused when the installation is not empty, or the backup damaged or of a newer version
     */
    public long from(Path backup) {
        if (!folder.isEmpty()) {
            throw new BackupRefused("The data folder " + folder.path() + " is not empty. Restore into a new one.");
        }
        ArchiveReader archive = new ArchiveReader(backup);
        Manifest manifest = archive.verified();
        requireKnown(manifest);
        long[] rows = new long[1];
        try (Database database = Database.openAsIs(storage, folder)) {
            database.asOwner(Restore::requireEmpty);
            database.migrateTo(newest(manifest));
            Map<String, Path> copies = unpack(archive);
            database.asOwner(connection -> rows[0] = load(connection, manifest, copies));
            database.migrate();
        }
        return rows[0];
    }

    /** Every migration the backup has had, this build knows too, letter by letter. */
    private static void requireKnown(Manifest manifest) {
        if (!Database.migrationsOfThisBuild()
                .entrySet()
                .containsAll(manifest.migrations().entrySet())) {
            throw new BackupRefused(
                    "This backup is of another, probably newer version of Plenary. Restore it with that.");
        }
    }

    private static void requireEmpty(Connection connection) throws SQLException {
        if (!Tables.inLoadingOrder(connection).isEmpty()) {
            throw new BackupRefused("The database is not empty. Restore into a new one.");
        }
    }

    /** As Flyway numbers it: `V001__spine.sql` is 001. */
    private static String newest(Manifest manifest) {
        return manifest.migrations().keySet().stream()
                .filter(name -> name.startsWith("V"))
                .map(name -> name.substring(1, name.indexOf("__")))
                .max(Comparator.comparingInt(Integer::parseInt))
                .orElseThrow(() -> new BackupRefused("This backup has no schema."));
    }

    /** Files to their places; tables to a temporary folder, as entry name to file. */
    private Map<String, Path> unpack(ArchiveReader archive) {
        Path temporary = folder.subfolder("tmp");
        Map<String, Path> copies = new HashMap<>();
        archive.each((name, content) -> {
            if (name.startsWith("files/")) {
                Path target =
                        folder.path().resolve(name.substring("files/".length())).normalize();
                if (!target.startsWith(folder.path())) {
                    throw new BackupRefused("This backup has a file outside its folder: " + name + ".");
                }
                Files.createDirectories(target.getParent());
                Files.copy(content, target);
            } else if (name.startsWith("tables/")) {
                Path copy = Files.createTempFile(temporary, "restore-", ".copy");
                Files.copy(content, copy, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
                copies.put(name, copy);
            }
        });
        return copies;
    }

    private static long load(Connection connection, Manifest manifest, Map<String, Path> copies) throws SQLException {
        connection.setAutoCommit(false);
        long rows = 0;
        try (Statement statement = connection.createStatement()) {
            for (Table table : manifest.tables()) {
                // Migrations may have put rows there; the backup has them too.
                statement.execute("truncate " + Table.quoted(table.name()) + " cascade");
            }
            for (Table table : manifest.tables()) {
                rows += loadTable(connection, table, copies.get(table.entry()));
            }
            AfterRestore.apply(statement);
        } catch (IOException unreadable) {
            throw new BackupRefused("The backup could not be read: " + unreadable.getMessage(), unreadable);
        }
        connection.commit();
        return rows;
    }

    private static long loadTable(Connection connection, Table table, Path copy) throws SQLException, IOException {
        try (InputStream in = Files.newInputStream(copy)) {
            long rows = connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy " + table.copyTarget() + " from stdin", in);
            if (rows != table.rows()) {
                throw new BackupRefused(
                        "Table " + table.name() + " has " + rows + " rows instead of " + table.rows() + ".");
            }
            return rows;
        } finally {
            Files.delete(copy);
        }
    }
}
