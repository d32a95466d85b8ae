package io.plenary.cluster;

import io.vertx.core.MultiMap;
import io.vertx.core.http.WebSocket;
import io.vertx.core.http.WebSocketClient;
import io.vertx.core.http.WebSocketConnectOptions;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntSupplier;

/**
 * A page that does what docs/live-protocol.md asks: comes back with its place, to whatever node it is sent, and sends again
 * under the same id what has no answer. Writes down what it sent, was told and saw.
 */
final class Attendee {
    private static final long CONNECT_SECONDS = 8;
    private static final long BEAT_MILLIS = 1_000;

    /**
     * What all attendees of a run share.
     *
     * @param nodes the port that the next attempt goes to
     * @param jitterMillis longest wait before coming back; 0 comes back at once
     * @param keepsIds whether what is sent again keeps its id; without, the twin shows what ids are for
     */
    record World(
            WebSocketClient sockets,
            Door door,
            Journal journal,
            IntSupplier nodes,
            int jitterMillis,
            boolean keepsIds) {

        World jitter(int millis) {
            return new World(sockets, door, journal, nodes, millis, keepsIds);
        }

        World withoutIds() {
            return new World(sockets, door, journal, nodes, jitterMillis, false);
        }
    }

    private record Sent(String text) {}

    private final World world;
    private final String name;
    private final String cookie;
    private final String topic;
    private final Random random;
    private final Map<String, Sent> waiting = new ConcurrentHashMap<>();
    private final List<JsonObject> others = new CopyOnWriteArrayList<>();
    private volatile WebSocket web;
    private volatile boolean joined;
    private volatile boolean gone;
    private volatile long last;
    private volatile long joinedAt;
    private volatile int visits;
    private volatile String trouble = "";
    private volatile int acked;
    private volatile int resent;
    private volatile short closeCode;

    Attendee(World world, String name, String cookie, String topic, long seed) {
        this.world = world;
        this.name = name;
        this.cookie = cookie;
        this.topic = topic;
        random = new Random(seed);
    }

    Attendee start() {
        Thread.ofVirtual().name(name).start(this::live);
        return this;
    }

    boolean isJoined() {
        return joined;
    }

    String cookie() {
        return cookie;
    }

    /** Messages that were sent more than once. */
    int resent() {
        return resent;
    }

    /** Why it did not get in the last time. */
    String trouble() {
        return trouble;
    }

    String topic() {
        return topic;
    }

    long last() {
        return last;
    }

    int visits() {
        return visits;
    }

    /** When it last came in, by {@link System#nanoTime}. */
    long joinedAt() {
        return joinedAt;
    }

    /** Messages of this one that were acknowledged. */
    int acked() {
        return acked;
    }

    int waiting() {
        return waiting.size();
    }

    short closeCode() {
        return closeCode;
    }

    /** Frames that are neither messages nor answers of the room. */
    List<JsonObject> others() {
        return others;
    }

    void say(String text) {
        say(UUID.randomUUID().toString(), text);
    }

    /** Under this id, which another socket of the same person may use at the same moment. */
    void say(String id, String text) {
        waiting.put(id, new Sent(text));
        world.journal().write(name, Journal.What.INVOKED, topic, 0, text);
        if (joined) send(id, text);
    }

    /** Any command; the answer is among {@link #others}. */
    void command(JsonObject command) {
        web.writeTextMessage(command.encode());
    }

    /** The connection is cut, as a train does that enters a tunnel. */
    void kick() {
        joined = false;
        var open = web;
        if (open != null) open.shutdown(0, TimeUnit.MILLISECONDS);
    }

    void leave() {
        gone = true;
        kick();
    }

    private void live() {
        while (!gone) {
            try {
                visit();
            } catch (RuntimeException | TimeoutException away) {
                // No node, or none that wants us: a page waits a little and tries again.
                trouble = away.toString();
                if (world.jitterMillis() > 0) pause(Math.max(100, world.jitterMillis() / 2));
                else awaitBeat();
            }
            joined = false;
            if (!gone && world.jitterMillis() > 0) pause(random.nextInt(world.jitterMillis()));
        }
    }

    /** Without chance in it everybody who was refused in one second comes back at the beginning of the next. */
    private static void awaitBeat() {
        pause((int) (BEAT_MILLIS - System.currentTimeMillis() % BEAT_MILLIS));
    }

