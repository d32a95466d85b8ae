package io.plenary.load;

import io.netty.bootstrap.Bootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.epoll.EpollIoHandler;
import io.netty.channel.epoll.EpollSocketChannel;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.HdrHistogram.Histogram;

/**
 * Strangers who register for one event over HTTP, each person once, many at a time; all on one event loop, which writes
 * bytes and reads as little of an answer as it can, so that the core of the load is not what is measured.
 */
final class Burst {

    private static final int BOUND_SECONDS = 60;
    private static final long LONGEST_MICROS = 60_000_000;
    private static final int TAKEN = 202;
    private static final int SOLD_OUT = 409;

    private final List<Integer> ports;
    private final UUID event;

    /** @param ports of the nodes, by turns */
    Burst(List<Integer> ports, UUID event) {
        this.ports = ports;
        this.event = event;
    }

    Burst(int port, UUID event) {
        this(List.of(port), event);
    }

    /**
     * What came of it.
     *
     * @param taken answers 202
     * @param soldOut answers 409
     * @param other any other answers, which are mistakes
     * @param perSecond answers
     * @param p50 milliseconds from wish to answer, connecting included
     */
    record Result(int taken, int soldOut, int other, double perSecond, double p50, double p99) {}

    /** So many people at once, once. */
    Result once(int together) throws Exception {
        return measured(together, 0);
    }

    /** So many at a time, one after the other, for so many seconds. */
    Result during(int together, int seconds) throws Exception {
        return measured(together, seconds);
    }

    private Result measured(int together, int seconds) throws Exception {
        long started = System.nanoTime();
        Answers answers = new Answers(started + TimeUnit.SECONDS.toNanos(seconds), together);
        try (var group = new MultiThreadIoEventLoopGroup(1, EpollIoHandler.newFactory())) {
            for (int n = 0; n < together; n++) {
                int port = ports.get(n % ports.size());
                Stranger stranger = new Stranger(port, event, answers);
                new Bootstrap()
                        .group(group)
                        .channel(EpollSocketChannel.class)
                        .handler(new ChannelInitializer<>() {
                            @Override
                            protected void initChannel(Channel channel) {
                                channel.pipeline().addLast(stranger);
                            }
                        })
                        .connect("127.0.0.1", port)
                        .addListener(connected -> {
                            if (!connected.isSuccess()) {
                                answers.fail(connected.cause());
                            }
                        });
            }
            answers.await();
        }
        return answers.result((System.nanoTime() - started) / 1e9);
    }

    /** What all of them were answered. Written on the event loop, read when all have gone. */
    static final class Answers {

        private final long end;
        private final CountDownLatch here;
        private final Histogram micros = new Histogram(LONGEST_MICROS, 3);
        private int people;
        private int taken;
        private int soldOut;
        private volatile Throwable failure;

        private Answers(long end, int together) {
            this.end = end;
            this.here = new CountDownLatch(together);
        }

        int nextPerson() {
            return ++people;
        }

        boolean areOver() {
            return System.nanoTime() >= end;
        }

        void count(int status, long nanos) {
            micros.recordValue(Math.min(LONGEST_MICROS, nanos / 1_000));
            taken += status == TAKEN ? 1 : 0;
            soldOut += status == SOLD_OUT ? 1 : 0;
        }

        /** The connection brings nobody else. */
        void countLast(int status, long nanos) {
            count(status, nanos);
            here.countDown();
        }

        void fail(Throwable cause) {
            failure = cause;
            while (here.getCount() > 0) {
                here.countDown();
            }
        }

        private void await() throws Exception {
            if (!here.await(BOUND_SECONDS, TimeUnit.SECONDS)) {
                throw new TimeoutException("not all were answered within " + BOUND_SECONDS + " s");
            }
            if (failure != null) {
                throw new IllegalStateException(failure);
            }
        }

        private Result result(double seconds) {
            return new Result(
                    taken,
                    soldOut,
                    people - taken - soldOut,
                    Crowd.round(people / seconds),
                    Crowd.round(micros.getValueAtPercentile(50) / 1_000.0),
                    Crowd.round(micros.getValueAtPercentile(99) / 1_000.0));
        }
    }
}
