package io.plenary.fanout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.fanout.SubscriptionRefused.Reason;
import io.vertx.core.buffer.Buffer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FanoutIT {

    private final LiveServer server = LiveServer.start();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void everybody_gets_everything_in_order_on_every_loop() throws Exception {
        List<Attendee> attendees = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            attendees.add(server.joined("room"));
        }
        for (int seq = 1; seq <= 500; seq++) {
            server.publish("room", seq);
        }
        List<Integer> all = IntStream.rangeClosed(1, 500).boxed().toList();
        for (Attendee attendee : attendees) {
            attendee.awaitMessages(500);
            assertEquals(all, attendee.numbers());
        }
    }

    @Test
    void a_quiet_room_sends_at_once_and_a_busy_one_joins_messages_by_line_feeds() throws Exception {
        Attendee attendee = server.joined("room");
        for (int seq = 1; seq <= 10; seq++) {
            server.publish("room", seq);
        }
        attendee.awaitMessages(10);
        assertTrue(attendee.frames.size() < 10, "frames " + attendee.frames);
        LiveServer.until("counted", () -> server.counter("fanout.frames.joined") >= 1);
        assertEquals("{\"n\":1}", attendee.messages().getFirst());
    }

    @Test
    void an_urgent_message_takes_along_what_waits_before_it() throws Exception {
        Attendee attendee = server.joined("room");
        server.publish("room", 1);
        attendee.awaitMessages(1);
        server.publish("room", 2);
        server.fanout.publish("room", Message.mustArrive(3, LiveServer.text(3)).urgent());
        attendee.awaitMessages(3);
        assertEquals(List.of(1, 2, 3), attendee.numbers());
    }

    @Test
    void a_room_hears_nothing_of_another() throws Exception {
        Attendee one = server.joined("one");
        Attendee other = server.joined("other");
        server.publish("one", 1);
        server.publish("other", 2);
        one.awaitMessages(1);
        other.awaitMessages(1);
        assertEquals(List.of(1), one.numbers());
        assertEquals(List.of(2), other.numbers());
    }

    @Test
    void a_reply_reaches_its_socket_alone() throws Exception {
        Attendee asker = server.joined("room");
        Attendee other = server.joined("room");
        asker.served.send(LiveServer.text(7));
        asker.awaitMessages(1);
        server.publish("room", 8);
        other.awaitMessages(1);
        assertEquals(List.of(8), other.numbers());
    }

    @Test
    void messages_longer_than_each_header_size_arrive_whole() throws Exception {
        Attendee attendee = server.joined("room");
        for (int length : new int[] {125, 126, 65_535, 65_536, 100_000}) {
            attendee.served.send(Buffer.buffer("x".repeat(length)));
        }
        attendee.awaitMessages(5);
        assertEquals(
                List.of(125, 126, 65_535, 65_536, 100_000),
                attendee.messages().stream().map(String::length).toList());
    }

    @Test
    void an_ended_subscription_hears_no_more() throws Exception {
        Attendee attendee = server.connect();
        Subscription subscription = server.subscribe(attendee, "room");
        subscription.release(0);
        subscription.end();
        LiveServer.until("left", () -> server.fanout.subscribers("room") == 0);
        server.publish("room", 1);
        attendee.served.send(LiveServer.text(2));
        attendee.awaitMessages(1);
        assertEquals(List.of(2), attendee.numbers());
    }

    @Test
    void subscriptions_are_bounded_and_single_and_of_open_sockets() throws Exception {
        Attendee attendee = server.joined("t0");
        assertEquals(Reason.ALREADY_SUBSCRIBED, refusal(attendee, "t0"));
        for (int i = 1; i < FanoutOptions.defaults().limits().subscriptions(); i++) {
            server.subscribe(attendee, "t" + i);
        }
        assertEquals(Reason.TOO_MANY_SUBSCRIPTIONS, refusal(attendee, "more"));
        attendee.served.close(4401, "sign-in ended");
        assertEquals(Reason.SOCKET_CLOSED, refusal(attendee, "t0"));
        attendee.awaitClosed();
        assertEquals(4401, attendee.closeCode);
    }

    private Reason refusal(Attendee attendee, String topic) {
        return assertThrows(SubscriptionRefused.class, () -> server.subscribe(attendee, topic))
                .reason();
    }

    @Test
    void audience_and_sockets_are_counted() throws Exception {
        server.joined("room");
        Attendee second = server.joined("room");
        assertEquals(2, server.fanout.subscribers("room"));
        assertEquals(2, server.fanout.sockets());
        second.web.close();
        LiveServer.until("gone", () -> server.fanout.subscribers("room") == 1 && server.fanout.sockets() == 1);
    }

    @Test
    void draining_closes_every_socket_with_its_code() throws Exception {
        Attendee one = server.joined("room");
        Attendee other = server.connect();
        server.fanout.closeAll(1012, "draining").await();
        one.awaitClosed();
        other.awaitClosed();
        assertEquals(1012, one.closeCode);
        assertEquals(1012, other.closeCode);
        assertFalse(server.gaugesNotZero().findAny().isPresent());
    }
}
