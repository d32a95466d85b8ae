package io.plenary.platform.http;

import io.vertx.core.buffer.Buffer;

/** A public answer of the API or a public file, as it is kept: plain, and compressed where that is worth it. */
record KeptReply(Reply reply, String tag, Buffer compressed) implements PublicAnswers.Ready {
    private static final int OK = 200;
    private static final int WORTH_COMPRESSING = 1024;

    static KeptReply of(Reply reply) {
        var small = reply.body().length() < WORTH_COMPRESSING;
        var compressed = small ? reply.body() : Gzip.of(reply.body().getBytes());
        return new KeptReply(reply, reply.tag(), compressed);
    }

    @Override
    public void write(Exchange exchange) {
        if (!tag.isEmpty() && exchange.holds(tag)) {
            exchange.notModified(tag, reply);
            return;
        }
        var response = exchange.request().response();
        if (reply.status() == OK) exchange.headers().onPublic(response.headers());
        else exchange.headers().onApi(response.headers());
        reply.writeHeaders(response.headers());
        response.putHeader("Content-Type", reply.type());
        var squeezed = compressed != reply.body() && Gzip.isTaken(exchange.request());
        // The bytes differ from those of the tag, their meaning does not.
        if (squeezed) response.putHeader("Content-Encoding", "gzip").putHeader("ETag", "W/" + tag);
        response.setStatusCode(reply.status()).end(squeezed ? compressed : reply.body());
    }

    @Override
    public int size() {
        return reply.body().length() + (compressed == reply.body() ? 0 : compressed.length());
    }
}
