package io.plenary.fanout;

/**
 * One socket's place in a topic. It starts held: what is published from now on waits here, bounded, while the caller
 * reads and sends history. {@link #release} then lets live follow history without a hole and nothing twice.
 */
public final class Subscription {

    private static final int NO_SEAT = -1;

    private final FanoutSocket socket;
    private final Topic topic;
    private Batch kept;
    private long afterSeq;
    private boolean released;
    private boolean ended;
    private int seat = NO_SEAT;

    Subscription(FanoutSocket socket, Topic topic) {
        this.socket = socket;
        this.topic = topic;
        this.kept = socket.hub().options().newOutbox();
    }

    /** The topic's name. */
    public String topic() {
        return topic.name();
    }

    /**
     * Goes live behind history: messages above {@code afterSeq} follow, each once, those that waited first. Call it
     * once, after the history up to {@code afterSeq} has been given to {@link FanoutSocket#send}; 0 if there is none.
     * A topic whose seq starts anew needs new subscriptions.
     */
    public void release(long afterSeq) {
        socket.hub().run(() -> releaseHere(afterSeq));
    }

    /** On the loop. */
    void releaseHere(long afterSeq) {
        topic.release(this, afterSeq);
    }

    /** Ends this subscription; what still waited for it is dropped. */
    public void end() {
        socket.hub().run(() -> socket.hub().unsubscribe(this));
    }

    FanoutSocket socket() {
        return socket;
    }

    /** While held: false when no more fits. */
    boolean keep(Message message) {
        return !message.isNewsAfter(afterSeq) || kept.add(message);
    }

    /** False when it was released before, or has ended. */
    boolean releaseAfter(long seq) {
        if (released || ended) {
            return false;
        }
        released = true;
        afterSeq = seq;
        kept.dropUpTo(seq);
        return true;
    }

    boolean isReleased() {
        return released;
    }

    /** What waited goes out, and from the next delivery on this subscription takes part. */
    void seat(int index) {
        seat = index;
        socket.sendKept(kept);
        kept = null;
    }

    void moveTo(int index) {
        seat = index;
    }

    boolean isSeated() {
        return seat != NO_SEAT;
    }

    int seat() {
        return seat;
    }

    /** The topic it has left. */
    Topic leave() {
        topic.leave(this);
        ended = true;
        kept = null;
        return topic;
    }

    /** One subscriber's part of a delivery; a late message that history already brought is left out. */
    void offer(Frame frame) {
        if (frame.firstSeq() > afterSeq) {
            socket.offer(frame);
        } else {
            socket.offerNewsAfter(afterSeq, frame);
        }
    }
}
