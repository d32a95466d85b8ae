package io.plenary;

import io.plenary.stage.broadcast.BroadcastListener;
import io.plenary.stage.broadcast.BroadcastStatus;
import io.plenary.stage.broadcast.Recording;

/** Lets broadcasts be made before those who listen to them. */
final class StageRelay implements BroadcastListener {
    private volatile BroadcastListener listener;

    void to(BroadcastListener other) {
        listener = other;
    }

    @Override
    public void sourceArrived(BroadcastStatus status) {
        listener.sourceArrived(status);
    }

    @Override
    public void pictureReady(BroadcastStatus status) {
        listener.pictureReady(status);
    }

    @Override
    public void sourceLost(BroadcastStatus status) {
        listener.sourceLost(status);
    }

    @Override
    public void failed(BroadcastStatus status, String reason) {
        listener.failed(status, reason);
    }

    @Override
    public void finished(BroadcastStatus status, Recording recording) {
        listener.finished(status, recording);
    }
}
