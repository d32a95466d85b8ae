package io.plenary.platform.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.util.Optional;

/** Serves what is kept of public answers before anything else looks at a request: on the event loop, no database. */
final class PublicDoor {
    private final PublicAnswers answers;
    private final Headers headers;

    PublicDoor(PublicAnswers answers, Headers headers) {
        this.answers = answers;
        this.headers = headers;
    }

    /** Answers it if it can. */
    boolean answered(HttpServerRequest request) {
        var ready = keyOf(request).flatMap(key -> answers.find(key, System.nanoTime()));
        ready.ifPresent(one -> one.write(new Exchange(request, headers)));
        return ready.isPresent();
    }

    /** What a public answer to this request is kept under; empty for whoever shows a sign-in or a token, good or not. */
    static Optional<PublicAnswers.Key> keyOf(HttpServerRequest request) {
        if (request.method() != HttpMethod.GET && request.method() != HttpMethod.HEAD) return Optional.empty();
        if (request.headers().contains(HttpHeaders.AUTHORIZATION)) return Optional.empty();
        if (request.headers().contains(HttpHeaders.COOKIE)
                && Cookies.SIGN_IN.of(request).isPresent()) return Optional.empty();
        var locale = Entrance.localeOf(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        return Optional.of(new PublicAnswers.Key(request.authority().host(), request.uri(), locale))
                .filter(PublicAnswers::fits);
    }
}
