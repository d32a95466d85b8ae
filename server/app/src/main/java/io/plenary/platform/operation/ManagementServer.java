package io.plenary.platform.operation;

import io.plenary.platform.config.CannotStart;
import io.plenary.platform.config.Config;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The listener for those who run the server: `/health/live`, `/health/ready`, `/health/stage`, `/hosts` and `/metrics`,
 * readable and nothing else.
 * It asks nobody who they are, which is why it listens on 127.0.0.1 unless told otherwise.
 */
public final class ManagementServer {
    private static final String TEXT = "text/plain; version=0.0.4; charset=utf-8";
    private static final String JSON = "application/json";

    private final Readiness readiness;
    private final Metrics metrics;
    private volatile Predicate<String> names = name -> false;

    public ManagementServer(Readiness readiness, Metrics metrics) {
        this.readiness = readiness;
        this.metrics = metrics;
    }

    /**
     * Listens; waits until it does.
     *
     * @return the port really bound
     * @throws CannotStart when the port is taken
     */
    public int start(Vertx vertx, Config.Operation operation) {
        HttpServer server = vertx.createHttpServer(
                new HttpServerOptions().setHost(operation.address()).setPort(operation.port()));
        server.requestHandler(request -> Thread.ofVirtual().start(() -> answer(request)));
        return server.listen()
                .recover(failed -> Future.failedFuture(taken(operation, failed)))
                .await()
                .actualPort();
    }

    private static CannotStart taken(Config.Operation operation, Throwable failed) {
        return new CannotStart(
                "The management listener cannot take " + operation.address() + ":" + operation.port() + " ("
                        + failed.getMessage() + "). Choose another with management.port.",
                failed);
    }

    private void answer(HttpServerRequest request) {
        HttpServerResponse response = request.response()
                .putHeader("cache-control", "no-store")
                .putHeader("x-content-type-options", "nosniff");
        if (!request.method().equals(HttpMethod.GET) && !request.method().equals(HttpMethod.HEAD)) {
            response.setStatusCode(405).putHeader("allow", "GET, HEAD").end();
            return;
        }
        switch (request.path()) {
            case "/health/live" ->
                end(response, JSON, new JsonObject().put("status", "up").encode());
            case "/health/ready" -> endReady(response);
            case "/health/stage" -> endStage(response);
            case "/hosts" ->
                response.setStatusCode(names.test(nameOf(request)) ? 200 : 404).end();
            case "/metrics" -> end(response, TEXT, metrics.text());
            default -> response.setStatusCode(404).end();
        }
    }

    /** For a proxy that fetches certificates: whether a name is one that an organisation has proven, so that none is asked for another. */
    public void names(Predicate<String> proven) {
        names = proven;
    }

    private static String nameOf(HttpServerRequest request) {
        var name = request.getParam("domain");
        return name == null ? "" : name.toLowerCase(Locale.ROOT);
    }

    /** For a proxy before several nodes: which of them has the broadcasts. */
    private void endStage(HttpServerResponse response) {
        boolean here = readiness.hasTheStage();
        response.setStatusCode(here ? 200 : 503);
        end(
                response,
                JSON,
                new JsonObject().put("stage", here ? "here" : "elsewhere").encode());
    }

    private void endReady(HttpServerResponse response) {
        Map<String, String> reasons = readiness.reasonsAgainst();
        JsonObject body = new JsonObject().put("status", reasons.isEmpty() ? "ready" : "not ready");
        if (!reasons.isEmpty()) {
            body.put("reasons", new JsonObject(Map.copyOf(reasons)));
            response.setStatusCode(503);
        }
        end(response, JSON, body.encode());
    }

    private static void end(HttpServerResponse response, String type, String body) {
        response.putHeader("content-type", type).end(body);
    }
}
