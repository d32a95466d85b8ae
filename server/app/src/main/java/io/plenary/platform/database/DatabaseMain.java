package io.plenary.platform.database;

import io.plenary.platform.config.CannotStart;
import io.plenary.platform.config.DataFolder;
import io.plenary.platform.config.DatabaseAddress;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/**
 * The bundled PostgreSQL as a process of its own, for several nodes on one machine: none of them may take it along when it
 * dies. Prints the settings under which nodes find it, then runs until it is told to stop.
 */
public final class DatabaseMain {
    private DatabaseMain() {}

    public static void main(String[] arguments) throws InterruptedException {
        if (arguments.length != 1) {
            System.err.println("Usage: FOLDER, where the database is kept");
            System.exit(2);
        }
        try {
            DataFolder folder = DataFolder.take(Path.of(arguments[0]).toAbsolutePath());
            EmbeddedPostgres postgres = EmbeddedPostgres.start(folder);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                postgres.close();
                folder.close();
            }));
            say(postgres, System.out);
        } catch (CannotStart told) {
            System.err.println(told.getMessage());
            System.exit(1);
        }
        new CountDownLatch(1).await();
    }

    /** Lines for a shell to read; only on the way to a file or a pipe of the same user's. */
    private static void say(EmbeddedPostgres postgres, PrintStream out) {
        out.println("PLENARY_DATABASE_URL=" + url(postgres.runtime()));
        out.println("PLENARY_DATABASE_OWNER_URL=" + url(postgres.owner()));
        out.println("ready");
        out.flush();
    }

    private static String url(DatabaseAddress address) {
        return "postgresql://" + address.user() + ":" + address.password().value() + "@" + address.host() + ":"
                + address.port() + "/" + address.database();
    }
}
