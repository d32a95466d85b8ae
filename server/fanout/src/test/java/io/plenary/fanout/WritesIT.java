package io.plenary.fanout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.testing.Promise;
import io.vertx.core.buffer.Buffer;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Frames that the kernel takes whole, in part, or not at all: with epoll and without, the reader sees the same. */
@Promise("L1")
class WritesIT {

    private static final int MORE = 50;
    private static final String KIBIBYTE = "x".repeat(1_000);

    @ParameterizedTest(name = "epoll {0}")
    @ValueSource(booleans = {true, false})
    void a_reader_who_pauses_within_the_bound_gets_everything_in_order(boolean epoll) throws Exception {
        try (LiveServer server = LiveServer.start(FanoutOptions.defaults(), epoll)) {
            assertEquals(epoll, server.vertx.isNativeTransportEnabled());
            Attendee attendee = server.joined("room");
            attendee.web.pause();
            server.fanout.publish("room", Message.mustArrive(1, large(1)));
            int waiting = publishUntilOneWaits(server) + MORE;
            publish(server, waiting - MORE + 1, waiting);
            attendee.web.resume();
            attendee.awaitMessages(waiting);
            LiveServer.until("nothing waits", () -> server.gauge("fanout.outbox.bytes") == 0);
            publish(server, waiting + 1, waiting + MORE);
            attendee.awaitMessages(waiting + MORE);

            assertEquals(IntStream.rangeClosed(1, waiting + MORE).boxed().toList(), attendee.numbers());
            assertTrue(attendee.frames.getFirst().length() > 200_000, "the first came whole");
            assertEquals(0, server.counter("fanout.closed.slow"));
        }
    }

    /** @return the last that was published */
    private static int publishUntilOneWaits(LiveServer server) throws Exception {
        int seq = 1;
        while (server.gauge("fanout.outbox.bytes") == 0) {
            publish(server, seq + 1, seq + MORE);
            seq += MORE;
            double sent = seq;
            LiveServer.until("offered " + sent, () -> server.counter("fanout.deliveries") >= sent);
        }
        return seq;
    }

    private static void publish(LiveServer server, int from, int to) {
        for (int seq = from; seq <= to; seq++) {
            server.fanout.publish(
                    "room", Message.mustArrive(seq, Buffer.buffer("{\"n\":" + seq + ",\"t\":\"" + KIBIBYTE + "\"}")));
        }
    }

    /** More than the kernel takes for a socket. */
    private static Buffer large(int seq) {
        return Buffer.buffer("{\"n\":" + seq + ",\"t\":\"" + KIBIBYTE.repeat(220) + "\"}");
    }
}
