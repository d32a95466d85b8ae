package io.plenary.fanout;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.core.http.WebSocketClient;
import io.vertx.core.http.WebSocketClientOptions;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A real server on several event loops with a fan-out, and real clients of it. */
final class LiveServer implements AutoCloseable {

    static final int BOUND_SECONDS = 20;

    final Vertx vertx;
    final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    final Fanout fanout;
    final AtomicInteger ended = new AtomicInteger();
    private final BlockingQueue<FanoutSocket> attached = new LinkedBlockingQueue<>();
    private final WebSocketClient client;
    private int port;

    private LiveServer(FanoutOptions options, boolean epoll) {
        vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(2).setPreferNativeTransport(epoll));
        fanout = Fanout.create(vertx, options, registry);
        client = vertx.createWebSocketClient(new WebSocketClientOptions()
                .setMaxConnections(5_000)
                .setReceiveBufferSize(65_536)
                .setMaxFrameSize(2_000_000)
                .setMaxMessageSize(2_000_000));
    }

    /** @param epoll as on Linux, where frames go to the kernel themselves; else through Java's channels */
    static LiveServer start(FanoutOptions options, boolean epoll) {
        LiveServer server = new LiveServer(options, epoll);
        server.vertx
                .deployVerticle(() -> server.new Listener(), new DeploymentOptions().setInstances(2))
                .await();
        return server;
    }

    static LiveServer start(FanoutOptions options) {
        return start(options, true);
    }

    static LiveServer start() {
        return start(FanoutOptions.defaults());
    }

    /** A client whose server side is known. */
    Attendee connect() throws Exception {
        return connect(true);
    }

    Attendee connect(boolean reading) throws Exception {
        Attendee attendee = new Attendee();
        client.connect(port, "localhost", "/")
                .onSuccess(web -> attendee.follow(web, reading))
                .await(BOUND_SECONDS, TimeUnit.SECONDS);
        attendee.served = attached.poll(BOUND_SECONDS, TimeUnit.SECONDS);
        return attendee;
    }

    /** A client that is subscribed and live. */
    Attendee joined(String topic) throws Exception {
        Attendee attendee = connect();
        subscribe(attendee, topic).release(0);
        return attendee;
    }

    Subscription subscribe(Attendee attendee, String topic) throws TimeoutException {
        return fanout.subscribe(attendee.served, topic).await(BOUND_SECONDS, TimeUnit.SECONDS);
    }

    void publish(String topic, int seq) {
        fanout.publish(topic, Message.mustArrive(seq, text(seq)));
    }

    static Buffer text(Object value) {
        return Buffer.buffer("{\"n\":" + value + "}");
    }

    double gauge(String name) {
        return registry.get(name).gauge().value();
    }

    double counter(String name) {
        return registry.get(name).counter().count();
    }

    /** Waits on a condition, bounded; the one place of these tests where time passes idly. */
    static void until(String what, BooleanSupplier condition) throws TimeoutException {
        until(() -> what, condition);
    }

    /** @param what asked when time is up, so that it tells the state at the end */
    static void until(Supplier<String> what, BooleanSupplier condition) throws TimeoutException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(BOUND_SECONDS);
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new TimeoutException("not within " + BOUND_SECONDS + " s: " + what.get());
            }
            LockSupport.parkNanos(1_000_000);
        }
    }

    void pause(long millis) {
        vertx.timer(millis, TimeUnit.MILLISECONDS).await();
    }

    Stream<String> gaugesNotZero() {
        return Stream.of("fanout.sockets", "fanout.topics", "fanout.subscriptions", "fanout.outbox.bytes")
                .filter(name -> gauge(name) != 0);
    }

    @Override
    public void close() {
        vertx.close().await();
    }

    private final class Listener extends VerticleBase {

        private void open(ServerWebSocket web) {
            web.closeHandler(gone -> ended.incrementAndGet());
            attached.add(fanout.attach(web));
        }

        @Override
        public Future<?> start() {
            return vertx.createHttpServer()
                    .webSocketHandler(this::open)
                    .listen(-1)
                    .onSuccess(server -> port = server.actualPort());
        }
    }
}
