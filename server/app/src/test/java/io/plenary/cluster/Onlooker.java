package io.plenary.cluster;

import io.plenary.testing.Await;
import io.vertx.core.MultiMap;
import io.vertx.core.http.WebSocket;
import io.vertx.core.http.WebSocketConnectOptions;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A socket that stays where it was opened, says what a test wants, and keeps every frame with the moment it came. */
final class Onlooker implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final List<Heard> heard = new CopyOnWriteArrayList<>();
    private final WebSocket web;

    /** @param at by {@link System#nanoTime} */
    record Heard(long at, JsonObject frame) {
        boolean is(String kind) {
            return kind.equals(frame.getString("t"));
        }
    }

    /** Opened at this port, welcomed. */
    Onlooker(Attendee.World world, int port, String cookie) {
        var options = new WebSocketConnectOptions()
                .setHost("localhost")
                .setPort(port)
                .setURI("/live")
                .setHeaders(MultiMap.caseInsensitiveMultiMap().add("Origin", NodeProcess.ORIGIN));
        var ticket = world.door().ticket(port, cookie);
        try {
            web = world.sockets()
                    .connect(options)
                    .onSuccess(open -> open.textMessageHandler(this::hear))
                    .await(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException late) {
            throw new IllegalStateException(late);
        }
        write(new JsonObject().put("t", "hello").put("id", "h").put("d", new JsonObject().put("ticket", ticket)));
        Await.until("a welcome", PATIENCE, () -> heard.stream().anyMatch(one -> one.is("welcome")));
    }

    private void hear(String text) {
        var now = System.nanoTime();
        text.lines().forEach(line -> heard.add(new Heard(now, new JsonObject(line))));
    }

    private void write(JsonObject frame) {
        web.writeTextMessage(frame.encode());
    }

    /** From the beginning of the log. @return the answer */
    JsonObject join(String topic) {
        return ask("join", UUID.randomUUID().toString(), topic, new JsonObject().put("since", 0));
    }

    JsonObject ask(String kind, String id, String topic, JsonObject body) {
        write(new JsonObject().put("t", kind).put("id", id).put("topic", topic).put("d", body));
        Await.until("the answer to " + kind, PATIENCE, () -> isClosed() || answer(id) != null);
        var answer = answer(id);
        if (answer == null) throw new IllegalStateException("closed before the answer");
        return answer;
    }

    private JsonObject answer(String id) {
        return heard.stream()
                .map(Heard::frame)
                .filter(frame -> id.equals(frame.getString("ref")))
                .findFirst()
                .orElse(null);
    }

    boolean isClosed() {
        return web.isClosed();
    }

    List<Heard> heard() {
        return heard;
    }

    /** The highest number that came on the topic. */
    long reached(String topic) {
        return heard.stream()
                .map(Heard::frame)
                .filter(frame -> topic.equals(frame.getString("topic")))
                .mapToLong(frame -> frame.getLong("seq", 0L))
                .max()
                .orElse(0);
    }

    @Override
    public void close() {
        web.shutdown(0, TimeUnit.MILLISECONDS);
    }
}
