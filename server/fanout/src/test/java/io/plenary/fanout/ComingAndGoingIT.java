package io.plenary.fanout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.plenary.testing.Promise;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** People leave, by closing or by breaking off, while deliveries are under way in slices of two sockets. */
class ComingAndGoingIT {

    private static final int STAYING = 20;
    private static final int LEAVING = 40;
    private static final int MESSAGES = 400;

    private final LiveServer server =
            LiveServer.start(FanoutOptions.defaults().with(new FanoutOptions.Pace(2, 65_536)));

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void who_stays_misses_nothing_while_others_leave() throws Exception {
        List<Attendee> staying = new ArrayList<>();
        List<Attendee> leaving = new ArrayList<>();
        for (int i = 0; i < LEAVING; i++) {
            leaving.add(server.joined("room"));
            if (i % 2 == 0) {
                staying.add(server.joined("room"));
            }
        }
        for (int seq = 1; seq <= MESSAGES; seq++) {
            server.fanout.publish(
                    "room", Message.mustArrive(seq, LiveServer.text(seq)).urgent());
            if (seq % 10 == 0) {
                leave(leaving.removeLast(), seq);
            }
        }
        List<Integer> all = IntStream.rangeClosed(1, MESSAGES).boxed().toList();
        for (Attendee attendee : staying) {
            attendee.awaitMessages(MESSAGES);
            assertEquals(all, attendee.numbers());
        }
        LiveServer.until("gone", () -> server.fanout.subscribers("room") == STAYING);
    }

    private static void leave(Attendee attendee, int seq) {
        switch (seq % 3) {
            case 0 -> attendee.web.close();
            case 1 -> attendee.served.close(4403, "removed");
            default -> attendee.served.hub().run(attendee.served::closeSlow);
        }
    }

    @Test
    @Promise("L7")
    void a_closed_socket_gives_everything_back() throws Exception {
        for (int i = 0; i < 30; i++) {
            Attendee attendee = server.joined("room " + i % 5);
            server.subscribe(attendee, "held " + i);
            server.publish("room " + i % 5, i + 1);
        }
        assertEquals(30, server.fanout.sockets());
        assertEquals(35, server.gauge("fanout.topics"), 5);
        assertEquals(60, server.gauge("fanout.subscriptions"));
        server.fanout.closeAll(1012, "draining").await();
        LiveServer.until(
                "all given back", () -> server.gaugesNotZero().findAny().isEmpty());
        assertEquals(0, server.fanout.subscribers("room 1"));
        assertEquals(0, server.gauge("fanout.backlog"));
    }
}
