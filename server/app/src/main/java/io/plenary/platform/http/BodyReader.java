package io.plenary.platform.http;

import io.plenary.contract.ErrorCode;
import io.plenary.platform.Refusal;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;

/** Reads a body into memory up to a limit; beyond it nothing more is kept. */
final class BodyReader implements Incoming {
    private final Buffer body = Buffer.buffer();
    private final Promise<Body> whole = Promise.promise();
    private final int limit;

    private BodyReader(int limit) {
        this.limit = limit;
    }

    /** One whose {@link #whole} fails with the refusal too-large. */
    static BodyReader of(HttpServerRequest request, int limit) {
        var reader = new BodyReader(limit);
        if (isTooLong(request, limit)) reader.refuse(new Refusal(ErrorCode.TOO_LARGE));
        else
            request.handler(reader::add)
                    .endHandler(end -> reader.whole.tryComplete(Body.of(reader.body)))
                    .exceptionHandler(reader.whole::tryFail);
        return reader;
    }

    /** By its own word, before anything of it is read. */
    static boolean isTooLong(HttpServerRequest request, int limit) {
        var declared = request.getHeader("Content-Length");
        return declared != null && (declared.length() > 9 || Integer.parseInt(declared) > limit);
    }

    @Override
    public Future<Body> whole() {
        return whole.future();
    }

    @Override
    public int received() {
        return body.length();
    }

    @Override
    public void refuse(Refusal why) {
        whole.tryFail(why);
    }

    private void add(Buffer part) {
        if (whole.future().isComplete()) return;
        if (body.length() + part.length() > limit) refuse(new Refusal(ErrorCode.TOO_LARGE));
        else body.appendBuffer(part);
    }
}
