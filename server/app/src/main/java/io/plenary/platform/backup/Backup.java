package io.plenary.platform.backup;

import io.plenary.platform.backup.Manifest.Table;
import io.plenary.platform.config.DataFolder;
import io.plenary.platform.database.Database;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes one. The database is read in one repeatable-read moment; files, which never change once named, come after. */
public final class Backup {
    private static final Logger LOG = LoggerFactory.getLogger(Backup.class);

    /** Made again when missing, or of no use elsewhere. */
    private static final Set<String> NOT_KEPT = Set.of("postgres", "ffmpeg", "tmp", DataFolder.LOCK);

    /** Files that are on their way in. */
    private static final String INCOMING = "incoming";

    private final Database database;
    private final Path folder;

    public Backup(Database database, Path folder) {
        this.database = database;
        this.folder = folder;
    }

    /**
     * Writes it beside the target and renames it when complete.
     *
     * @return how many rows it holds
     * @throws BackupRefused when the target exists or cannot be written
     */
    public long write(Path target) {
        if (Files.exists(target)) {
            throw new BackupRefused(target + " exists; a backup is never overwritten.");
        }
        Path half = target.resolveSibling(target.getFileName() + ".unfinished");
        long[] rows = new long[1];
        try {
            Files.deleteIfExists(half);
            try (ArchiveWriter archive = new ArchiveWriter(half)) {
                database.asOwner(connection -> rows[0] = writeAll(connection, archive));
            }
            Files.move(half, target, StandardCopyOption.ATOMIC_MOVE);
            return rows[0];
        } catch (IOException unwritable) {
            throw new BackupRefused(target + " cannot be written: " + unwritable.getMessage(), unwritable);
        }
    }

    private long writeAll(Connection connection, ArchiveWriter archive) throws SQLException {
        connection.setAutoCommit(false);
        connection.setReadOnly(true);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        try {
            String moment = moment(connection);
            List<Table> tables = new ArrayList<>();
            for (Table table : Tables.inLoadingOrder(connection)) {
                tables.add(writeTable(connection, table, archive));
            }
            writeFiles(archive);
            archive.addManifest(new Manifest(
                            Manifest.FORMAT, moment, Database.migrationsOf(connection), tables, archive.checksums())
                    .toJson());
            return tables.stream().mapToLong(Table::rows).sum();
        } catch (IOException failed) {
            throw new BackupRefused("The backup could not be written: " + failed.getMessage(), failed);
        }
    }

    private static String moment(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select to_json(now() at time zone 'UTC') #>> '{}'")) {
            row.next();
            return row.getString(1) + "Z";
        }
    }

    /** By way of a file, because tar wants to know the size first. */
    private static Table writeTable(Connection connection, Table table, ArchiveWriter archive)
            throws SQLException, IOException {
        Path copied = Files.createTempFile("plenary-backup-", ".copy");
        try {
            long rows;
            try (OutputStream out = Files.newOutputStream(copied)) {
                CopyManager copies = connection.unwrap(PGConnection.class).getCopyAPI();
                rows = copies.copyOut("copy " + table.copyTarget() + " to stdout", out);
            }
            archive.add(table.entry(), copied);
            return table.withRows(rows);
        } finally {
            Files.delete(copied);
        }
    }

    private void writeFiles(ArchiveWriter archive) throws IOException {
        try (Stream<Path> top = Files.list(folder)) {
            for (Path path : top.sorted().toList()) {
                if (!NOT_KEPT.contains(path.getFileName().toString())) {
                    writeBelow(path, archive);
                }
            }
        }
    }

    /** A broadcast on air renames and drops files all the time; what it keeps, it keeps under the last name. */
    private void addUnlessGone(Path file, ArchiveWriter archive) throws IOException {
        try {
            archive.add("files/" + folder.relativize(file), file);
        } catch (NoSuchFileException gone) {
            LOG.debug("Not in the backup, because it is gone: {}", gone.getMessage());
        }
    }

    private void writeBelow(Path path, ArchiveWriter archive) throws IOException {
        // Nodes that share their recordings may reach them by a link.
        try (Stream<Path> below = Files.walk(path, FileVisitOption.FOLLOW_LINKS)) {
            for (Path file : below.filter(Backup::isKept).sorted().toList()) {
                addUnlessGone(file, archive);
            }
        }
    }

    private static boolean isKept(Path file) {
        var isArriving = file.getParent().getFileName().toString().equals(INCOMING);
        return Files.isRegularFile(file)
                && !isArriving
                && !file.getFileName().toString().equals(DataFolder.LOCK);
    }
}
