package io.plenary.live.socket;

/** Counts the frames of one socket in windows of a second. Belongs to its event loop. */
final class FloodGuard {
    private static final long SECOND = 1_000_000_000L;
    private static final int REFUSE_ABOVE = 30;
    private static final int CLOSE_ABOVE = 100;

    /** What to do with one more frame. */
    enum Verdict {
        TAKE,
        REFUSE,
        CLOSE
    }

    private long began;
    private int frames;

    FloodGuard(long nanos) {
        began = nanos;
    }

    Verdict take(long nanos) {
        if (nanos - began >= SECOND) {
            began = nanos;
            frames = 0;
        }
        frames++;
        if (frames > CLOSE_ABOVE) return Verdict.CLOSE;
        return frames > REFUSE_ABOVE ? Verdict.REFUSE : Verdict.TAKE;
    }
}
