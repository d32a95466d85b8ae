package io.plenary.load;

import io.netty.channel.Channel;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongFunction;

/**
 * Publishes with an open loop: messages arrive as people send them, at random with a given mean rate, whether or not the
 * server keeps up. The seed is fixed, so that every server is offered the same minute.
 */
final class Publisher implements Runnable {

    private static final long SEED = 20_261_121;

    private final Channel[] connections;
    private final double perSecond;
    private final LongFunction<String> frame;
    private final Random random = new Random(SEED);
    private volatile boolean stopped;
    private volatile int published;

    /** {@code frame} makes a message from the nanosecond of its sending. */
    Publisher(Channel[] connections, double perSecond, LongFunction<String> frame) {
        this.connections = connections;
        this.perSecond = perSecond;
        this.frame = frame;
    }

    @Override
    public void run() {
        double due = System.nanoTime();
        while (!stopped) {
            due += -Math.log(1 - random.nextDouble()) * 1e9 / perSecond;
            sleepUntil((long) due);
            publish();
        }
    }

    private void sleepUntil(long nanos) {
        long left = nanos - System.nanoTime();
        while (left > 0) {
            LockSupport.parkNanos(left);
            left = nanos - System.nanoTime();
        }
    }

    private void publish() {
        Channel connection = connections[published % connections.length];
        String text = frame.apply(System.nanoTime());
        connection.writeAndFlush(Masked.text(connection.alloc(), text), connection.voidPromise());
        published++;
    }

    void stop() {
        stopped = true;
    }

    double perSecond() {
        return perSecond;
    }

    int published() {
        return published;
    }
}
