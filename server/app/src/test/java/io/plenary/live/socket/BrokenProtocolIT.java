package io.plenary.live.socket;

import static io.plenary.live.socket.RawSocket.CONTINUATION;
import static io.plenary.live.socket.RawSocket.FINAL;
import static io.plenary.live.socket.RawSocket.PING;
import static io.plenary.live.socket.RawSocket.RESERVED;
import static io.plenary.live.socket.RawSocket.TEXT;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.plenary.testing.Promise;
import io.plenary.testing.TestDb;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whoever breaks the protocol itself learns why before the connection ends (RFC 6455, 7.4.1). */
@Timeout(60)
@Promise("L10")
class BrokenProtocolIT {
    private static final byte[] NOTHING = {};

    private static TestDb database;
    private static LiveRig rig;

    @BeforeAll
    static void open() {
        database = TestDb.open();
        rig = LiveRig.on(database);
    }

    @AfterAll
    static void close() {
        rig.close();
        database.close();
    }

    private static int codeAfter(Consumer<RawSocket> doing) {
        try (var socket = new RawSocket(rig.port())) {
            doing.accept(socket);
            return socket.closeCode();
        }
    }

    @Test
    void bits_that_nobody_agreed_on_are_a_protocol_error() {
        assertEquals(1002, codeAfter(socket -> socket.frame(FINAL | RESERVED | TEXT, "{}".getBytes())));
    }

    @Test
    void a_client_that_does_not_mask_is_a_protocol_error() {
        assertEquals(1002, codeAfter(socket -> socket.unmasked("{}".getBytes())));
    }

    @Test
    void a_kind_of_frame_that_does_not_exist_is_a_protocol_error() {
        assertEquals(1002, codeAfter(socket -> socket.frame(FINAL | 5, NOTHING)));
    }

    @Test
    void a_continuation_of_nothing_is_a_protocol_error() {
        assertEquals(1002, codeAfter(socket -> socket.frame(FINAL | CONTINUATION, NOTHING)));
    }

    @Test
    void a_frame_beyond_256_kibibytes_is_too_large_and_the_sender_hears_it_while_still_sending() {
        assertEquals(1009, codeAfter(socket -> socket.frame(FINAL | TEXT, new byte[2_000_000])));
    }

    @Test
    void a_message_in_pieces_beyond_256_kibibytes_is_too_large() {
        assertEquals(1009, codeAfter(socket -> {
            socket.frame(TEXT, new byte[100_000]);
            socket.frame(CONTINUATION, new byte[100_000]);
            socket.frame(FINAL | CONTINUATION, new byte[100_000]);
        }));
    }

    @Test
    void pings_count_like_everything_else_that_is_sent() {
        assertEquals(1008, codeAfter(socket -> {
            for (var n = 0; n < 150; n++) socket.frame(FINAL | PING, NOTHING);
        }));
    }

    @Test
    void a_message_that_never_ends_counts_too() {
        assertEquals(1008, codeAfter(socket -> {
            socket.frame(TEXT, NOTHING);
            for (var n = 0; n < 150; n++) socket.frame(CONTINUATION, NOTHING);
        }));
    }
}
