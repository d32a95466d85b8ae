package io.plenary.live.socket;

import io.plenary.contract.live.LiveCommand;
import io.plenary.testing.Await;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.http.WebSocket;
import io.vertx.core.http.WebSocketClient;
import io.vertx.core.http.WebSocketClientOptions;
import io.vertx.core.http.WebSocketConnectOptions;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/** A page as far as the socket sees one. Keeps every frame it was sent. */
final class Page implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final AtomicInteger IDS = new AtomicInteger();

    private final WebSocket web;
    private final List<JsonObject> frames = new CopyOnWriteArrayList<>();

    /** Held as long as the page: one that nobody holds is closed with its sockets when memory is tidied up. */
    private final WebSocketClient client;

    private Page(WebSocketClient client, WebSocket web) {
        this.client = client;
        this.web = web;
        web.textMessageHandler(text -> text.lines().map(JsonObject::new).forEach(frames::add));
    }

    /** Opens a socket that has not said anything. */
    static Page open(Vertx vertx, int port, String origin) {
        var options = new WebSocketConnectOptions()
                .setHost("localhost")
                .setPort(port)
                .setURI("/live")
                .setHeaders(MultiMap.caseInsensitiveMultiMap().add("Origin", origin));
        var client = vertx.createWebSocketClient(
                new WebSocketClientOptions().setMaxFrameSize(1 << 20).setMaxMessageSize(1 << 20));
        var opened = client.connect(options);
        try {
            return new Page(client, opened.await());
        } finally {
            if (opened.failed()) client.close();
        }
    }

    void send(LiveCommand command) {
        text(command.json());
    }

    void text(String frame) {
        web.writeTextMessage(frame).await();
    }

    WebSocket web() {
        return web;
    }

    List<JsonObject> frames() {
        return frames;
    }

    List<JsonObject> frames(String kind) {
        return frames.stream()
                .filter(frame -> frame.getString("t").equals(kind))
                .toList();
    }

    /** Waits for the first frame like this, also one that came before. */
    JsonObject await(String what, Predicate<JsonObject> like) {
        Await.until(what + " in " + frames, PATIENCE, () -> frames.stream().anyMatch(like));
        return frames.stream().filter(like).findFirst().orElseThrow();
    }

    JsonObject await(String kind) {
        return await(kind, frame -> frame.getString("t").equals(kind));
    }

    /** The answer to a command: ok or err. */
    JsonObject answer(LiveCommand command) {
        send(command);
        return await("the answer to " + command.id(), frame -> command.id().equals(frame.getString("ref")));
    }

    /** The code of a refusal. */
    String refusal(LiveCommand command) {
        return answer(command).getString("code");
    }

    int closeCode() {
        Await.until("the socket closes", PATIENCE, web::isClosed);
        return web.closeStatusCode();
    }

    static String id() {
        return "c" + IDS.incrementAndGet();
    }

    @Override
    public void close() {
        web.close().onComplete(closed -> client.close());
    }
}
