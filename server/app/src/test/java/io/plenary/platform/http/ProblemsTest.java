package io.plenary.platform.http;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.platform.DatabaseAway;
import io.vertx.core.VertxException;
import io.vertx.core.http.ConnectionPoolTooBusyException;
import io.vertx.pgclient.PgException;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

/** Which failures say that the database is away, so that whoever asked may try again. */
class ProblemsTest {
    @Test
    void a_database_that_goes_away_at_whatever_moment_is_told_as_away() {
        var failures = List.of(
                new PgException("terminating connection", "FATAL", "57P01", ""),
                new PgException("the database system is starting up", "FATAL", "57P03", ""),
                new DatabaseAway(new TimeoutException()),
                new java.net.ConnectException("refused"),
                new VertxException("Connection is closed", true),
                // A connection that was cut between two statements of a transaction.
                new VertxException("Connection is not active now, current status: CLOSED", true),
                new VertxException("Connection is not active now, current status: CLOSING", true),
                // It is silent, and as many wait for it as may.
                new ConnectionPoolTooBusyException("Connection pool reached max wait queue size of 2000"));
        for (var failure : failures) assertTrue(Problems.isDatabaseAway(failure), failure::toString);
    }

    @Test
    void a_mistake_is_not() {
        assertFalse(Problems.isDatabaseAway(new PgException("syntax error", "ERROR", "42601", "")));
        assertFalse(Problems.isDatabaseAway(new IllegalStateException("mistake")));
        assertFalse(Problems.isDatabaseAway(new VertxException("something else", true)));
    }
}
