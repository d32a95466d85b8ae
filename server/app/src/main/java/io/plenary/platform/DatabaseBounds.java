package io.plenary.platform;

import io.vertx.pgclient.PgConnectOptions;
import java.util.Map;

/**
 * How long PostgreSQL lets a connection of ours wait, be silent or work. A node that freezes, or whose host vanishes, while
 * it holds a room keeps the others waiting for seconds, and nobody holds a connection for somebody who has given up.
 */
public final class DatabaseBounds {
    private static final Map<String, String> BOUNDS = Map.of(
            // Whoever waits longer for a row is told to come again; a queue in good order moves in milliseconds.
            "lock_timeout", "3s",
            // A transaction is one run of statements; in between nothing is waited for.
            "idle_in_transaction_session_timeout", "10s",
            // A little more than a caller waits, so that what was given up ends too.
            "statement_timeout", "12s",
            // A host that is gone is noticed after some 25 seconds; a kernel by itself looks after two hours.
            "tcp_keepalives_idle", "10",
            "tcp_keepalives_interval", "5",
            "tcp_keepalives_count", "3");

    private DatabaseBounds() {}

    public static PgConnectOptions on(PgConnectOptions options) {
        BOUNDS.forEach(options::addProperty);
        return options;
    }
}
