package io.plenary.load;

import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.buffer.Buffer;

/** The yardstick of public answers: a bare Vert.x server that has one small JSON text for everybody. */
public final class StaticJson {

    private static final Buffer TEXT = Buffer.buffer("{\"title\":\"" + "Open day ".repeat(20) + "\"}");

    private StaticJson() {}

    /** Prints the port once it listens, and answers until it is ended. */
    public static void main(String[] arguments) {
        Child.endOnFailure();
        Vertx vertx =
                Vertx.vertx(new VertxOptions().setPreferNativeTransport(true).setEventLoopPoolSize(1));
        int port = vertx.createHttpServer()
                .requestHandler(request -> request.response()
                        .putHeader("Content-Type", "application/json")
                        .end(TEXT))
                .listen(0, "127.0.0.1")
                .await()
                .actualPort();
        System.out.println("ready " + port);
    }
}
