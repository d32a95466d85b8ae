package io.plenary;

import io.plenary.platform.Rounds;
import io.plenary.platform.config.DataFolder;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Which of several nodes has the broadcasts: the one that holds the folder of the recordings, which they share. The lock
 * is the operating system's, so it is free the moment its node dies, and the next node takes the broadcasts up. A node
 * alone has them from its start.
 */
final class StageDesk implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(StageDesk.class);
    private static final Duration PAUSE = Duration.ofMillis(907);

    private final Path recordings;
    private volatile Optional<DataFolder> held = Optional.empty();
    private volatile boolean open;
    private Optional<Rounds> waiting = Optional.empty();

    StageDesk(Path recordings) {
        this.recordings = recordings;
    }

    /** @param takeUp runs once the folder is held: now, so that what it throws ends the start, or on a thread of its own */
    synchronized void start(Runnable takeUp) {
        if (take()) {
            takeUp.run();
            open = true;
            return;
        }
        LOG.info("another node has the broadcasts; this one stands by");
        var rounds = new Rounds("stage-desk", PAUSE, () -> {
            succeed(takeUp);
            return false;
        });
        waiting = Optional.of(rounds);
        rounds.start();
    }

    private boolean take() {
        if (held.isEmpty()) held = DataFolder.tryTake(recordings);
        return held.isPresent();
    }

    private void succeed(Runnable takeUp) {
        if (open || !take()) return;
        try {
            takeUp.run();
            open = true;
            LOG.info("this node has the broadcasts now");
        } catch (RuntimeException failed) {
            // The next round tries again: an unfinished take-over must not leave everybody without pictures.
            LOG.error("the broadcasts could not be taken up", failed);
        }
    }

    /** Sources are let in here. */
    boolean isHeld() {
        return open;
    }

    @Override
    public synchronized void close() {
        open = false;
        waiting.ifPresent(Rounds::close);
        held.ifPresent(DataFolder::close);
    }
}
