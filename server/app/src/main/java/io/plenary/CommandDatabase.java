package io.plenary;

import io.plenary.platform.Db;
import io.plenary.platform.config.Config;
import io.plenary.platform.config.DataFolder;
import io.plenary.platform.database.Database;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgBuilder;
import io.vertx.sqlclient.PoolOptions;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/** The database for a command from a shell, also while the server runs. */
final class CommandDatabase {
    private static final int CONNECTIONS = 2;

    private CommandDatabase() {}

    /** Of the running server where there is one, else of the folder at rest. */
    static void open(Config config, java.util.function.Function<Db, Void> work) {
        var atRest = DataFolder.tryTake(config.storage().folder());
        if (atRest.isEmpty()) {
            onPool(Database.ofRunningServer(config.storage()), work);
            return;
        }
        try (var folder = atRest.get();
                var database = Database.open(config.storage(), folder)) {
            onPool(database, work);
        }
    }

    private static void onPool(Database database, java.util.function.Function<Db, Void> work) {
        var vertx = Vertx.vertx();
        var pool = PgBuilder.pool()
                .connectingTo(Server.connect(database.runtime()))
                .with(new PoolOptions().setMaxSize(CONNECTIONS))
                .using(vertx)
                .build();
        try {
            onVirtualThread(() -> work.apply(new Db(pool)));
        } finally {
            pool.close().await();
            vertx.close().await();
        }
    }

    /** Where the services are at home. */
    private static void onVirtualThread(Callable<Void> work) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            threads.submit(work).get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException told) throw told;
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
