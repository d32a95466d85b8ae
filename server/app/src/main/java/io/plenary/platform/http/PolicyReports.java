package io.plenary.platform.http;

import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/** Takes what browsers say about a broken content policy: at most 1 KiB of each, at most one line a second. */
final class PolicyReports implements Handler<RoutingContext> {
    private static final Logger LOG = LoggerFactory.getLogger(PolicyReports.class);
    private static final int SAMPLE = 1024;
    private static final long BETWEEN_NANOS = 1_000_000_000L;

    private final Headers headers;
    private final AtomicLong last = new AtomicLong(System.nanoTime() - BETWEEN_NANOS);

    PolicyReports(Headers headers) {
        this.headers = headers;
    }

    @Override
    public void handle(RoutingContext context) {
        BodyReader.of(context.request(), 16 * SAMPLE).whole().onComplete(read -> {
            var now = System.nanoTime();
            var before = last.get();
            if (read.succeeded() && now - before >= BETWEEN_NANOS && last.compareAndSet(before, now)) {
                var text = read.result().toString();
                LOG.atLevel(isExpected(text) ? Level.DEBUG : Level.WARN)
                        .addKeyValue("report", text.substring(0, Math.min(SAMPLE, text.length())))
                        .log("content policy report");
            }
            headers.onApi(context.response().headers());
            context.response().setStatusCode(204).end();
        });
    }

    /** The player's controls write markup as text, at every visit; they would hide the reports that matter. */
    private static boolean isExpected(String report) {
        return report.contains("require-trusted-types-for");
    }
}
