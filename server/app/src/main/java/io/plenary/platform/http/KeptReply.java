package io.plenary.platform.http;

import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;

/** A public answer of the API or a public file, as it is kept: plain, and compressed where that is worth it. */
record KeptReply(Reply reply, String tag, Buffer compressed, Heads heads) implements PublicAnswers.Ready {
    private static final int OK = 200;
    private static final int NOT_MODIFIED = 304;
    private static final int WORTH_COMPRESSING = 1024;

    /** All headers, put together once. @param held for a reader who holds the answer already */
    private record Heads(MultiMap plain, MultiMap squeezed, MultiMap held) {
        static Heads of(Reply reply, Buffer compressed, Headers headers) {
            var head = HttpHeaders.headers();
            if (reply.status() == OK) headers.onPublic(head);
            else headers.onApi(head);
            reply.writeHeaders(head);
            // A browser puts the headers of a 304 over those it kept, so they are those of the answer itself.
            var held = Headers.settled(head.copy(true).set("Content-Length", "0"));
            head.set("Content-Type", reply.type());
            var squeezed = head.copy(true).set("Content-Encoding", "gzip");
            // The bytes differ from those of the tag, their meaning does not.
            squeezed.set("ETag", "W/" + reply.tag());
            return new Heads(sized(head, reply.body()), sized(squeezed, compressed), held);
        }

        private static MultiMap sized(MultiMap head, Buffer body) {
            return Headers.settled(head.set("Content-Length", Integer.toString(body.length())));
        }
    }

    static KeptReply of(Reply reply, Headers headers) {
        var small = reply.body().length() < WORTH_COMPRESSING;
        var compressed = small ? reply.body() : Gzip.of(reply.body().getBytes());
        return new KeptReply(reply, reply.tag(), compressed, Heads.of(reply, compressed, headers));
    }

    @Override
    public void write(Exchange exchange) {
        var response = exchange.request().response();
        if (!tag.isEmpty() && exchange.holds(tag)) {
            response.headers().setAll(heads.held);
            response.setStatusCode(NOT_MODIFIED).end();
            return;
        }
        var squeezed = compressed != reply.body() && Gzip.isTaken(exchange.request());
        response.headers().setAll(squeezed ? heads.squeezed : heads.plain);
        response.setStatusCode(reply.status()).end(squeezed ? compressed : reply.body());
    }

    @Override
    public int size() {
        return reply.body().length() + (compressed == reply.body() ? 0 : compressed.length());
    }
}
