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
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.IntFunction;

/** Fake attendees of one server, all on one loop, and what it costs the server to serve them. */
final class Crowd {

    private static final int OUTSTANDING = 100;
    private static final int WARM_UP_SECONDS = 3;
    private static final int BOUND_SECONDS = 75;

    private final EventLoopGroup subscriberLoop = new MultiThreadIoEventLoopGroup(1, EpollIoHandler.newFactory());
    private final EventLoopGroup publisherLoop = new MultiThreadIoEventLoopGroup(1, EpollIoHandler.newFactory());
    private final int port;
    private final ServerProcess server;
    private final long rssBefore;
    private final Tally tally;
    private final int most;
    private int sockets;
    private double joinSeconds;

    /** @param most sockets that it will ever have */
    Crowd(int port, ServerProcess server, int most) throws IOException {
        this.port = port;
        this.server = server;
        this.most = most;
        this.tally = new Tally(most);
        this.rssBefore = server.rssKib();
    }

    /**
     * How people came in.
     *
     * @param p50 milliseconds from the connection to the last answer that lets one in
     * @param cpuMillis of the server for one of them
     * @param wholeCpuMillis the same with everything it started, such as its database
     * @param frames of the server until one is in, on average
     */
    record Filled(
            int sockets,
            double seconds,
            double p50,
            double p99,
            double cpuMillis,
            double wholeCpuMillis,
            double frames,
            int mostFrames) {}

    /**
     * Lets people in until there are so many, a bounded number on the way at a time, and returns when all are in.
     *
     * @param visits how the attendee with this number comes in
     */
    Filled fill(int upTo, IntFunction<Visit> visits) throws IOException, TimeoutException {
        return fill(upTo, visits, OUTSTANDING);
    }

    /** The same with so many on the way at a time. */
    Filled fill(int upTo, IntFunction<Visit> visits, int outstanding) throws IOException, TimeoutException {
        int coming = upTo - sockets;
        double cpu = server.cpuSeconds();
        double whole = server.wholeCpuSeconds();
        long started = System.nanoTime();
        for (int i = sockets; i < upTo; i++) {
            int index = i;
            await("joined " + i, () -> index - inOrGone() < outstanding);
            connect(subscriberLoop, new Subscriber(index, visits.apply(index), tally));
        }
        await("all of " + upTo + " joined", () -> inOrGone() >= upTo);
        if (tally.joinedCount() < upTo) {
            throw new IllegalStateException("in came " + tally.joinedCount() + " of " + upTo
                    + ", the last of the others " + "was closed with " + tally.lastCode());
        }
        joinSeconds = (System.nanoTime() - started) / 1e9;
        sockets = upTo;
        return new Filled(
                coming,
                round(joinSeconds),
                tally.joinMillisAt(50),
                tally.joinMillisAt(99),
                round((server.cpuSeconds() - cpu) * 1e3 / coming),
                round((server.wholeCpuSeconds() - whole) * 1e3 / coming),
                tally.joinFrames(),
                tally.mostJoinFrames());
    }

    private int inOrGone() {
        return tally.joinedCount() + tally.closedCount();
    }

    /** From now on so many of them read nothing any more. */
    void stall(int count) {
        tally.channels().subList(0, count).forEach(channel -> channel.config().setAutoRead(false));
    }

    /** Everybody goes, and everything with them. */
    void empty() throws TimeoutException {
        tally.channels().forEach(Channel::close);
        await("all of " + sockets + " gone", () -> tally.closedCount() == sockets);
        subscriberLoop.shutdownGracefully();
        publisherLoop.shutdownGracefully();
    }

    /** One more connection for each visit, to speak with; what they receive is counted in {@code answers}. */
    Channel[] speakers(Tally answers, Visit... visits) throws InterruptedException, TimeoutException {
        Channel[] channels = new Channel[visits.length];
        int before = answers.joinedCount();
        for (int i = 0; i < visits.length; i++) {
            channels[i] = connect(publisherLoop, new Subscriber(before + i, visits[i], answers))
                    .sync()
                    .channel();
        }
        await(
                "speakers joined",
                () -> answers.joinedCount() == before + visits.length
                        || Arrays.stream(channels).anyMatch(channel -> !channel.isActive()));
        if (answers.joinedCount() < before + visits.length) {
            throw new IllegalStateException("sent away before they were in, with " + answers.lastCode());
        }
        return channels;
    }

    /** Publishes, measures for so many seconds after a warm-up, stops, and waits for what is still on its way. */
    Reading listen(Publisher publisher, int seconds) throws IOException, InterruptedException {
        tally.restart();
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
                tally.lost(sockets, published),
                tally.doubled(sockets, published),
                tally.closedCount(),
                window.deliveries,
                round(window.cpuSeconds * 1e6 / window.deliveries),
                round(window.cpuSeconds * 1e6 / window.frames),
                round((double) window.deliveries / window.frames),
                round(window.cpuSeconds / seconds),
                round(window.waitedSeconds / seconds),
                round((double) (server.rssKib() - rssBefore) / sockets),
                tally.millisAt(50),
                tally.millisAt(99),
                tally.millisAt(99.9));
    }

    int most() {
        return most;
    }

    /**
     * What came of something that nobody stamps.
     *
     * @param published a second
     * @param frames to each of the crowd, a second
     * @param cpu share of a core, with everything the server started
     */
    record Heard(double published, double frames, double cpu) {}

    /** Publishes, and counts frames for so many seconds after a warm-up. */
    Heard hear(Publisher publisher, int seconds) throws IOException, InterruptedException {
        Thread publishing = Thread.ofPlatform().start(publisher);
        pause(WARM_UP_SECONDS);
        int published = publisher.published();
        long frames = tally.frames();
        double cpu = server.wholeCpuSeconds();
        pause(seconds);
        Heard heard = new Heard(
                round((double) (publisher.published() - published) / seconds),
                round((double) (tally.frames() - frames) / seconds / sockets),
                round((server.wholeCpuSeconds() - cpu) / seconds));
        publisher.stop();
        publishing.join();
        return heard;
    }

    Tally tally() {
        return tally;
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

    void await(String what, BooleanSupplier condition) throws TimeoutException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(BOUND_SECONDS);
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new TimeoutException("not within " + BOUND_SECONDS + " s: " + what + "; " + tally.joinedCount()
                        + " did, " + tally.closedCount() + " were closed, the last with " + tally.lastCode());
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
