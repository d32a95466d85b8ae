package io.plenary.platform.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;

/** One request on its event loop, with the headers that the house gives to every answer. */
record Exchange(HttpServerRequest request, Headers headers) {

    /** Whether the reader holds the answer with this tag already. */
    boolean holds(String tag) {
        var known = request.getHeader(HttpHeaders.IF_NONE_MATCH);
        return known != null && (known.equals("*") || known.contains(tag));
    }
}
