package io.plenary.platform.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A head that comes drop by drop ends its connection; one that comes, and what follows it, does not. */
@Timeout(30)
class HeadClockTest {
    private static final int PATIENCE_MILLIS = 240;
    private static final String GET = "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n";
    private final Vertx vertx = Vertx.vertx();
    private final AtomicInteger heard = new AtomicInteger();
    private HttpServer server;

    @BeforeEach
    void listen() {
        server = vertx.createHttpServer(new HttpServerOptions().setHttp2ClearTextEnabled(false))
                .connectionHandler(one -> HeadClock.watch(one, Duration.ofMillis(PATIENCE_MILLIS)))
                .webSocketHandler(web -> web.textMessageHandler(text -> web.writeTextMessage(text)))
                .requestHandler(request -> request.body().onSuccess(body -> {
                    heard.incrementAndGet();
                    request.response().end("yes");
                }));
        server.listen(0).await();
    }

    @AfterEach
    void close() {
        vertx.close().await();
    }

    private Socket open() throws IOException {
        var socket = new Socket("localhost", server.actualPort());
        socket.setSoTimeout(10_000);
        return socket;
    }

    private static void write(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static void wait(int millis) {
        var end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        while (System.nanoTime() < end) LockSupport.parkNanos(end - System.nanoTime());
    }

    /** @return whether the server ended the connection before the text did */
    private static boolean isCutWhileDripping(Socket socket, String text) throws IOException {
        try {
            for (var n = 0; n < text.length(); n++) {
                write(socket, text.substring(n, n + 1));
                wait(PATIENCE_MILLIS / 8);
            }
            return socket.getInputStream().read() < 0;
        } catch (SocketException broken) {
            return true;
        }
    }

    @Test
    void a_head_that_comes_drop_by_drop_is_cut() throws IOException {
        try (var socket = open()) {
            assertTrue(isCutWhileDripping(socket, GET));
        }
        assertEquals(0, heard.get());
    }

    @Test
    void the_second_head_of_a_connection_is_watched_like_the_first() throws IOException {
        try (var socket = open()) {
            write(socket, GET);
            assertTrue(socket.getInputStream().read() > 0);
            assertTrue(isCutWhileDripping(socket, GET.replace("\r\n\r\n", "\r\nX: " + "y".repeat(40) + "\r\n\r\n")));
        }
        assertEquals(1, heard.get());
    }

    @Test
    void silence_between_requests_and_a_body_in_drops_are_no_heads() throws IOException {
        try (var socket = open()) {
            write(socket, GET);
            wait(PATIENCE_MILLIS * 2);
            write(socket, GET.replace("GET", "POST").replace("\r\n\r\n", "\r\nContent-Length: 4\r\n\r\n"));
            for (var n = 0; n < 4; n++) {
                wait(PATIENCE_MILLIS / 2);
                write(socket, "b");
            }
            write(socket, GET);
            socket.shutdownOutput();
            var answers = new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
            assertEquals(3, answers.split("yes", -1).length - 1, answers);
        }
    }

    @Test
    void in_a_socket_nothing_is_a_head() {
        var client = vertx.createWebSocketClient();
        var web = client.connect(server.actualPort(), "localhost", "/").await();
        web.writeTextMessage("one").await();
        wait(PATIENCE_MILLIS * 2);
        web.writeTextMessage("two").await();
        wait(PATIENCE_MILLIS / 2);
        assertFalse(web.isClosed());
    }
}
