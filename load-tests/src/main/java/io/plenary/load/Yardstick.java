package io.plenary.load;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Servers of one room and nothing else, each on the first core while its attendees have the second. */
enum Yardstick {
    NETTY("netty", "NettyBroadcaster", 0),
    NETTY_50("netty-batch50", "NettyBroadcaster", 50),
    NETTY_100("netty-batch100", "NettyBroadcaster", 100),
    VERTX("vertx", "VertxBroadcaster", 0),
    SOCKET_IO("socket.io", "", 0),
    /** Plenary's fan-out alone, without people and database. */
    FANOUT("plenary", "FanoutServer", 0);

    private static final long READY_SECONDS = 10;
    private static final long CLIENT_BOUND_SECONDS = 60;
    private static final Path NODE = Path.of("/usr/bin/node");
    private static final Path SOCKET_IO_SERVER = Path.of("load-tests/socketio/server.mjs");

    private final String title;
    private final String main;
    private final int windowMillis;

    Yardstick(String title, String main, int windowMillis) {
        this.title = title;
        this.main = main;
        this.windowMillis = windowMillis;
    }

    String title() {
        return title;
    }

    /** Whether what it needs is installed: socket.io wants {@code npm ci} in its folder. */
    boolean isThere() {
        return this != SOCKET_IO
                || Files.isExecutable(NODE) && Files.isDirectory(SOCKET_IO_SERVER.resolveSibling("node_modules"));
    }

    /** So many sockets in its room, so many messages a second, for so long after a warm-up. */
    LoadClient.Bare measure(int sockets, double rate, int seconds) throws Exception {
        return ask(LoadClient.Bare.class, sockets, rate, seconds);
    }

    /** So many sockets that nobody talks to. */
    LoadClient.Settled settle(int sockets) throws Exception {
        return ask(LoadClient.Settled.class, sockets, 0, 0);
    }

    private <T> T ask(Class<T> type, int sockets, double rate, int seconds) throws Exception {
        try (Child serving = start()) {
            String port = serving.line(READY_SECONDS).replace("ready ", "");
            try (Child client = this == SOCKET_IO
                    ? Child.start(1, "LoadClient", port, serving.pid(), sockets, rate, seconds, "socketio")
                    : Child.start(1, "LoadClient", port, serving.pid(), sockets, rate, seconds)) {
                return new ObjectMapper().readValue(client.line(CLIENT_BOUND_SECONDS), type);
            }
        }
    }

    private Child start() throws IOException {
        return this == SOCKET_IO
                ? Child.program(0, List.of(NODE.toString(), SOCKET_IO_SERVER.toString()))
                : Child.start(0, main, windowMillis);
    }
}
