package io.plenary.fanout;

/** Every bound of the fan-out by name. The defaults are the measured ones. */
public record FanoutOptions(Window window, Reader reader, Limits limits, Pace pace) {

    public static FanoutOptions defaults() {
        return new FanoutOptions(
                new Window(47, 73, 16_384, 4_194_304),
                new Reader(256, 262_144, 65_536, 4_999),
                new Limits(20_000, 20_000, 32, 65_536),
                new Pace(32, 65_536));
    }

    public FanoutOptions with(Window other) {
        return new FanoutOptions(other, reader, limits, pace);
    }

    public FanoutOptions with(Reader other) {
        return new FanoutOptions(window, other, limits, pace);
    }

    public FanoutOptions with(Limits other) {
        return new FanoutOptions(window, reader, other, pace);
    }

    public FanoutOptions with(Pace other) {
        return new FanoutOptions(window, reader, limits, other);
    }

    /** What a socket or a held subscription may leave waiting here; a frame more may wait in its channel. */
    Batch newOutbox() {
        return new Batch(reader.messages, reader.bytes - pace.frameBytes);
    }

    Batch newWindow() {
        return new Batch(window.messages, window.bytes);
    }

    /**
     * How long a busy topic gathers messages for one frame.
     *
     * @param minMillis for a small audience
     * @param maxMillis for about 2,400 sockets on a loop and more; at most 100
     * @param messages messages gathered at most, when the loop is behind
     * @param bytes bytes of them
     */
    public record Window(int minMillis, int maxMillis, int messages, int bytes) {

        private static final int WIDEST_MILLIS = 100;

        public Window {
            if (minMillis < 1 || maxMillis < minMillis || maxMillis > WIDEST_MILLIS) {
                throw new IllegalArgumentException(
                        "a window needs 1 <= min <= max <= 100 ms, not " + minMillis + " and " + maxMillis);
            }
        }

        /**
         * A delivery takes about 7 µs a socket, so a window of 30 µs a socket leaves a loop three quarters of its time
         * whatever the rate of messages. Where even the widest is shorter than that, as among ten thousand, people wait
         * for the delivery more than for the window, and half of the time is left. Odd, so that timers do not line up.
         */
        int millisFor(int audience) {
            return Math.clamp(audience * 3L / 100, minMillis, maxMillis) | 1;
        }
    }

    /**
     * What one reader may leave waiting before it is closed with 1013.
     *
     * @param messages messages of a socket, or of a subscription still held
     * @param bytes bytes of them, the frame in the channel included
     * @param sendBuffer bytes the kernel takes for a socket; left alone it hides megabytes of a slow reader's backlog
     * @param closeMillis time a socket has to end after its close frame, then it is cut
     */
    public record Reader(int messages, int bytes, int sendBuffer, int closeMillis) {}

    /**
     * @param sockets sockets of this node
     * @param topics topics of this node with a subscriber, counted on each loop
     * @param subscriptions subscriptions of one socket
     * @param backlog published messages waiting for one loop
     */
    public record Limits(int sockets, int topics, int subscriptions, int backlog) {}

    /**
     * @param sliceSockets sockets written between two looks at a loop's I/O; 32 take about half a millisecond, which
     *     is what somebody else's answer may have to wait for, several times on its way
     * @param frameBytes about the largest joined frame
     */
    public record Pace(int sliceSockets, int frameBytes) {}
}
