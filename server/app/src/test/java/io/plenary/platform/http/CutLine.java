package io.plenary.platform.http;

import io.plenary.testing.ApiClient;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** A request over a connection of its own, which may end before the answer comes. */
record CutLine(ApiClient sender, int port) {
    private static final int PATIENCE_MS = 20_000;

    /** @param key empty for none */
    record Wish(String path, JsonObject body, String key) {}

    record Answer(int status, boolean isReplay, String body) {
        static Answer of(String whole) {
            var parts = whole.split("\r\n\r\n", 2);
            var status = Integer.parseInt(parts[0].split(" ", 3)[1]);
            return new Answer(status, parts[0].toLowerCase().contains("\r\nidempotency-replayed: true"), parts[1]);
        }
    }

    /** Waits for the answer. @throws UncheckedIOException when the line breaks */
    Answer ask(Wish wish) {
        try (var socket = sent(wish)) {
            return Answer.of(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * Sends all of it and hangs up after this time.
     *
     * @param resets at once, as when a process dies; or else as a browser that is closed
     * @return whether nothing of an answer had come by then
     */
    boolean askAndHangUp(Wish wish, Duration after, boolean resets) {
        try (var socket = sent(wish)) {
            // The moment of the cut is what is tried, not something to wait for.
            LockSupport.parkNanos(after.toNanos());
            if (resets) socket.setSoLinger(true, 0);
            return socket.getInputStream().available() == 0;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Socket sent(Wish wish) throws IOException {
        var body = wish.body().encode().getBytes(StandardCharsets.UTF_8);
        var path = "/api/v1" + wish.path();
        var head = new StringBuilder("POST " + path + " HTTP/1.1\r\n");
        line(head, "Host", sender.origin().getAuthority());
        line(head, "Origin", sender.origin().toString());
        line(head, "X-Plenary", "1");
        line(head, "Connection", "close");
        line(head, "Content-Type", "application/json");
        line(head, "Content-Length", Integer.toString(body.length));
        line(head, "Cookie", sender.cookieHeader(path));
        line(head, "Idempotency-Key", wish.key());
        var socket = new Socket("localhost", port);
        socket.setSoTimeout(PATIENCE_MS);
        var out = socket.getOutputStream();
        out.write(head.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
        out.write(body);
        out.flush();
        return socket;
    }

    private static void line(StringBuilder head, String name, String value) {
        if (!value.isEmpty()) head.append(name).append(": ").append(value).append("\r\n");
    }
}
