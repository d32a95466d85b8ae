package io.plenary.fanout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.testing.Promise;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Joins during a running log: what a reader has is history up to some seq and then live, with nothing between lost. */
@Promise("L5")
class HandOverIT {

    private static final int JOINERS = 40;
    private static final int JOINS_EACH = 50;
    private static final int MILLIS_BETWEEN_MESSAGES = 5;
    private static final int MILLIS_BETWEEN_STEPS = 50;
    private static final int HISTORY = 5;
    private static final int LIVE = 15;

    /** Slices of three sockets, so that people come in the middle of deliveries. */
    private final LiveServer server =
            LiveServer.start(FanoutOptions.defaults().with(new FanoutOptions.Pace(3, 65_536)));

    private final AtomicInteger head = new AtomicInteger(HISTORY);
    private volatile boolean writing = true;
    private Thread writer;

    @BeforeEach
    void write_a_log() {
        writer = Thread.ofVirtual().start(() -> {
            while (writing) {
                int seq = head.incrementAndGet();
                server.pause(MILLIS_BETWEEN_MESSAGES);
                server.publish("room", seq);
            }
        });
    }

    @AfterEach
    void stop() throws InterruptedException {
        writing = false;
        writer.join();
        server.close();
    }

    @Test
    void subscribing_before_reading_leaves_no_hole_and_no_double() throws Exception {
        assertEquals(0, joinsWithAFault(this::subscribeThenRead));
    }

    @Test
    void the_twin_that_reads_before_subscribing_has_holes() throws Exception {
        assertTrue(joinsWithAFault(this::readThenSubscribe) > 0, "the test would not notice a hole");
    }

    private int joinsWithAFault(Join join) throws Exception {
        List<Future<Integer>> faults = new ArrayList<>();
        try (ExecutorService joiners = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < JOINERS; i++) {
                Attendee attendee = server.connect();
                Callable<Integer> joins = () -> faults(attendee, join);
                faults.add(joiners.submit(joins));
            }
        }
        int sum = 0;
        for (Future<Integer> fault : faults) {
            sum += fault.get();
        }
        return sum;
    }

    private int faults(Attendee attendee, Join join) throws Exception {
        int faults = 0;
        for (int i = 0; i < JOINS_EACH; i++) {
            server.pause(ThreadLocalRandom.current().nextInt(20) + 1);
            int since = head.get() - HISTORY;
            Subscription subscription = join.join(attendee, since);
            attendee.awaitMessages(HISTORY + LIVE);
            subscription.end();
            faults += isDense(allUntilMarker(attendee), since) ? 0 : 1;
            attendee.frames.clear();
        }
        return faults;
    }

    private static List<Integer> allUntilMarker(Attendee attendee) throws Exception {
        attendee.served.send(LiveServer.text(0));
        LiveServer.until("marker", () -> attendee.messages().getLast().equals("{\"n\":0}"));
        List<Integer> numbers = attendee.numbers();
        return numbers.subList(0, numbers.size() - 1);
    }

    private static boolean isDense(List<Integer> numbers, int since) {
        for (int i = 0; i < numbers.size(); i++) {
            if (numbers.get(i) != since + 1 + i) {
                return false;
            }
        }
        return true;
    }

    private Subscription subscribeThenRead(Attendee attendee, int since) throws Exception {
        Subscription subscription = server.subscribe(attendee, "room");
        server.pause(MILLIS_BETWEEN_STEPS);
        subscription.release(sendHistory(attendee, since));
        return subscription;
    }

    private Subscription readThenSubscribe(Attendee attendee, int since) throws Exception {
        int read = sendHistory(attendee, since);
        server.pause(MILLIS_BETWEEN_STEPS);
        Subscription subscription = server.subscribe(attendee, "room");
        subscription.release(read);
        return subscription;
    }

    private int sendHistory(Attendee attendee, int since) {
        int last = head.get();
        for (int seq = since + 1; seq <= last; seq++) {
            attendee.served.send(LiveServer.text(seq));
        }
        return last;
    }

    @FunctionalInterface
    private interface Join {
        Subscription join(Attendee attendee, int since) throws Exception;
    }
}
