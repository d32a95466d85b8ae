package io.plenary.platform.http;

import io.plenary.contract.ErrorCode;
import io.plenary.platform.Refusal;
import io.vertx.core.Vertx;
import java.time.Duration;

/**
 * Watches a body come in: one that stands still, or takes for ever, gives its place to others. Lives on the event loop of
 * its request.
 *
 * @param every how often is looked; @param least bytes that must have come since the last look; @param looks after so many
 *     the body must be whole
 */
record Progress(Duration every, int least, int looks) {
    /** A line of ten kilobits a second gets through, and sixteen mebibytes at half a megabit. */
    static final Progress USUAL = new Progress(Duration.ofSeconds(10), 8 * 1024, 30);

    /** Ends with the body. */
    void watch(Incoming body, Vertx vertx) {
        var seen = new int[2];
        var timer = vertx.setPeriodic(every.toMillis(), look -> {
            if (body.received() - seen[0] < least || ++seen[1] >= looks)
                body.refuse(new Refusal(ErrorCode.UPLOAD_LATE));
            seen[0] = body.received();
        });
        body.whole().onComplete((Incoming.Body whole, Throwable failed) -> vertx.cancelTimer(timer));
    }
}
