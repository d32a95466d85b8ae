package io.plenary.platform;

import io.vertx.core.Future;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Transaction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;

/** The database. Shared by all; the pool inside bounds what is under way. */
public final class Db extends Sql {
    private static final int TRIES = 3;
    /** Bound while a transaction is under way on this thread. */
    private static final ScopedValue<Boolean> INSIDE = ScopedValue.newInstance();

    private final Pool pool;
    private final Changes changes = new Changes(this);

    public Db(Pool pool) {
        this.pool = pool;
    }

    /** Whether anything was written since. */
    public Changes changes() {
        return changes;
    }

    /**
     * Whoever holds a connection must not wait for another: as many of them as there are connections would wait for each
     * other until all are told that the database is away.
     */
    @Override
    SqlClient client() {
        if (INSIDE.isBound()) throw new IllegalStateException("asked outside of the transaction that is under way");
        return pool;
    }

    /**
     * All or nothing. A deadlock or a serialisation failure is tried again, three times in all, so the work must have no
     * effect outside; effects after commit are what it returns.
     */
    public <T> T transaction(Function<Tx, T> work) {
        for (var attempt = 1; ; attempt++) {
            try {
                return once(work);
            } catch (PgException failure) {
                if (!isPassing(failure)) throw failure;
                if (attempt == TRIES) throw new Refusal(io.plenary.contract.ErrorCode.BUSY, failure);
                LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(1_000_000L, 20_000_000L * attempt));
            }
        }
    }

    private <T> T once(Function<Tx, T> work) {
        var connection = connection();
        return ScopedValue.where(INSIDE, true).call(() -> inside(connection, work));
    }

    /** One that comes too late goes back at once: nobody waits for it any more. */
    private SqlConnection connection() {
        client();
        var asked = pool.getConnection();
        try {
            return DatabaseAway.await(asked);
        } catch (DatabaseAway late) {
            asked.onSuccess(SqlConnection::close);
            throw late;
        }
    }

    /** Nobody waits for the beginning: what follows stands behind it in the same line. */
    private static <T> T inside(SqlConnection connection, Function<Tx, T> work) {
        var begun = connection.begin();
        var tx = new Tx(connection);
        T result;
        try {
            result = work.apply(tx);
            tx.awaitSent();
        } catch (RuntimeException | Error failure) {
            last(connection, begun.compose(Transaction::rollback).otherwiseEmpty());
            tx.spoiler().ifPresent(first -> {
                throw first;
            });
            throw failure;
        }
        last(connection, begun.compose(Transaction::commit));
        return result;
    }

    /** The connection goes back once this is answered: whoever got it before would wait behind it. */
    private static void last(SqlConnection connection, Future<Void> asked) {
        asked.onComplete(answered -> connection.close());
        DatabaseAway.await(asked);
    }

    private static boolean isPassing(PgException failure) {
        return "40001".equals(failure.getSqlState()) || "40P01".equals(failure.getSqlState());
    }

    /** Whether a constraint of this name refused the row. */
    public static boolean violates(PgException failure, String constraint) {
        return constraint.equals(failure.getConstraint());
    }

    /** One transaction under way. */
    public static final class Tx extends Sql {
        private final SqlConnection connection;

        private final List<Future<?>> sent = new ArrayList<>();

        private Tx(SqlConnection connection) {
            this.connection = connection;
        }

        /** Without waiting, in order with all the others: the end of the transaction waits for it, and fails with it. */
        public void send(String sql, Object... arguments) {
            sent.add(start(sql, arguments));
        }

        private void awaitSent() {
            for (var one : sent) DatabaseAway.await(one);
        }

        /** What was sent and failed, after which PostgreSQL takes nothing but the end: later statements fail for it. */
        private Optional<PgException> spoiler() {
            return sent.stream()
                    .map(Future::cause)
                    .filter(PgException.class::isInstance)
                    .map(PgException.class::cast)
                    .findFirst();
        }

        @Override
        SqlClient client() {
            return connection;
        }
    }
}
