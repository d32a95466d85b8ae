package io.plenary.platform.http;

import io.plenary.contract.ErrorCode;
import io.plenary.platform.Refusal;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.file.AsyncFile;
import io.vertx.core.file.OpenOptions;
import io.vertx.core.http.HttpServerRequest;
import java.nio.file.Path;
import java.util.UUID;

/** Writes a body to a file of its own as it comes, up to a limit; what does not come whole leaves nothing behind. */
final class DiskReader implements Incoming {
    private final Promise<Body> whole = Promise.promise();
    private final HttpServerRequest request;
    private final Path path;
    private final int limit;
    private int received;

    private DiskReader(HttpServerRequest request, Path path, int limit) {
        this.request = request;
        this.path = path;
        this.limit = limit;
    }

    /** @param request paused; @param folder that is there; @return one whose {@link #whole} may fail with too-large */
    static DiskReader of(HttpServerRequest request, Vertx vertx, Path folder, int limit) {
        var reader = new DiskReader(request, folder.resolve(UUID.randomUUID().toString()), limit);
        if (BodyReader.isTooLong(request, limit)) reader.whole.fail(new Refusal(ErrorCode.TOO_LARGE));
        else reader.open(vertx);
        return reader;
    }

    private void open(Vertx vertx) {
        var files = vertx.fileSystem();
        request.exceptionHandler(whole::tryFail);
        files.open(path.toString(), new OpenOptions().setCreateNew(true).setWrite(true))
                .onFailure(whole::tryFail)
                .onSuccess(file -> {
                    whole.future().onFailure(why -> {
                        file.close().eventually(() -> files.delete(path.toString()));
                        request.resume();
                    });
                    if (!whole.future().isComplete()) read(file);
                });
    }

    private void read(AsyncFile file) {
        file.exceptionHandler(whole::tryFail);
        request.handler(part -> add(file, part)).endHandler(end -> {
            if (!whole.future().isComplete())
                file.close()
                        .onSuccess(closed -> whole.tryComplete(Body.onDisk(path)))
                        .onFailure(whole::tryFail);
        });
        request.resume();
    }

    private void add(AsyncFile file, Buffer part) {
        if (whole.future().isComplete()) return;
        received += part.length();
        if (received > limit) {
            refuse(new Refusal(ErrorCode.TOO_LARGE));
            return;
        }
        file.write(part).onFailure(whole::tryFail);
        if (!file.writeQueueFull()) return;
        request.pause();
        file.drainHandler(written -> request.resume());
    }

    @Override
    public Future<Body> whole() {
        return whole.future();
    }

    @Override
    public int received() {
        return received;
    }

    @Override
    public void refuse(Refusal why) {
        whole.tryFail(why);
    }
}