    private static void pause(int millis) {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis));
    }

    private void visit() throws TimeoutException {
        var port = world.nodes().getAsInt();
        var ticket = world.door().ticket(port, cookie);
        var options = new WebSocketConnectOptions()
                .setHost("localhost")
                .setPort(port)
                .setURI("/live")
                .setHeaders(MultiMap.caseInsensitiveMultiMap().add("Origin", NodeProcess.ORIGIN));
        var closed = new CompletableFuture<Void>();
        var entered = new CompletableFuture<Void>();
        var opened = world.sockets()
                .connect(options)
                .onSuccess(socket -> {
                    socket.closeHandler(gone -> {
                        closed.complete(null);
                        entered.completeExceptionally(new IllegalStateException("closed"));
                    });
                    socket.exceptionHandler(broken -> closed.complete(null));
                    socket.textMessageHandler(text -> text.lines().forEach(line -> frame(line, entered)));
                })
                .await(CONNECT_SECONDS, TimeUnit.SECONDS);
        web = opened;
        try {
            enter(opened, ticket);
            entered.orTimeout(CONNECT_SECONDS, TimeUnit.SECONDS).join();
            visits++;
            resendAll();
            closed.join();
        } finally {
            joined = false;
            closeCode = opened.isClosed() && opened.closeStatusCode() != null ? opened.closeStatusCode() : 1006;
            world.journal().write(name, Journal.What.AWAY, topic, last, Short.toString(closeCode));
            opened.shutdown(0, TimeUnit.MILLISECONDS);
        }
    }

    private void enter(WebSocket opened, String ticket) {
        var hello = new JsonObject().put("t", "hello").put("id", "h").put("d", new JsonObject().put("ticket", ticket));
        var place = new JsonObject().put("since", last).put("epoch", visits == 0 && last == 0 ? 0 : 1);
        var join = new JsonObject()
                .put("t", "join")
                .put("id", "j")
                .put("topic", topic)
                .put("d", place);
        opened.writeTextMessage(hello.encode());
        opened.writeTextMessage(join.encode());
    }

    private void resendAll() {
        for (var id : new ArrayList<>(waiting.keySet())) {
            var sent = waiting.get(id);
            if (sent == null) continue;
            resent = resent + 1;
            send(id, sent.text());
        }
    }

    private void send(String id, String text) {
        var open = web;
        var said = new JsonObject()
                .put("t", "chat.say")
                .put("id", world.keepsIds() ? id : renewed(id))
                .put("topic", topic)
                .put("d", new JsonObject().put("text", text));
        if (open != null && !open.isClosed()) open.writeTextMessage(said.encode());
    }

    /** The twin's mistake: a new id for the same message. */
    private String renewed(String id) {
        var sent = waiting.remove(id);
        var fresh = UUID.randomUUID().toString();
        if (sent != null) waiting.put(fresh, sent);
        return fresh;
    }

    // On the event loop ----------------------------------------------------------------------------------------------

    private void frame(String line, CompletableFuture<Void> entered) {
        var frame = new JsonObject(line);
        switch (frame.getString("t")) {
            case "ok" -> ok(frame, entered);
            case "err" -> err(frame, entered);
            case "chat.said" -> {
                last = Math.max(last, frame.getLong("seq"));
                var text = frame.getJsonObject("d").getString("text");
                world.journal().write(name, Journal.What.OBSERVED, topic, frame.getLong("seq"), text);
            }
            case "resync" -> {
                last = frame.getLong("seq");
                world.journal().write(name, Journal.What.RESYNC, topic, last, "");
            }
            default -> others.add(frame);
        }
    }

    private void ok(JsonObject frame, CompletableFuture<Void> entered) {
        if (frame.getString("ref").equals("j")) {
            joinedAt = System.nanoTime();
            joined = true;
            world.journal().write(name, Journal.What.JOINED, topic, last, "");
            entered.complete(null);
            return;
        }
        var sent = waiting.remove(frame.getString("ref"));
        if (sent == null) {
            others.add(frame);
            return;
        }
        // All frames of a socket come on one thread.
        acked = acked + 1;
        world.journal().write(name, Journal.What.ACKED, topic, frame.getLong("seq"), sent.text());
    }

    private void err(JsonObject frame, CompletableFuture<Void> entered) {
        var id = frame.getString("ref");
        if (id.equals("j") || id.equals("h")) {
            entered.completeExceptionally(new IllegalStateException(frame.getString("code")));
            return;
        }
        var sent = waiting.get(id);
        if (sent == null) {
            others.add(frame);
            return;
        }
        switch (frame.getString("code")) {
            case "unavailable", "busy", "rate-limited" ->
                Thread.startVirtualThread(() -> {
                    pause(200 + Math.floorMod(id.hashCode(), 300));
                    if (joined && waiting.containsKey(id)) send(id, sent.text());
                });
            default -> {
                waiting.remove(id);
                world.journal().write(name, Journal.What.REFUSED, topic, 0, frame.getString("code"));
            }
        }
    }
}
