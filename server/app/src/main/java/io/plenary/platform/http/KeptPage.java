package io.plenary.platform.http;

import io.vertx.core.MultiMap;

/**
 * A page as it is kept: compressed, with all headers but its policy put together. Each reader costs a nonce, a copy of the
 * bytes and a copy of the headers.
 */
record KeptPage(PageTemplate.Written page, Gzip.Gapped file, MultiMap head) implements PublicAnswers.Ready {

    static KeptPage of(PageTemplate.Written page, Headers headers) {
        var file = Gzip.Gapped.of(page.parts(), Nonces.LENGTH);
        var head = headers.ofPage()
                .set("Content-Type", PageTemplate.HTML)
                .set("Content-Encoding", "gzip")
                .set("Content-Length", Integer.toString(file.file().length));
        return new KeptPage(page, file, Headers.settled(head));
    }

    @Override
    public void write(Exchange exchange) {
        if (!Gzip.isTaken(exchange.request())) {
            page.write(exchange);
            return;
        }
        var response = exchange.request().response();
        var nonce = Nonces.one();
        response.headers().setAll(head);
        exchange.headers().policy(response.headers(), nonce);
        response.end(file.filled(nonce));
    }

    @Override
    public int size() {
        return page.size() + file.file().length;
    }
}
