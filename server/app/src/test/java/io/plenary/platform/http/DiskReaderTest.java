package io.plenary.platform.http;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.plenary.platform.Refusal;
import io.plenary.testing.Await;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import java.io.IOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskReaderTest {
    @TempDir
    Path folder;

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
        request.pause();
        var body = DiskReader.of(request, vertx, folder, 1_000);
        new Progress(Duration.ofMillis(100), 10, 4).watch(body, vertx);
        body.whole()
                .onComplete((whole, failure) -> outcome.complete(
                        switch (failure) {
                            case null ->
                                "whole: " + whole.file().orElseThrow().toFile().length();
                            case Refusal ours -> ours.code().code();
                            case Throwable other -> "cut";
                        }));
    }

    private String sent(String text, boolean closed) throws Exception {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream().write(text.getBytes(US_ASCII));
            socket.getOutputStream().flush();
            if (closed) socket.shutdownOutput();
            return outcome.get(10, TimeUnit.SECONDS);
        }
    }

    private void assertNothingLeft() {
        Await.soon("nothing is left", () -> {
            try (var left = Files.list(folder)) {
                return left.findAny().isEmpty();
            } catch (IOException unreadable) {
                throw new IllegalStateException(unreadable);
            }
        });
    }

    private static String head(String header) {
        return "POST / HTTP/1.1\r\nHost: a\r\n" + header + "\r\n\r\n";
    }

    @Test
    void a_body_is_a_file_when_it_is_whole() throws Exception {
        assertEquals("whole: 600", sent(head("Content-Length: 600") + "x".repeat(600), false));
    }

    @Test
    void what_says_that_it_is_too_large_is_not_begun() throws Exception {
        assertEquals("too-large", sent(head("Content-Length: 1001"), false));
        assertNothingLeft();
    }

    @Test
    void what_grows_too_large_leaves_nothing() throws Exception {
        var chunk = "1f4\r\n" + "x".repeat(500) + "\r\n";
        assertEquals("too-large", sent(head("Transfer-Encoding: chunked") + chunk.repeat(3), false));
        assertNothingLeft();
    }

    @Test
    void what_stands_still_is_cut_and_leaves_nothing() throws Exception {
        assertEquals("upload-late", sent(head("Content-Length: 900") + "x".repeat(20), false));
        assertNothingLeft();
    }

    @Test
    void what_is_shorter_than_it_said_leaves_nothing() throws Exception {
        assertEquals("cut", sent(head("Content-Length: 900") + "x".repeat(20), true));
        assertNothingLeft();
    }
}
