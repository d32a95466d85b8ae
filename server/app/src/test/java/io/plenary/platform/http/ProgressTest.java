package io.plenary.platform.http;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.plenary.contract.ids.PersonId;
import io.plenary.platform.Refusal;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A body has to keep coming, and nobody may send too many at once. */
class ProgressTest {
    private static final Duration LOOK = Duration.ofMillis(150);

    private final Vertx vertx = Vertx.vertx();
    private final CompletableFuture<String> outcome = new CompletableFuture<>();
    private int port;

    @BeforeEach
    void listen() {
        port = vertx.createHttpServer()
                .requestHandler(this::read)
                .listen(0, "127.0.0.1")
                .await()
                .actualPort();
    }

    @AfterEach
    void close() {
        vertx.close().await();
    }

    private void read(HttpServerRequest request) {
        var body = BodyReader.of(request, 1_000);
        new Progress(LOOK, 10, 4).watch(body, vertx);
        body.whole()
                .onSuccess(whole -> outcome.complete("whole"))
                .onFailure(
                        failure -> outcome.complete(((Refusal) failure).code().code()));
    }

    private String outcome() throws Exception {
        return outcome.get(10, TimeUnit.SECONDS);
    }

    private static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(US_ASCII));
        socket.getOutputStream().flush();
    }

    @Test
    void what_stands_still_is_cut() throws Exception {
        try (var socket = new Socket("127.0.0.1", port)) {
            send(socket, "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\n" + "x".repeat(20));
            assertEquals("upload-late", outcome());
        }
    }

    @Test
    void what_comes_in_drops_is_cut_too() throws Exception {
        try (var socket = new Socket("127.0.0.1", port)) {
            send(socket, "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 900\r\n\r\n");
            // Enough for each look, and still not whole after the last.
            var drops = vertx.setPeriodic(
                    20,
                    drop -> vertx.executeBlocking(() -> {
                        send(socket, "xxxx");
                        return drop;
                    }));
            assertEquals("upload-late", outcome());
            vertx.cancelTimer(drops);
        }
    }

    @Test
    void what_is_whole_is_taken() throws Exception {
        try (var socket = new Socket("127.0.0.1", port)) {
            send(socket, "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 20\r\n\r\n" + "x".repeat(20));
            assertEquals("whole", outcome());
        }
    }

    @Test
    void one_person_has_two_places_of_four() {
        var uploads = new Uploads(Uploads.MOST);
        var one = PersonId.next();
        assertEquals(true, uploads.begin(one));
        assertEquals(true, uploads.begin(one));
        assertEquals(false, uploads.begin(one));
        assertEquals(true, uploads.begin(PersonId.next()));
        assertEquals(true, uploads.begin(PersonId.next()));
        assertEquals(false, uploads.begin(PersonId.next()), "four in all");
        uploads.end(one);
        assertEquals(true, uploads.begin(one));
    }
}
