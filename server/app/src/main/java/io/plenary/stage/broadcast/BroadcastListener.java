package io.plenary.stage.broadcast;

/**
 * Hears what happens to broadcasts. Calls come one after the other on a virtual thread of their own and may wait; they
 * hold up no media.
 */
public interface BroadcastListener {
    /** A source with the right key is connected; nothing is playable yet. */
    void sourceArrived(BroadcastStatus status);

    /** The first segment of this source is playable. */
    void pictureReady(BroadcastStatus status);

    /** The source has gone; a live broadcast stays live and waits for its return. */
    void sourceLost(BroadcastStatus status);

    /** The source was sent away because nothing playable came of it. */
    void failed(BroadcastStatus status, String reason);

    /** The broadcast has ended and its recording is complete on disk. */
    void finished(BroadcastStatus status, Recording recording);
}
