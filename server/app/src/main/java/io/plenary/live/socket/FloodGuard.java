package io.plenary.live.socket;

/** Counts the frames of one socket in windows of a second. Belongs to its event loop. */
final class FloodGuard {
    private static final long SECOND = 1_000_000_000L;
    /** Who sends this many times what is allowed does not mean it. */
    private static final double CLOSE_ABOVE = 10 / 3.0;

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

    /** @param allowed frames in a second */
    Verdict take(long nanos, int allowed) {
        if (nanos - began >= SECOND) {
            began = nanos;
            frames = 0;
        }
        frames++;
        if (frames > allowed * CLOSE_ABOVE) return Verdict.CLOSE;
        return frames > allowed ? Verdict.REFUSE : Verdict.TAKE;
    }
}
