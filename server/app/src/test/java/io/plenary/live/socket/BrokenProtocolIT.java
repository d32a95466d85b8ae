package io.plenary.live.socket;

import static io.plenary.live.socket.RawSocket.CLOSE;
import static io.plenary.live.socket.RawSocket.CONTINUATION;
import static io.plenary.live.socket.RawSocket.FINAL;
import static io.plenary.live.socket.RawSocket.PING;
import static io.plenary.live.socket.RawSocket.PONG;
import static io.plenary.live.socket.RawSocket.RESERVED;
import static io.plenary.live.socket.RawSocket.TEXT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.testing.Promise;
import io.plenary.testing.TestDb;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @Test
    void an_answer_to_no_ping_counts_too() {
        assertEquals(1008, codeAfter(socket -> {
            for (var n = 0; n < 150; n++) socket.frame(FINAL | PONG, NOTHING);
        }));
    }

    @Test
    void a_control_frame_beyond_125_bytes_is_a_protocol_error() {
        assertEquals(1002, codeAfter(socket -> socket.frame(FINAL | PING, new byte[126])));
    }

    @Test
    void a_control_frame_in_pieces_is_a_protocol_error() {
        assertEquals(1002, codeAfter(socket -> socket.frame(PING, NOTHING)));
    }

    @Test
    void a_new_message_within_another_is_a_protocol_error() {
        assertEquals(1002, codeAfter(socket -> {
            socket.frame(TEXT, "{".getBytes());
            socket.frame(FINAL | TEXT, "}".getBytes());
        }));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 999, 1004, 1005, 1006, 1016, 2999})
    void a_close_code_that_nobody_may_send_is_a_protocol_error(int code) {
        var payload = new byte[] {(byte) (code >> 8), (byte) code};
        assertEquals(1002, codeAfter(socket -> socket.frame(FINAL | CLOSE, payload)));
    }

    @Test
    void a_close_frame_of_one_byte_is_a_protocol_error() {
        assertEquals(1002, codeAfter(socket -> socket.frame(FINAL | CLOSE, new byte[1])));
    }

    /** Bytes that are no text are a frame that cannot be read: refused like others, and the socket stays for the next. */
    @Test
    void text_that_is_not_utf_8_is_never_taken() {
        var code = codeAfter(socket -> {
            socket.frame(FINAL | TEXT, new byte[] {'"', (byte) 0xc0, (byte) 0xaf, '"'});
            socket.frame(FINAL | CLOSE, new byte[] {0x03, (byte) 0xe8});
        });
        assertTrue(Set.of(1000, 1007).contains(code), "code " + code);
    }

    @Test
    void nobody_is_given_compression_by_asking_for_it() throws IOException {
        var head = RawSocket.upgrade(
                rig.port(),
                "Sec-WebSocket-Extensions: permessage-deflate; client_max_window_bits\r\n" + "Origin: " + LiveRig.ORIGIN
                        + "\r\n");
        assertTrue(head.startsWith("HTTP/1.1 101 "), head);
        assertFalse(head.toLowerCase(Locale.ROOT).contains("sec-websocket-extensions"), head);
    }

    @Test
    void a_handshake_that_names_no_origin_is_refused_though_it_brings_a_cookie() throws IOException {
        var head = RawSocket.upgrade(rig.port(), "Cookie: __Host-signin=whatever\r\n");
        assertTrue(head.startsWith("HTTP/1.1 403 "), head);
    }
}
