package io.plenary.fanout;

import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.http.ServerWebSocket;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;

/** The face of the fan-out: attach sockets, subscribe them to topics, publish. May be used from any thread. */
public final class Fanout {

    private final Vertx vertx;
    private final FanoutOptions options;
    private final FanoutMetrics metrics;
    private final Directory directory = new Directory();
    private final ConcurrentHashMap<Thread, Hub> hubs = new ConcurrentHashMap<>();

    private Fanout(Vertx vertx, FanoutOptions options, MeterRegistry registry) {
        this.vertx = vertx;
        this.options = options;
        this.metrics = new FanoutMetrics(registry);
        registry.gauge("fanout.backlog", hubs, Fanout::backlog);
    }

    /** Serves every event loop of {@code vertx} that attaches a socket; reports to {@code registry} as fanout.*. */
    public static Fanout create(Vertx vertx, FanoutOptions options, MeterRegistry registry) {
        return new Fanout(vertx, options, registry);
    }

    /**
     * Takes over writing to an open socket. Call it on the socket's event loop, first thing after the handshake.
     * The caller keeps reading, pinging and its own handlers, and writes only through what is returned. When the node
     * is full the socket is closed with 1013 and what is returned is closed.
     */
    public FanoutSocket attach(ServerWebSocket web) {
        return hubs.computeIfAbsent(Thread.currentThread(), thread -> newHub()).attach(web);
    }

    private Hub newHub() {
        return new Hub(SocketWriter.loop(vertx), options, metrics, directory);
    }

    /**
     * Subscribes, held: from the future's completion on, nothing published is missed. Then read history, send it, and
     * {@link Subscription#release}. Fails with {@link SubscriptionRefused} only.
     */
    public Future<Subscription> subscribe(FanoutSocket socket, String topic) {
        Promise<Subscription> held = Promise.promise();
        socket.hub().run(() -> socket.hub().subscribe(socket, topic).onComplete(held));
        return held.future();
    }

    /** The same for several topics in one crossing to the socket's loop: one answer for each, in the order asked for. */
    public Future<List<Future<Subscription>>> subscribe(FanoutSocket socket, List<String> topics) {
        Promise<List<Future<Subscription>>> held = Promise.promise();
        socket.hub()
                .run(() -> held.complete(topics.stream()
                        .map(topic -> socket.hub().subscribe(socket, topic))
                        .toList()));
        return held.future();
    }

    /**
     * Sends to every subscriber of the topic on this node. For messages with a seq: after they are stored, once each,
     * and in the order of seq, so by one thread at a time for each topic.
     */
    public void publish(String topic, Message message) {
        metrics.published();
        for (Topic onOneLoop : directory.find(topic)) {
            onOneLoop.publish(message);
        }
    }

    /** Closes every socket of this node, for example 1012 when draining; complete once all close frames are written. */
    public Future<Void> closeAll(int code, String reason) {
        List<Future<Void>> closing =
                hubs.values().stream().map(hub -> hub.closeAll(code, reason)).toList();
        return Future.all(closing).mapEmpty();
    }

    /** Subscriptions to the topic on this node, held ones included. */
    public int subscribers(String topic) {
        int count = 0;
        for (Topic onOneLoop : directory.find(topic)) {
            count += onOneLoop.subscribers();
        }
        return count;
    }

    /** Sockets attached to this node and not yet closing. */
    public int sockets() {
        return metrics.sockets();
    }

    private static double backlog(ConcurrentHashMap<Thread, Hub> hubs) {
        return hubs.values().stream().mapToInt(Hub::backlog).sum();
    }
}
