package io.plenary.platform.http;

import io.vertx.core.http.HttpServerRequest;

/** One request on its event loop, with the headers that the house gives to every answer. */
record Exchange(HttpServerRequest request, Headers headers) {
    private static final int NOT_MODIFIED = 304;

    /** Whether the reader holds the answer with this tag already. */
    boolean holds(String tag) {
        var known = request.getHeader("If-None-Match");
        return known != null && (known.equals("*") || known.contains(tag));
    }

    /** A browser puts these headers over those it kept, so they are those of the answer itself. */
    void notModified(String tag, Reply kept) {
        headers.onPublic(request.response().headers());
        kept.writeHeaders(request.response().headers());
        request.response().putHeader("ETag", tag).setStatusCode(NOT_MODIFIED).end();
    }
}
