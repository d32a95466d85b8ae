package io.plenary.stage.broadcast;

import java.util.List;

/** Notes what it hears. */
record Ear(List<String> events) implements BroadcastListener {
    @Override
    public void sourceArrived(BroadcastStatus status) {
        events.add("arrived");
    }

    @Override
    public void pictureReady(BroadcastStatus status) {
        events.add("picture");
    }

    @Override
    public void sourceLost(BroadcastStatus status) {
        events.add("lost");
    }

    @Override
    public void failed(BroadcastStatus status, String reason) {
        events.add("failed " + reason);
    }

    @Override
    public void finished(BroadcastStatus status, Recording recording) {
        events.add("finished");
    }
}
