package io.plenary.load;

import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.ServerWebSocket;
import java.util.LinkedHashSet;
import java.util.Set;

/** The yardstick of memory: a room as the documentation of Vert.x shows one, a text message to each of a set of sockets. */
public final class VertxBroadcaster {

    private final Set<ServerWebSocket> room = new LinkedHashSet<>();

    private VertxBroadcaster() {}

    /** Prints the port once it listens, and serves until it is ended. */
    public static void main(String[] arguments) {
        Child.endOnFailure();
        VertxBroadcaster broadcaster = new VertxBroadcaster();
        Vertx vertx =
                Vertx.vertx(new VertxOptions().setPreferNativeTransport(true).setEventLoopPoolSize(1));
        int port = vertx.createHttpServer(new HttpServerOptions().setTcpNoDelay(true))
                .webSocketHandler(broadcaster::open)
                .listen(0, "127.0.0.1")
                .await()
                .actualPort();
        System.out.println("ready " + port);
    }

    /** All on the one loop. */
    private void open(ServerWebSocket socket) {
        if (socket.path().equals("/publish")) {
            socket.textMessageHandler(text -> room.forEach(one -> one.writeTextMessage(text)));
        } else {
            room.add(socket);
            socket.closeHandler(closed -> room.remove(socket));
        }
    }
}
