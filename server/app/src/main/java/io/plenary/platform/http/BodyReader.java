package io.plenary.platform.http;

import io.plenary.contract.ErrorCode;
import io.plenary.platform.Refusal;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;

/** Reads a body into memory up to a limit; beyond it nothing more is kept. */
final class BodyReader {
    private final Buffer body = Buffer.buffer();
    private final Promise<Buffer> whole = Promise.promise();
    private final int limit;

    private BodyReader(int limit) {
        this.limit = limit;
    }

    /** One whose {@link #whole} fails with the refusal too-large. */
    static BodyReader of(HttpServerRequest request, int limit) {
        var reader = new BodyReader(limit);
        var declared = request.getHeader("Content-Length");
        if (declared != null && (declared.length() > 9 || Integer.parseInt(declared) > limit))
            reader.refuse(new Refusal(ErrorCode.TOO_LARGE));
        else
            request.handler(reader::add)
                    .endHandler(end -> reader.whole.tryComplete(reader.body))
                    .exceptionHandler(reader.whole::tryFail);
        return reader;
    }

    Future<Buffer> whole() {
        return whole.future();
    }

    int received() {
        return body.length();
    }

    /** Nothing more of it is wanted. */
    void refuse(Refusal why) {
        whole.tryFail(why);
    }

    private void add(Buffer part) {
        if (whole.future().isComplete()) return;
        if (body.length() + part.length() > limit) refuse(new Refusal(ErrorCode.TOO_LARGE));
        else body.appendBuffer(part);
    }
}
