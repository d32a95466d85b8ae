package io.plenary.platform.backup;

import io.plenary.platform.config.CannotStart;
import io.plenary.platform.config.Config;
import io.plenary.platform.config.ConfigMistakes;
import io.plenary.platform.config.DataFolder;
import io.plenary.platform.database.Database;
import java.nio.file.Path;
import java.util.Optional;

/** `backup FILE` and `restore FILE` from the command line, with the server's own configuration. */
public final class BackupMain {
    private BackupMain() {}

    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    private static int run(String[] arguments) {
        if (arguments.length != 2 || !(arguments[0].equals("backup") || arguments[0].equals("restore"))) {
            System.err.println("Usage: backup FILE, or restore FILE");
            return 2;
        }
        try {
            Config.Storage storage =
                    Config.read(System.getenv(), Path.of("").toAbsolutePath()).storage();
            Path file = Path.of(arguments[1]).toAbsolutePath();
            System.out.println(arguments[0].equals("backup") ? backup(storage, file) : restore(storage, file));
            return 0;
        } catch (ConfigMistakes | CannotStart | BackupRefused told) {
            System.err.println(told.getMessage());
            return 1;
        }
    }

    /** Of the running server where there is one, else of the folder at rest. */
    private static String backup(Config.Storage storage, Path file) {
        Optional<DataFolder> atRest = DataFolder.tryTake(storage.folder());
        if (atRest.isEmpty()) {
            long rows = new Backup(Database.ofRunningServer(storage), storage.folder()).write(file);
            return "Wrote " + file + " with " + rows + " rows, while the server runs.";
        }
        try (DataFolder folder = atRest.get();
                Database database = Database.openAsIs(storage, folder)) {
            return "Wrote " + file + " with " + new Backup(database, folder.path()).write(file) + " rows.";
        }
    }

    private static String restore(Config.Storage storage, Path file) {
        try (DataFolder folder = DataFolder.take(storage.folder())) {
            long rows = new Restore(storage, folder).from(file);
            return "Restored " + rows + " rows into " + folder.path() + ". Everybody has to sign in again.";
        }
    }
}
