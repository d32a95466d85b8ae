package io.plenary.platform;

import io.vertx.core.Future;
import java.util.concurrent.TimeUnit;

/** The database could not be asked, or went away before it answered; what was asked may have been done or not. */
public final class DatabaseAway extends RuntimeException {
    /** No statement of ours takes so long; a database that is silent for longer is told as away. */
    private static final long PATIENCE_MILLIS = 10_000;

    public DatabaseAway(Throwable cause) {
        super(cause.toString(), cause);
    }

    /**
     * Awaits what a client of the database does. Vert.x throws a checked failure, such as a reset connection, through
     * methods that declare none; here it becomes one that callers can catch.
     */
    static <T> T await(Future<T> asked) {
        return await(asked, PATIENCE_MILLIS);
    }

    static <T> T await(Future<T> asked, long patienceMillis) {
        try {
            return asked.await(patienceMillis, TimeUnit.MILLISECONDS);
        } catch (RuntimeException | Error known) {
            throw known;
        } catch (Throwable checked) {
            throw new DatabaseAway(checked);
        }
    }
}
