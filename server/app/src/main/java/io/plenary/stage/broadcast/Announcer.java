package io.plenary.stage.broadcast;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the listener, one thing after the other, on a thread of its own. */
final class Announcer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Announcer.class);

    private final BroadcastListener listener;
    private final ExecutorService voice = Executors.newSingleThreadExecutor(
            Thread.ofVirtual().name("stage-announcer").factory());

    Announcer(BroadcastListener listener) {
        this.listener = listener;
    }

    void sourceArrived(BroadcastStatus status) {
        say(() -> listener.sourceArrived(status));
    }

    void pictureReady(BroadcastStatus status) {
        LOG.atInfo().addKeyValue("stage", status.stage()).log("The stage has a picture");
        say(() -> listener.pictureReady(status));
    }

    void sourceLost(BroadcastStatus status) {
        LOG.atInfo().addKeyValue("stage", status.stage()).log("The stage has lost its source");
        say(() -> listener.sourceLost(status));
    }

    void failed(BroadcastStatus status, String reason) {
        LOG.atWarn().addKeyValue("stage", status.stage()).log("Nothing playable came of the source: {}", reason);
        say(() -> listener.failed(status, reason));
    }

    void finished(BroadcastStatus status, Recording recording) {
        LOG.atInfo().addKeyValue("stage", status.stage()).log("Recorded {}", recording.duration());
        say(() -> listener.finished(status, recording));
    }

    /** Says what is left to say, then falls silent. */
    @Override
    public void close() {
        voice.close();
    }

    /** A listener that fails must not silence what comes after. */
    private void say(Runnable call) {
        voice.execute(() -> {
            try {
                call.run();
            } catch (RuntimeException failing) {
                LOG.error("A listener of broadcasts failed", failing);
            }
        });
    }
}
