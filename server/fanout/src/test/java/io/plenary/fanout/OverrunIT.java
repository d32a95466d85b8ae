package io.plenary.fanout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.fanout.FanoutOptions.Limits;
import io.plenary.fanout.FanoutOptions.Window;
import io.plenary.fanout.SubscriptionRefused.Reason;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** At each bound a reader is told to come back and resume; nobody misses a message without knowing. */
class OverrunIT {

    private static final int MESSAGES = 500;

    @Test
    void a_loop_with_too_long_a_backlog_asks_its_readers_to_resume() throws Exception {
        FanoutOptions tight = FanoutOptions.defaults().with(new Limits(100, 100, 32, 20));
        try (LiveServer server = LiveServer.start(tight)) {
            Attendee attendee = server.joined("room");
            CountDownLatch published = blockLoopOf(attendee);
            publishAll(server);
            published.countDown();
            attendee.awaitClosed();
            assertEquals(1013, attendee.closeCode);
            assertEquals(1, server.counter("fanout.closed.slow"));
        }
    }

    @Test
    void a_topic_with_too_full_a_window_asks_its_readers_to_resume() throws Exception {
        FanoutOptions tight = FanoutOptions.defaults().with(new Window(97, 97, 20, 4_194_304));
        try (LiveServer server = LiveServer.start(tight)) {
            Attendee attendee = server.joined("room");
            Attendee held = server.connect();
            server.subscribe(held, "room");
            Attendee elsewhere = server.joined("other");
            publishAll(server);
            attendee.awaitClosed();
            held.awaitClosed();
            assertEquals(1013, attendee.closeCode);
            assertEquals(1013, held.closeCode);
            assertTrue(!elsewhere.served.isClosed(), "another room is none of its business");
        }
    }

    @Test
    void a_full_node_turns_sockets_away_and_counts_right() throws Exception {
        FanoutOptions tight = FanoutOptions.defaults().with(new Limits(1, 1, 32, 1_000));
        try (LiveServer server = LiveServer.start(tight)) {
            Attendee first = server.joined("room");
            Attendee second = server.connect();
            second.awaitClosed();
            assertEquals(1013, second.closeCode);
            assertEquals(1, server.fanout.sockets());
            SubscriptionRefused refused =
                    Assertions.assertThrows(SubscriptionRefused.class, () -> server.subscribe(first, "another"));
            assertEquals(Reason.TOO_MANY_TOPICS, refused.reason());
        }
    }

    private static void publishAll(LiveServer server) {
        for (int seq = 1; seq <= MESSAGES; seq++) {
            server.publish("room", seq);
        }
    }

    /** Holds an attendee's loop until the latch opens, as some foreign code might. */
    private static CountDownLatch blockLoopOf(Attendee attendee) {
        CountDownLatch open = new CountDownLatch(1);
        attendee.served.hub().run(() -> {
            try {
                open.await();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        });
        return open;
    }
}
