package io.plenary.platform.http;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.regex.Pattern;

/** Lets the pages through that an organisation's own host shows; every other address leads to the same one at the main origin. */
final class OwnHostDoor implements Handler<RoutingContext> {
    private static final int FOUND = 302;
    /** Other names under one that an organisation brought are none of ours to speak for. */
    private static final String THIS_NAME_ALONE = "max-age=31536000";

    private final Sites sites;
    private final Headers headers;
    private final List<Pattern> shown;

    /** @param shown routes such as {@code /e/:slug/programme} */
    OwnHostDoor(Sites sites, Headers headers, List<String> shown) {
        this.sites = sites;
        this.headers = headers;
        this.shown = shown.stream()
                .map(route -> Pattern.compile(route.replaceAll(":[a-z]+", "[^/]+")))
                .toList();
    }

    /** Before anything else is made of a request. */
    void greet(HttpServerRequest request) {
        if (sites.of(request).isMain()) return;
        var answer = request.response();
        answer.headersEndHandler(ending -> answer.headers().set("Strict-Transport-Security", THIS_NAME_ALONE));
    }

    @Override
    public void handle(RoutingContext context) {
        var request = context.request();
        if (sites.of(request).isMain() || !isRead(request) || isShown(request.path())) context.next();
        else leave(context, headers, sites);
    }

    /** To the same address where everything is. */
    static void leave(RoutingContext context, Headers headers, Sites sites) {
        var response = context.response();
        headers.onApi(response.headers());
        response.setStatusCode(FOUND)
                .putHeader(HttpHeaders.LOCATION, sites.atMain(context.request()))
                .putHeader("Content-Type", "text/plain; charset=utf-8")
                .end();
    }

    private boolean isShown(String path) {
        return shown.stream().anyMatch(one -> one.matcher(path).matches());
    }

    private static boolean isRead(HttpServerRequest request) {
        return request.method() == HttpMethod.GET || request.method() == HttpMethod.HEAD;
    }
}
