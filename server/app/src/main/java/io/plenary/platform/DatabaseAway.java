package io.plenary.platform;

import io.vertx.core.Future;

/** The database could not be asked, or went away before it answered; what was asked may have been done or not. */
public final class DatabaseAway extends RuntimeException {
    public DatabaseAway(Throwable cause) {
        super(cause.toString(), cause);
    }

    /**
     * Awaits what a client of the database does. Vert.x throws a checked failure, such as a reset connection, through
     * methods that declare none; here it becomes one that callers can catch.
     */
    static <T> T await(Future<T> asked) {
        try {
            return asked.await();
        } catch (RuntimeException | Error known) {
            throw known;
        } catch (Throwable checked) {
            throw new DatabaseAway(checked);
        }
    }
}
