package io.plenary.load;

import org.HdrHistogram.Histogram;

/** What all subscribers of one loop received. Written by that loop; the totals may be read by others meanwhile. */
final class Tally {

    private static final long LONGEST_MICROS = 60_000_000;

    private final Histogram micros = new Histogram(LONGEST_MICROS, 3);
    private final int[] received;
    private volatile long total;
    private volatile long frames;
    private volatile int joined;
    private volatile int closed;
    private volatile boolean measuring;

    Tally(int sockets) {
        received = new int[sockets];
    }

    void received(int socket, int messages, int inFrames) {
        received[socket] += messages;
        frames += inFrames;
        total += messages;
    }

    void latency(long nanos) {
        if (measuring) {
            micros.recordValue(Math.clamp(nanos / 1_000, 0, LONGEST_MICROS));
        }
    }

    void joined() {
        joined++;
    }

    void closed() {
        closed++;
    }

    void measure(boolean on) {
        measuring = on;
    }

    long total() {
        return total;
    }

    long frames() {
        return frames;
    }

    int joinedCount() {
        return joined;
    }

    int closedCount() {
        return closed;
    }

    /** Deliveries missing when each socket should have received so many. */
    long lost(int each) {
        long lost = 0;
        for (int count : received) {
            lost += Math.max(0, each - count);
        }
        return lost;
    }

    /** Deliveries too many. */
    long doubled(int each) {
        long doubled = 0;
        for (int count : received) {
            doubled += Math.max(0, count - each);
        }
        return doubled;
    }

    double millisAt(double percentile) {
        return micros.getValueAtPercentile(percentile) / 1_000.0;
    }
}
