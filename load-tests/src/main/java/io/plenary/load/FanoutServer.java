package io.plenary.load;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.plenary.fanout.Fanout;
import io.plenary.fanout.FanoutOptions;
import io.plenary.fanout.FanoutSocket;
import io.plenary.fanout.Message;
import io.plenary.fanout.Subscription;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.ServerWebSocket;

/** Plenary's fan-out alone, on one event loop like the yardstick: one room, no people, no database. */
public final class FanoutServer {

    private static final String ROOM = "chat:bench";

    private final Fanout fanout;
    private long seq;

    private FanoutServer(Fanout fanout) {
        this.fanout = fanout;
    }

    public static void main(String[] args) {
        Vertx vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1).setPreferNativeTransport(true));
        Fanout fanout = Fanout.create(vertx, FanoutOptions.defaults(), new SimpleMeterRegistry());
        FanoutServer bench = new FanoutServer(fanout);
        HttpServer server = vertx.createHttpServer(new HttpServerOptions().setTcpNoDelay(true))
                .webSocketHandler(bench::open)
                .listen(0)
                .await();
        System.out.println("ready " + server.actualPort());
    }

    private void open(ServerWebSocket web) {
        if (web.path().equals("/publish")) {
            web.textMessageHandler(text -> fanout.publish(ROOM, Message.mustArrive(++seq, Buffer.buffer(text))));
        } else {
            FanoutSocket socket = fanout.attach(web);
            fanout.subscribe(socket, ROOM).onSuccess((Subscription held) -> held.release(0));
        }
    }
}
