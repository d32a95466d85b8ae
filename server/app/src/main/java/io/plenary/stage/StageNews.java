package io.plenary.stage;

import io.plenary.contract.ids.SessionId;
import io.plenary.stage.broadcast.BroadcastListener;
import io.plenary.stage.broadcast.BroadcastStatus;
import io.plenary.stage.broadcast.Recording;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What happens to broadcasts → the stage's log, and recordings → whoever keeps them. Called on a virtual thread. */
public final class StageNews implements BroadcastListener {
    private static final Logger LOG = LoggerFactory.getLogger(StageNews.class);

    /** Declared here, answered by the archive. Waits; told again after a crash. */
    public interface Recorded {
        void recorded(SessionId session, Recording recording);
    }

    private final StageService stage;
    private final Recorded listener;

    public StageNews(StageService stage, Recorded listener) {
        this.stage = stage;
        this.listener = listener;
    }

    @Override
    public void sourceArrived(BroadcastStatus status) {
        LOG.atInfo().addKeyValue("session", status.stage()).log("a source came");
    }

    @Override
    public void pictureReady(BroadcastStatus status) {
        stage.source(session(status), true, status.asset().value());
    }

    @Override
    public void sourceLost(BroadcastStatus status) {
        stage.source(session(status), false, status.asset().value());
    }

    @Override
    public void failed(BroadcastStatus status, String reason) {
        LOG.atWarn()
                .addKeyValue("session", status.stage())
                .addKeyValue("reason", reason)
                .log("a source was sent away");
    }

    @Override
    public void finished(BroadcastStatus status, Recording recording) {
        listener.recorded(session(status), recording);
    }

    private static SessionId session(BroadcastStatus status) {
        return SessionId.of(status.stage().value());
    }
}
