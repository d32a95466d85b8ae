package io.plenary.load;

import io.netty.channel.Channel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.HdrHistogram.Histogram;

/** What all subscribers of one loop received. Written by that loop; the totals may be read by others meanwhile. */
final class Tally {

    /** What an urgent message of a room has in it and no other. */
    static final String URGENT = "\"chat.hidden\"";

    private static final long LONGEST_MICROS = 60_000_000;
    private static final int MOST_URGENT = 1_000;

    private final Histogram micros = new Histogram(LONGEST_MICROS, 3);
    private final Histogram joinMicros = new Histogram(LONGEST_MICROS, 3);
    private final Histogram urgentMicros = new Histogram(LONGEST_MICROS, 3);
    private final long[] urgentSent = new long[MOST_URGENT];
    private final List<Channel> channels = new ArrayList<>();
    private final int[] received;
    private volatile long total;
    private volatile long frames;
    private volatile int joined;
    private volatile int closed;
    private volatile int lastCode;
    private volatile boolean measuring;
    private volatile int urgentCount;
    private long joinFrames;
    private int mostJoinFrames;

    Tally(int sockets) {
        received = new int[sockets];
    }

    /** Before a phase, when nothing is on its way: what was received before does not count. */
    void restart() {
        Arrays.fill(received, 0);
        total = 0;
        micros.reset();
        urgentMicros.reset();
    }

    void opened(Channel channel) {
        synchronized (channels) {
            channels.add(channel);
        }
    }

    /** Those that were opened, in that order. */
    List<Channel> channels() {
        synchronized (channels) {
            return List.copyOf(channels);
        }
    }

    void received(int socket, int messages, int inFrames) {
        received[socket] += messages;
        frames += inFrames;
        total += messages;
    }

    void latency(long nanos) {
        if (measuring) {
            micros.recordValue(clamped(nanos));
        }
    }

    private static long clamped(long nanos) {
        return Math.clamp(nanos / 1_000, 0, LONGEST_MICROS);
    }

    /** By the one who sends urgent messages, before each. */
    void urgentSent() {
        urgentSent[urgentCount] = System.nanoTime();
        urgentCount++;
    }

    /** The reader's urgent message of this number came. */
    void urgent(int number, long now) {
        if (measuring && number < urgentCount) {
            urgentMicros.recordValue(clamped(now - urgentSent[number]));
        }
    }

    /** @param inFrames frames of the server up to the one that let the attendee in */
    void joined(long nanos, int inFrames) {
        joinMicros.recordValue(clamped(nanos));
        joinFrames += inFrames;
        mostJoinFrames = Math.max(mostJoinFrames, inFrames);
        joined++;
    }

    void closed() {
        closed++;
    }

    /** The server said why it closes one. */
    void closing(int code) {
        lastCode = code;
    }

    int lastCode() {
        return lastCode;
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

    /** Deliveries missing when each of the first so many sockets should have received so many. */
    long lost(int sockets, int each) {
        long lost = 0;
        for (int i = 0; i < sockets; i++) {
            lost += Math.max(0, each - received[i]);
        }
        return lost;
    }

    /** Deliveries too many. */
    long doubled(int sockets, int each) {
        long doubled = 0;
        for (int i = 0; i < sockets; i++) {
            doubled += Math.max(0, received[i] - each);
        }
        return doubled;
    }

    double millisAt(double percentile) {
        return millisAt(micros, percentile);
    }

    double joinMillisAt(double percentile) {
        return millisAt(joinMicros, percentile);
    }

    double urgentMillisAt(double percentile) {
        return millisAt(urgentMicros, percentile);
    }

    private static double millisAt(Histogram histogram, double percentile) {
        return Crowd.round(histogram.getValueAtPercentile(percentile) / 1_000.0);
    }

    /** On average, and of the one who got most. */
    double joinFrames() {
        return joined == 0 ? 0 : Crowd.round((double) joinFrames / joined);
    }

    int mostJoinFrames() {
        return mostJoinFrames;
    }
}
