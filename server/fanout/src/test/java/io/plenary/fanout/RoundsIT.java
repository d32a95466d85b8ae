package io.plenary.fanout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A loop looks at its I/O between slices, and a small room does not wait for all of a large one. */
class RoundsIT {

    private static final int SLICE = 5;
    private static final int AUDIENCE = 100;

    private final LiveServer server =
            LiveServer.start(FanoutOptions.defaults().with(new FanoutOptions.Pace(SLICE, 65_536)));
    private final AtomicBoolean watching = new AtomicBoolean(true);
    private double framesBefore;
    private double widest;

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void between_two_looks_at_io_a_loop_writes_to_one_slice_of_all_its_rooms() throws Exception {
        Attendee first = server.joined("large");
        Hub hub = first.served.hub();
        int onThisLoop = 1;
        while (onThisLoop < AUDIENCE) {
            Attendee attendee = server.joined(onThisLoop % 4 == 0 ? "small" : "large");
            if (attendee.served.hub() == hub) {
                onThisLoop++;
            } else {
                attendee.web.close().await();
            }
        }
        LiveServer.until("the others left", () -> server.fanout.sockets() == AUDIENCE);
        hub.run(() -> watch(hub));
        server.fanout.publish("large", Message.mustArrive(1, LiveServer.text(1)));
        server.fanout.publish("small", Message.mustArrive(1, LiveServer.text(1)));
        LiveServer.until("all written", () -> server.counter("fanout.frames") == AUDIENCE);
        watching.set(false);
        assertTrue(widest > 0);
        assertEquals(SLICE, widest, SLICE, "frames between two looks");
    }

    @Test
    void what_comes_during_a_delivery_and_in_its_window_shares_a_frame() throws Exception {
        Attendee attendee = server.joined("room");
        for (int i = 0; i < 40; i++) {
            server.joined("room");
        }
        for (int seq = 1; seq <= 300; seq++) {
            server.publish("room", seq);
            attendee.awaitMessages(seq % 100 == 1 ? seq : 0);
        }
        attendee.awaitMessages(300);
        assertTrue(attendee.frames.size() <= 10, attendee.frames.size() + " frames");
    }

    /** Runs once for each look at I/O, like a round does. */
    private void watch(Hub hub) {
        double frames = server.counter("fanout.frames");
        widest = Math.max(widest, frames - framesBefore);
        framesBefore = frames;
        if (watching.get()) {
            hub.afterIo(() -> watch(hub));
        }
    }
}
