package io.plenary.platform.http;

import io.plenary.contract.ErrorCode;
import io.plenary.platform.Refusal;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.VerticleBase;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.core.http.ServerWebSocketHandshake;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The one listener for the outside: media by its own host name, sockets, the API, assets, pages. One instance for each
 * event loop shares the port.
 */
public final class HttpEdge {
    private static final int LINE_LIMIT = 4 * 1024;
    private static final int HEADER_LIMIT = 8 * 1024;
    private static final int FRAME_LIMIT = 256 * 1024;
    private static final int MESSAGE_LIMIT = 256 * 1024;
    private static final Set<HttpMethod> KNOWN = Set.of(
            HttpMethod.GET, HttpMethod.HEAD, HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE);

    /** Accepts or rejects an upgrade, then owns the socket; both run on the event loop. */
    public interface Sockets {
        void greet(ServerWebSocketHandshake handshake);

        void open(ServerWebSocket socket);
    }

    /** What stands behind the listener. */
    public record Parts(
            Router api,
            Assets assets,
            Pages pages,
            Documents documents,
            PublicAnswers answers,
            Handler<HttpServerRequest> media,
            Sockets sockets,
            Problems problems,
            Headers headers,
            Allowed allowed,
            OwnHosts own) {}

    /** The hosts that organisations bring. @param shown the pages there, as routes */
    public record OwnHosts(Sites sites, List<String> shown) {}

    /** Which methods an address of the API takes, such as {@code GET, PUT}; empty for an unknown one. */
    @FunctionalInterface
    public interface Allowed {
        String methods(String path);
    }

    private static final Duration HEAD_PATIENCE = Duration.ofSeconds(10);

    private final Parts parts;
    private final Hosts hosts;
    private final PublicDoor publicDoor;
    private final OwnHostDoor ownDoor;
    private final AtomicInteger port = new AtomicInteger();

    /** @param mediaOrigin where media is reached; nothing else is, when it has a host of its own */
    public HttpEdge(Parts parts, URI publicOrigin, URI mediaOrigin) {
        this.parts = parts;
        this.hosts = new Hosts(publicOrigin, mediaOrigin, parts.own().sites());
        this.publicDoor = new PublicDoor(parts.answers(), parts.headers());
        this.ownDoor = new OwnHostDoor(
                parts.own().sites(), parts.headers(), parts.own().shown());
    }

    /** @param wanted 0 for any free port @return the port */
    public Future<Integer> listen(Vertx vertx, String address, int wanted, int instances) {
        var router = router(vertx);
        // A negative port lets the instances share one that is free.
        var options = options().setHost(address).setPort(wanted == 0 ? -1 : wanted);
        return vertx.deployVerticle(
                        () -> new Listener(options, router), new DeploymentOptions().setInstances(instances))
                .map(deployed -> port.get());
    }

    private static HttpServerOptions options() {
        return new HttpServerOptions()
                .setMaxInitialLineLength(LINE_LIMIT)
                .setMaxHeaderSize(HEADER_LIMIT)
                .setDecompressionSupported(false)
                .setCompressionSupported(false)
                .setHttp2ClearTextEnabled(false)
                .setPerMessageWebSocketCompressionSupported(false)
                .setPerFrameWebSocketCompressionSupported(false)
                .setMaxWebSocketFrameSize(FRAME_LIMIT)
                .setMaxWebSocketMessageSize(MESSAGE_LIMIT)
                .setAcceptBacklog(4096)
                .setIdleTimeout(90)
                // Answers are written on their loops alone, so a connection needs no queue for other threads: 4 KiB
                // each.
                .setStrictThreadMode(true)
                .setTcpNoDelay(true);
    }

    private final class Listener extends VerticleBase {
        private final HttpServerOptions options;
        private final Router router;

        private Listener(HttpServerOptions options, Router router) {
            this.options = options;
            this.router = router;
        }

