package io.plenary.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.net.SocketException;
import org.junit.jupiter.api.Test;

class DatabaseAwayTest {

    @Test
    void an_answer_is_given_on() {
        assertEquals(7, DatabaseAway.await(Future.succeededFuture(7), 50));
    }

    @Test
    void a_silent_database_is_away_after_the_patience() {
        assertThrows(
                DatabaseAway.class, () -> DatabaseAway.await(Promise.promise().future(), 50));
    }

    @Test
    void a_broken_connection_is_away_too() {
        var broken = Future.failedFuture(new SocketException("reset"));
        assertThrows(DatabaseAway.class, () -> DatabaseAway.await(broken, 50));
    }
}
