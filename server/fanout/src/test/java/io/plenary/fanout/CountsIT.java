package io.plenary.fanout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CountsIT {

    private final LiveServer server = LiveServer.start();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void a_storm_of_changes_leaves_as_the_first_and_the_last() throws Exception {
        Counts counts = Counts.create(server.vertx, server.fanout, 211, 997);
        Attendee attendee = server.joined("presence");
        AtomicInteger made = new AtomicInteger();
        for (int i = 1; i <= 1_000; i++) {
            int count = i;
            counts.offer("presence", "count", () -> {
                made.incrementAndGet();
                return LiveServer.text(count);
            });
        }
        attendee.awaitMessages(2);
        assertEquals(List.of(1, 1_000), attendee.numbers());
        assertEquals(2, made.get(), "a frame is made only when it leaves");
    }

    @Test
    void different_keys_do_not_replace_each_other() throws Exception {
        Counts counts = Counts.create(server.vertx, server.fanout, 51, 51);
        Attendee attendee = server.joined("votes");
        for (int question = 1; question <= 10; question++) {
            int votes = question;
            counts.offer("votes", "question " + question, () -> LiveServer.text(votes));
        }
        attendee.awaitMessages(10);
        assertEquals(List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10), attendee.numbers());
    }

    @Test
    void the_period_grows_with_the_audience_up_to_a_limit() {
        Counts counts = Counts.create(server.vertx, server.fanout, 997, 2_003);
        assertEquals(997, counts.periodMillis(0));
        assertTrue(counts.periodMillis(2_000) > 1_400);
        assertEquals(2_003, counts.periodMillis(100_000));
        Counts crowd = Counts.ofThoseWhoCome(server.vertx, server.fanout, 251, 5_003);
        assertEquals(1_251, crowd.periodMillis(1_000));
        assertEquals(5_003, crowd.periodMillis(10_000));
    }
}