        @Override
        public Future<?> start() {
            HttpServer server = vertx.createHttpServer(options)
                    .connectionHandler(connection -> HeadClock.watch(connection, HEAD_PATIENCE))
                    .webSocketHandshakeHandler(HttpEdge.this::greet)
                    .webSocketHandler(parts.sockets()::open)
                    .invalidRequestHandler(HttpEdge.this::malformed)
                    .requestHandler(this::route);
            return server.listen().onSuccess(listening -> port.set(listening.actualPort()));
        }

        private void route(HttpServerRequest request) {
            switch (hosts.door(request)) {
                case MEDIA -> parts.media().handle(request);
                case PAGES -> {
                    ownDoor.greet(request);
                    if (!publicDoor.answered(request)) router.handle(request);
                }
                case FOREIGN -> end(request, ErrorCode.OTHER_HOST);
                case NONE -> malformed(request);
            }
        }
    }

    private void greet(ServerWebSocketHandshake handshake) {
        var authority = handshake.authority();
        if (authority != null && hosts.takesSockets(authority.host()))
            parts.sockets().greet(handshake);
        else handshake.reject(ErrorCode.OTHER_HOST.status());
    }

    /** What cannot be understood is answered like everything else and ends its connection: nothing may follow it. */
    private void malformed(HttpServerRequest request) {
        end(request, Hosts.mistakeOf(request));
    }

    private void end(HttpServerRequest request, ErrorCode code) {
        var reply = parts.problems().of(new Refusal(code), "req-" + System.nanoTime(), "en");
        parts.headers().onApi(request.response().headers());
        request.response()
                .setStatusCode(reply.status())
                .putHeader("Content-Type", reply.type())
                .putHeader("Connection", "close")
                .end(reply.body())
                .onComplete(written -> request.connection().close());
    }

    private Router router(Vertx vertx) {
        var router = Router.router(vertx);
        router.route().handler(this::knownMethod);
        router.route("/api/v1/*").subRouter(parts.api());
        router.route("/api/*").handler(context -> refuse(context, ErrorCode.NOT_FOUND));
        router.post("/csp-reports").handler(new PolicyReports(parts.headers()));
        router.route().method(HttpMethod.GET).method(HttpMethod.HEAD).handler(parts.assets());
        router.route().handler(ownDoor);
        parts.documents().mount(router);
        parts.pages().mount(router);
        router.errorHandler(400, context -> refuse(context, ErrorCode.BAD_REQUEST));
        router.errorHandler(404, context -> refuse(context, ErrorCode.NOT_FOUND));
        router.errorHandler(405, context -> refuse(context, ErrorCode.METHOD));
        router.errorHandler(500, this::broken);
        parts.api().errorHandler(405, context -> refuse(context, ErrorCode.METHOD));
        parts.api().errorHandler(404, context -> refuse(context, ErrorCode.NOT_FOUND));
        parts.api().errorHandler(400, context -> refuse(context, ErrorCode.BAD_REQUEST));
        return router;
    }

    private void knownMethod(RoutingContext context) {
        if (KNOWN.contains(context.request().method())) context.next();
        else refuse(context, ErrorCode.METHOD);
    }

    private void refuse(RoutingContext context, ErrorCode code) {
        if (code == ErrorCode.METHOD) context.response().putHeader("Allow", allowed(context.request()));
        answer(context, new Refusal(code));
    }

    private String allowed(HttpServerRequest request) {
        var path = String.valueOf(request.path());
        var methods = path.startsWith("/api/") ? parts.allowed().methods(path) : "GET, HEAD";
        return path.equals("/csp-reports") ? "POST" : methods;
    }

    private void broken(RoutingContext context) {
        answer(context, context.failure() == null ? new Refusal(ErrorCode.INTERNAL) : context.failure());
    }

    private void answer(RoutingContext context, Throwable failure) {
        var locale = Entrance.localeOf(context.request().getHeader("Accept-Language"));
        var reply = parts.problems().of(failure, "req-" + System.nanoTime(), locale);
        var response = context.response();
        if (response.ended()) return;
        parts.headers().onApi(response.headers());
        for (var header : reply.headers()) response.headers().add(header.getKey(), header.getValue());
        response.setStatusCode(reply.status())
                .putHeader("Content-Type", reply.type())
                .end(reply.body());
    }
}
