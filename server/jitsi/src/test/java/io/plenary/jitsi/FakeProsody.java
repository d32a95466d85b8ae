package io.plenary.jitsi;

import io.jsonwebtoken.JwtException;
import io.jsonwebtoken.Jwts;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.security.PublicKey;
import java.util.Date;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Prosody's three HTTP modules as they behave: picked by the Host header, rooms by full address, the focus user among
 * the occupants, and a bearer of the separate control key. Written from the modules' source and from answers recorded
 * from a Prosody 0.12.3.
 */
final class FakeProsody implements AutoCloseable {
    static final String KEY_ID = "plenary-control-1";

    private final Map<String, Set<String>> rooms = new ConcurrentHashMap<>();
    private final PublicKey controlKey;
    private final HttpServer server;
    private volatile boolean mute;

    FakeProsody(Vertx vertx, PublicKey controlKey) {
        this.controlKey = controlKey;
        server = vertx.createHttpServer()
                .requestHandler(this::answer)
                .listen(0, "127.0.0.1")
                .await();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.actualPort());
    }

    void open(RoomName room, String... occupants) {
        var inside = ConcurrentHashMap.<String>newKeySet();
        inside.add("focus");
        inside.addAll(Set.of(occupants));
        rooms.put(room + "@muc.meet.jitsi", inside);
    }

    boolean stands(RoomName room) {
        return rooms.containsKey(room + "@muc.meet.jitsi");
    }

    Set<String> occupants(RoomName room) {
        return rooms.get(room + "@muc.meet.jitsi");
    }

    /** From now on takes requests and never answers. */
    void fallSilent() {
        mute = true;
    }

    private void answer(HttpServerRequest request) {
        if (mute) {
            return;
        }
        request.body().onSuccess(body -> {
            var status = "meet.jitsi".equals(request.authority().host()) ? route(request, body) : 404;
            if (!request.response().ended()) {
                request.response().setStatusCode(status).end();
            }
        });
    }

    private int route(HttpServerRequest request, Buffer body) {
        return switch (request.method() + " " + request.path()) {
            case "GET /room-size" -> size(request);
            case "POST /end-meeting" -> end(request);
            case "PUT /kick-participant" -> kick(request, body);
            default -> 404;
        };
    }

    private int size(HttpServerRequest request) {
        var occupants = rooms.get(request.getParam("room") + "@muc." + request.getParam("domain"));
        if (occupants == null) {
            return 404;
        }
        var count = occupants.size() > 1 ? occupants.size() - 1 : occupants.size();
        request.response().end("{\"participants\":" + count + "}");
        return 200;
    }

    private int end(HttpServerRequest request) {
        var conference = request.getParam("conference");
        if (conference == null) {
            return 400;
        }
        if (!trusted(request)) {
            return 401;
        }
        return rooms.remove(conference) == null ? 404 : 200;
    }

    private int kick(HttpServerRequest request, Buffer body) {
        if (!"application/json".equals(request.getHeader("content-type")) || body.length() == 0) {
            return 400;
        }
        if (!trusted(request)) {
            return 200;
        }
        var occupants = rooms.get(request.getParam("room") + "@muc.meet.jitsi");
        var found = occupants != null && occupants.remove(new JsonObject(body).getString("participantId"));
        return found ? 200 : 404;
    }

    private boolean trusted(HttpServerRequest request) {
        var authorization = request.getHeader("authorization");
        if (authorization == null || !authorization.startsWith("Bearer ")) {
            return false;
        }
        try {
            var token = Jwts.parser()
                    .keyLocator(header -> KEY_ID.equals(header.get("kid")) ? controlKey : null)
                    .sig()
                    .clear()
                    .add(Jwts.SIG.RS256)
                    .and()
                    .clock(() -> Date.from(Examples.NOW))
                    .requireIssuer("plenary")
                    .requireAudience("jitsi")
                    .build()
                    .parseSignedClaims(authorization.substring("Bearer ".length()))
                    .getPayload();
            return token.getSubject() != null && token.containsKey("room");
        } catch (JwtException | IllegalArgumentException untrusted) {
            return false;
        }
    }

    @Override
    public void close() {
        server.close().await();
    }
}
