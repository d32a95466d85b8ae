package io.plenary.stage;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;

/**
 * Prosody's two endpoints as far as their statuses go, which are recorded of a real one: 200, and 404 for a room or a person
 * that is not there. What else it asks of a demand is held by the tests of the Jitsi client itself.
 */
final class MutedProsody implements AutoCloseable {
    private static final Pattern CONFERENCE = Pattern.compile("conference=([a-z0-9-]+)(?:@|%40)muc\\.meet\\.jitsi");
    private static final Pattern ROOM = Pattern.compile("room=([a-z0-9-]+)");

    private final Map<String, Set<String>> rooms = new ConcurrentHashMap<>();
    private final HttpServer server;
    private volatile boolean mute;

    MutedProsody() throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/end-meeting", exchange -> answer(exchange, end(exchange)));
        server.createContext("/kick-participant", exchange -> answer(exchange, kick(exchange)));
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    void enter(String room, String occupant) {
        rooms.computeIfAbsent(room, name -> ConcurrentHashMap.newKeySet()).add(occupant);
    }

    boolean has(String occupant) {
        return rooms.values().stream().anyMatch(room -> room.contains(occupant));
    }

    void fallSilent() {
        mute = true;
    }

    void listen() {
        mute = false;
    }

    private int end(HttpExchange exchange) {
        var conference = CONFERENCE.matcher(exchange.getRequestURI().getRawQuery());
        if (!conference.find()) return 400;
        return !mute && rooms.remove(conference.group(1)) == null ? 404 : 200;
    }

    private int kick(HttpExchange exchange) throws IOException {
        var room = ROOM.matcher(exchange.getRequestURI().getRawQuery());
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (!room.find()) return 400;
        var occupant = new JsonObject(body).getString("participantId");
        return !mute && !rooms.getOrDefault(room.group(1), Set.of()).remove(occupant) ? 404 : 200;
    }

    /** A mute one takes the demand and never answers. */
    private void answer(HttpExchange exchange, int status) throws IOException {
        if (mute) return;
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
