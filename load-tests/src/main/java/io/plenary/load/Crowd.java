package io.plenary.load;

import io.netty.bootstrap.Bootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.FixedRecvByteBufAllocator;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.epoll.EpollIoHandler;
import io.netty.channel.epoll.EpollSocketChannel;
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/** Fake attendees of one server, all on one loop, and what it costs the server to serve them. */
final class Crowd {

    private static final int OUTSTANDING = 100;
    private static final int WARM_UP_SECONDS = 3;
    private static final int BOUND_SECONDS = 75;

    private final EventLoopGroup subscriberLoop = new MultiThreadIoEventLoopGroup(1, EpollIoHandler.newFactory());
    private final EventLoopGroup publisherLoop = new MultiThreadIoEventLoopGroup(1, EpollIoHandler.newFactory());
    private final int port;
    private final ServerProcess server;
    private final int sockets;
    private final Tally tally;
    private double joinSeconds;
    private long rssBefore;

    Crowd(int port, ServerProcess server, int sockets) {
        this.port = port;
        this.server = server;
        this.sockets = sockets;
        this.tally = new Tally(sockets);
    }

    /**
     * Lets everybody in, with a bounded number on the way at a time, and returns when all are in the room.
     *
     * @param visits how the attendee with this number comes in; may await
     * @param ushers how many ask {@code visits} at a time
     */
    void fill(IntFunction<Visit> visits, int ushers) throws Exception {
        rssBefore = server.rssKib();
        long started = System.nanoTime();
        AtomicInteger next = new AtomicInteger();
        Callable<Void> usher = () -> {
            for (int i = next.getAndIncrement(); i < sockets; i = next.getAndIncrement()) {
                int index = i;
                await("joined " + i, () -> index - tally.joinedCount() < OUTSTANDING);
                connect(subscriberLoop, new Subscriber(index, visits.apply(index), tally));
            }
            return null;
        };
        try (var threads = Executors.newFixedThreadPool(ushers)) {
            var all = threads.invokeAll(
                    Stream.generate(() -> usher).limit(ushers).toList(), BOUND_SECONDS, TimeUnit.SECONDS);
            for (var one : all) {
                one.get();
            }
        }
        await("all of " + sockets + " joined", () -> tally.joinedCount() == sockets);
        joinSeconds = (System.nanoTime() - started) / 1e9;
    }

    /** One more connection for each visit, to speak with. */
    Channel[] speakers(Visit... visits) throws InterruptedException, TimeoutException {
        Channel[] channels = new Channel[visits.length];
        Tally unused = new Tally(visits.length);
        for (int i = 0; i < visits.length; i++) {
            channels[i] = connect(publisherLoop, new Subscriber(i, visits[i], unused))
                    .sync()
                    .channel();
        }
        await("speakers joined", () -> unused.joinedCount() == visits.length);
        return channels;
    }

    /** Publishes, measures for so many seconds after a warm-up, stops, and waits for what is still on its way. */
    Reading listen(Publisher publisher, int seconds) throws IOException, InterruptedException {
        Thread publishing = Thread.ofPlatform().start(publisher);
        pause(WARM_UP_SECONDS);
        Window window = measure(seconds);
        publisher.stop();
        publishing.join();
        int published = publisher.published();
        awaitQuiet((long) published * sockets);
        return new Reading(
                sockets,
                publisher.perSecond(),
                round(joinSeconds),
                published,
                tally.lost(published),
                tally.doubled(published),
                tally.closedCount(),
                window.deliveries,
                round(window.cpuSeconds * 1e6 / window.deliveries),
                round(window.cpuSeconds * 1e6 / window.frames),
                round((double) window.deliveries / window.frames),
                round(window.cpuSeconds / seconds),
                round(window.waitedSeconds / seconds),
                round((double) (server.rssKib() - rssBefore) / sockets),
                round(tally.millisAt(50)),
                round(tally.millisAt(99)),
                round(tally.millisAt(99.9)));
    }

    private ChannelFuture connect(EventLoopGroup loop, Subscriber subscriber) {
        return new Bootstrap()
                .group(loop)
                .channel(EpollSocketChannel.class)
                .option(ChannelOption.TCP_NODELAY, true)
                .option(ChannelOption.RECVBUF_ALLOCATOR, new FixedRecvByteBufAllocator(8_192))
                .handler(new ChannelInitializer<Channel>() {
                    @Override
                    protected void initChannel(Channel channel) {
                        channel.pipeline().addLast(subscriber);
                    }
                })
                .connect("127.0.0.1", port);
    }

    private Window measure(int seconds) throws IOException {
        tally.measure(true);
        double cpu = server.cpuSeconds();
        double waited = server.waitedSeconds();
        long before = tally.total();
        long frames = tally.frames();
        pause(seconds);
        long deliveries = tally.total() - before;
        tally.measure(false);
        return new Window(
                deliveries, tally.frames() - frames, server.cpuSeconds() - cpu, server.waitedSeconds() - waited);
    }

    private void awaitQuiet(long expected) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(8);
        while (tally.total() < expected && System.nanoTime() < deadline) {
            LockSupport.parkNanos(5_000_000);
        }
    }

    private static void pause(int seconds) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        while (System.nanoTime() < end) {
            LockSupport.parkNanos(end - System.nanoTime());
        }
    }

    private void await(String what, BooleanSupplier condition) throws TimeoutException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(BOUND_SECONDS);
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new TimeoutException("not within " + BOUND_SECONDS + " s: " + what + "; " + tally.joinedCount()
                        + " did, " + tally.closedCount() + " were closed");
            }
            LockSupport.parkNanos(200_000);
        }
    }

    static double round(double value) {
        return Math.round(value * 100) / 100.0;
    }

    /** What happened while it was measured. */
    private record Window(long deliveries, long frames, double cpuSeconds, double waitedSeconds) {}
}
