package io.plenary.stage.ingest;

import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.net.NetServer;
import io.vertx.core.net.NetServerOptions;
import io.vertx.core.net.NetSocket;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One port on which all stages are published. Shared by the loops of its connections: who publishes is a concurrent
 * map, everything else belongs to a connection.
 */
public final class RtmpServer {
    private static final Logger LOG = LoggerFactory.getLogger(RtmpServer.class);

    private final Vertx vertx;
    private final RtmpLimits limits;
    private final StageKeys keys;
    private final Ingests ingests;
    private final Map<StageId, RtmpConnection> publishing = new ConcurrentHashMap<>();
    private final AtomicInteger strangers = new AtomicInteger();
    private final IngestMetrics metrics;
    private final NetServer server;

    public RtmpServer(Vertx vertx, StageKeys keys, Ingests ingests, MeterRegistry registry) {
        this(vertx, new Doors(keys, ingests), registry, RtmpLimits.usual());
    }

    /** Who may come in, and where they go. */
    record Doors(StageKeys keys, Ingests ingests) {}

    RtmpServer(Vertx vertx, Doors doors, MeterRegistry registry, RtmpLimits limits) {
        this.vertx = vertx;
        this.limits = limits;
        this.keys = doors.keys();
        this.ingests = doors.ingests();
        this.metrics = new IngestMetrics(registry, publishing);
        this.server =
                vertx.createNetServer(new NetServerOptions().setTcpNoDelay(true).setTcpKeepAlive(true));
    }

    /**
     * Begins to listen.
     *
     * @param host address to bind, for example 0.0.0.0
     * @param port 1 to 65535, or 0 for any free one
     * @return the port in use
     */
    public Future<Integer> listen(String host, int port) {
        return server.connectHandler(this::welcome).listen(port, host).map(NetServer::actualPort);
    }

    /** Stops listening and ends all connections. */
    public Future<Void> close() {
        publishing.values().forEach(connection -> connection.refuse("The server is stopping"));
        return server.close();
    }

    /** Ends the source of a stage, for example because its key was changed. Any thread. */
    public void cut(StageId stage, String reason) {
        RtmpConnection connection = publishing.get(stage);
        if (connection != null) {
            connection.refuse(reason);
        }
    }

    private void welcome(NetSocket socket) {
        if (strangers.incrementAndGet() > limits.strangers()) {
            strangers.decrementAndGet();
            metrics.connection("refused");
            socket.close();
            return;
        }
        new RtmpConnection(this, socket).start();
    }

    /**
     * Makes the connection the publisher of the stage, unless another one is alive there. One that has fallen silent is
     * replaced.
     */
    boolean take(StageId stage, RtmpConnection connection) {
        RtmpConnection before = publishing.putIfAbsent(stage, connection);
        if (before == null) {
            return true;
        }
        if (!before.silentFor(limits.takeover()) || !publishing.replace(stage, before, connection)) {
            return false;
        }
        before.refuse("Another source has taken over");
        return true;
    }

    void free(StageId stage, RtmpConnection connection) {
        publishing.remove(stage, connection);
    }

    void strangerLeft() {
        strangers.decrementAndGet();
    }

    void refused(RtmpConnection connection, String why) {
        metrics.connection("refused");
        LOG.atWarn()
                .addKeyValue("event", "rtmp-auth")
                .addKeyValue("address", connection.address())
                .log("A publisher was refused: {}", why);
    }

    Vertx vertx() {
        return vertx;
    }

    RtmpLimits limits() {
        return limits;
    }

    StageKeys keys() {
        return keys;
    }

    Ingests ingests() {
        return ingests;
    }

    IngestMetrics metrics() {
        return metrics;
    }
}
