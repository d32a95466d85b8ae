package io.plenary.testing;

import io.plenary.platform.DatabaseBounds;
import io.plenary.platform.Db;
import io.plenary.platform.config.DatabaseAddress;
import io.plenary.platform.database.TestPostgres;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import java.util.Map;

/** A fresh, migrated database of a test class and a pool on it. */
public final class TestDb implements AutoCloseable {
    private final TestPostgres.Fresh fresh = TestPostgres.fresh();
    private final Vertx vertx = Vertx.vertx();
    private final Pool pool;
    private final Db db;

    private TestDb(int connections) {
        pool = PgBuilder.pool()
                .connectingTo(options(fresh.runtime()))
                .with(new PoolOptions().setMaxSize(connections).setMaxWaitQueueSize(-1))
                .using(vertx)
                .build();
        db = new Db(pool);
    }

    public static TestDb open() {
        return new TestDb(16);
    }

    /** The same with so many connections. */
    public static TestDb open(int connections) {
        return new TestDb(connections);
    }

    public static PgConnectOptions options(DatabaseAddress address) {
        return DatabaseBounds.on(new PgConnectOptions()
                .setHost(address.host())
                .setPort(address.port())
                .setDatabase(address.database())
                .setUser(address.user())
                .setPassword(address.password().value())
                .setCachePreparedStatements(true)
                .setPreparedStatementCacheSqlFilter(sql -> true));
    }

    public Db db() {
        return db;
    }

    public Vertx vertx() {
        return vertx;
    }

    public TestPostgres.Fresh addresses() {
        return fresh;
    }

    /** Those of a server or a command that works with it. */
    public Map<String, String> settings() {
        return Map.of(
                "PLENARY_DATABASE_URL", url(fresh.runtime()),
                "PLENARY_DATABASE_OWNER_URL", url(fresh.owner()));
    }

    private static String url(DatabaseAddress address) {
        return "postgresql://" + address.user() + ":" + address.password().value() + "@" + address.host() + ":"
                + address.port() + "/" + address.database();
    }

    @Override
    public void close() {
        pool.close().await();
        vertx.close().await();
    }
}
