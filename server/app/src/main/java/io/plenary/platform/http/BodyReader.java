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

    /** Fails with the refusal too-large. */
    static Future<Buffer> read(HttpServerRequest request, int limit) {
        var declared = request.getHeader("Content-Length");
        if (declared != null && declared.length() > 9) return Future.failedFuture(new Refusal(ErrorCode.TOO_LARGE));
        if (declared != null && Integer.parseInt(declared) > limit)
            return Future.failedFuture(new Refusal(ErrorCode.TOO_LARGE));
        var reader = new BodyReader(limit);
        request.handler(reader::add)
                .endHandler(end -> reader.whole.tryComplete(reader.body))
                .exceptionHandler(reader.whole::tryFail);
        return reader.whole.future();
    }

    private void add(Buffer part) {
        if (whole.future().isComplete()) return;
        if (body.length() + part.length() > limit) whole.tryFail(new Refusal(ErrorCode.TOO_LARGE));
        else body.appendBuffer(part);
    }
}
