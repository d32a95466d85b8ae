package io.plenary.platform.net;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vertx.core.Vertx;
import io.vertx.core.dns.DnsClientOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class DnsTextRecordsTest {
    private static final int NO_SUCH_NAME = 3;
    private static final String PROOF = "plenary=abc";

    /** Answers each question for text (RFC 1035): one record for the name that begins with _plenary, else no such name. */
    private static void answer(DatagramSocket socket, int questions) throws IOException {
        for (var n = 0; n < questions; n++) {
            var packet = new DatagramPacket(new byte[512], 512);
            socket.receive(packet);
            var known = new String(packet.getData(), 0, packet.getLength(), StandardCharsets.ISO_8859_1)
                    .contains("_plenary");
            var out = new ByteArrayOutputStream();
            out.write(packet.getData(), 0, 2);
            out.write(new byte[] {
                (byte) 0x81, (byte) (0x80 | (known ? 0 : NO_SUCH_NAME)), 0, 1, 0, (byte) (known ? 1 : 0), 0, 0, 0, 0
            });
            out.write(packet.getData(), 12, lengthOfQuestion(packet.getData()));
            if (known) {
                out.write(new byte[] {
                    (byte) 0xc0, 12, 0, 16, 0, 1, 0, 0, 0, 60, 0, (byte) (PROOF.length() + 1), (byte) PROOF.length()
                });
                out.write(PROOF.getBytes(StandardCharsets.US_ASCII));
            }
            socket.send(new DatagramPacket(out.toByteArray(), out.size(), packet.getSocketAddress()));
        }
    }

    private static int lengthOfQuestion(byte[] message) {
        var at = 12;
        while (message[at] != 0) at += message[at] + 1;
        return at + 5 - 12;
    }

    @Test
    void what_stands_in_the_dns_is_read_and_nothing_is_no_error() throws Exception {
        var vertx = Vertx.vertx();
        try (var socket = new DatagramSocket(0, InetAddress.getLoopbackAddress())) {
            var server = Thread.startVirtualThread(() -> {
                try {
                    answer(socket, 2);
                } catch (IOException closed) {
                    throw new java.io.UncheckedIOException(closed);
                }
            });
            var records = new DnsTextRecords(
                    vertx, new DnsClientOptions().setHost("127.0.0.1").setPort(socket.getLocalPort()));
            var found = new java.util.concurrent.CompletableFuture<List<List<String>>>();
            Thread.startVirtualThread(() -> found.complete(
                    List.of(records.of("_plenary.events.library.example"), records.of("nothing.library.example"))));
            assertEquals(List.of(List.of(PROOF), List.of()), found.get(20, java.util.concurrent.TimeUnit.SECONDS));
            server.join();
        } finally {
            vertx.close();
        }
    }
}
