package io.plenary.fanout;

/** One frame on its way through the audience of the moment it left, resumed slice by slice. */
final class Delivery {

    private final Audience audience;
    private final Frame frame;
    private final int end;
    private final long started = System.nanoTime();
    private int next;

    Delivery(Audience audience, Frame frame, int end) {
        this.audience = audience;
        this.frame = frame;
        this.end = end;
    }

    /** Offers the frame to the next seats, holes included, and says how many subscribers sat there. */
    int walk(int seats) {
        int stop = Math.min(end, next + seats);
        int offered = 0;
        while (next < stop) {
            Subscription subscription = audience.at(next++);
            if (subscription != null) {
                subscription.offer(frame);
                offered++;
            }
        }
        return offered;
    }

    int messages() {
        return frame.messages().length;
    }

    boolean isDone() {
        return next == end;
    }

    /** The nanoseconds it took. */
    long finish() {
        frame.release();
        return System.nanoTime() - started;
    }
}
