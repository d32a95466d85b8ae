package io.plenary.fanout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.testing.Promise;
import io.vertx.core.buffer.Buffer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@Promise("L7")
class SlowReaderIT {

    private static final int GOOD = 30;
    private static final int SLOW = 5;
    private static final String KIBIBYTE = "x".repeat(1_024);

    private final LiveServer server = LiveServer.start();

    @AfterEach
    void stop() {
        server.close();
    }

    /** No reader was cut before this. */
    private long firstCut;

    @Test
    void readers_who_stop_are_cut_with_1013_and_the_others_get_everything() throws Exception {
        List<Attendee> good = new ArrayList<>();
        for (int i = 0; i < GOOD; i++) {
            good.add(server.joined("room"));
        }
        List<Attendee> slow = new ArrayList<>();
        for (int i = 0; i < SLOW; i++) {
            slow.add(stalled());
        }
        int sent = publishUntilSlowOnesAreCut(good);

        assertEquals(SLOW, server.counter("fanout.closed.slow"));
        assertEquals(GOOD, server.fanout.subscribers("room"));
        List<Integer> all = IntStream.rangeClosed(1, sent).boxed().toList();
        for (Attendee attendee : good) {
            assertEquals(all, attendee.numbers());
        }
        for (Attendee attendee : slow) {
            attendee.web.resume();
            attendee.awaitClosed();
            assertHeardWhy(attendee);
        }
        assertEquals(0, server.gauge("fanout.outbox.bytes"));
    }

    /** A reader has five seconds to take the reason; on a busy machine this test may be later, and finds the line cut. */
    private void assertHeardWhy(Attendee attendee) {
        boolean inTime = System.nanoTime() - firstCut < 4_000_000_000L;
        assertTrue(attendee.closeCode == 1013 || !inTime && attendee.closeCode == 1006, "code " + attendee.closeCode);
    }

    private int publishUntilSlowOnesAreCut(List<Attendee> good) throws Exception {
        double most = 0;
        int seq = 0;
        while (server.fanout.sockets() > GOOD) {
            assertTrue(seq < 20_000, "still open after " + seq + " KiB");
            if (server.fanout.sockets() == GOOD + SLOW) {
                firstCut = System.nanoTime();
            }
            for (int i = 0; i < 50; i++) {
                seq++;
                server.fanout.publish("room", Message.mustArrive(seq, padded(seq)));
            }
            for (Attendee attendee : good) {
                attendee.awaitMessages(seq);
            }
            most = Math.max(most, server.gauge("fanout.outbox.bytes"));
        }
        assertTrue(most > 0, "nothing ever waited");
        assertTrue(most <= SLOW * 262_144.0, "kept " + most);
        return seq;
    }

    @Test
    void a_stalled_reader_keeps_only_the_newest_value_and_stays() throws Exception {
        Attendee watching = server.joined("room");
        Attendee stalled = stalled();
        int last = 0;
        while (server.gauge("fanout.outbox.bytes") == 0 || server.counter("fanout.collapsed") < 500) {
            assertTrue(last < 20_000, "nothing collapsed");
            for (int i = 0; i < 50; i++) {
                last++;
                server.fanout.publish("room", Message.latestWins("count", wide(last)));
            }
            awaitNewest(watching, last);
        }
        assertTrue(server.gauge("fanout.outbox.bytes") < 2 * wide(last).length(), "one value a key");
        stalled.web.resume();
        awaitNewest(stalled, last);
        assertEquals(2, server.fanout.sockets());
    }

    private static void awaitNewest(Attendee attendee, int value) throws Exception {
        LiveServer.until(
                "newest " + value,
                () -> !attendee.frames.isEmpty() && attendee.numbers().getLast() == value);
    }

    @Test
    void a_held_subscription_that_is_never_released_is_bounded() throws Exception {
        Attendee forgotten = server.connect();
        server.subscribe(forgotten, "room");
        for (int seq = 1; seq <= 300; seq++) {
            server.publish("room", seq);
        }
        forgotten.awaitClosed();
        assertEquals(1013, forgotten.closeCode);
    }

    private Attendee stalled() throws Exception {
        Attendee attendee = server.connect(false);
        server.subscribe(attendee, "room").release(0);
        return attendee;
    }

    @Test
    void a_reader_who_never_comes_back_is_cut() throws Exception {
        FanoutOptions hurried = FanoutOptions.defaults().with(new FanoutOptions.Reader(256, 262_144, 65_536, 199));
        try (LiveServer other = LiveServer.start(hurried)) {
            Attendee stalled = other.connect(false);
            while (!stalled.served.isClosed()) {
                for (int i = 0; i < 50; i++) {
                    stalled.served.send(padded(i));
                }
                other.pause(1);
            }
            long cutting = System.nanoTime();
            LiveServer.until("connection ended", () -> other.ended.get() == 1);
            assertTrue(System.nanoTime() - cutting < 5e9, "ended only by the general closing timeout");
            stalled.web.resume();
        }
    }

    /** Some values that need no second of traffic to fill the kernel's buffers. */
    private static Buffer wide(int number) {
        return Buffer.buffer("{\"n\":" + number + ",\"p\":\"" + KIBIBYTE.repeat(16) + "\"}");
    }

    private static Buffer padded(int number) {
        return Buffer.buffer("{\"n\":" + number + ",\"p\":\"" + KIBIBYTE + "\"}");
    }
}
