package io.plenary.load;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.IntFunction;

/**
 * Fills a room with attendees, publishes into it, and says on standard output, as one line of JSON, what arrived and
 * what it cost the server. Arguments: port, pid of the server, sockets, messages a second, seconds to measure.
 */
public final class LoadClient {

    private static final int OUTSTANDING = 100;
    private static final int PUBLISHERS = 2;
    private static final int WARM_UP_SECONDS = 3;
    private static final int BOUND_SECONDS = 30;
    private static final String PADDING = "x".repeat(120);

    private final EventLoopGroup subscriberLoop = new MultiThreadIoEventLoopGroup(1, EpollIoHandler.newFactory());
    private final EventLoopGroup publisherLoop = new MultiThreadIoEventLoopGroup(1, EpollIoHandler.newFactory());
    private final int port;
    private final ServerProcess server;
    private final int sockets;
    private final Tally tally;

    private LoadClient(int port, ServerProcess server, int sockets) {
        this.port = port;
        this.server = server;
        this.sockets = sockets;
        this.tally = new Tally(sockets);
    }

    public static void main(String[] args) throws Exception {
        int port = Integer.parseInt(args[0]);
        ServerProcess server = new ServerProcess(Long.parseLong(args[1]));
        LoadClient client = new LoadClient(port, server, Integer.parseInt(args[2]));
        Reading reading = client.run(Double.parseDouble(args[3]), Integer.parseInt(args[4]));
        System.out.println(json(reading));
        System.exit(0);
    }

    static String json(Reading reading) throws JsonProcessingException {
        return new ObjectMapper().writeValueAsString(reading);
    }

    private Reading run(double rate, int seconds) throws IOException, InterruptedException, TimeoutException {
        long rssBefore = server.rssKib();
        long started = System.nanoTime();
        fill(index -> new Subscriber(index, Visit.bare("/live"), tally));
        double joinSeconds = (System.nanoTime() - started) / 1e9;
        Publisher publisher = new Publisher(publishers(), rate, LoadClient::message);
        Thread publishing = Thread.ofPlatform().start(publisher);
        pause(WARM_UP_SECONDS);
        Window window = measure(seconds);
        publisher.stop();
        publishing.join();
        int published = publisher.published();
        awaitQuiet((long) published * sockets);
        return new Reading(
                sockets,
                rate,
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

    /** Connects with a bounded number of handshakes under way, and waits until everybody is in the room. */
    private void fill(IntFunction<Subscriber> attendee) throws TimeoutException {
        for (int i = 0; i < sockets; i++) {
            int index = i;
            await("joined " + i, () -> index - tally.joinedCount() < OUTSTANDING);
            connect(subscriberLoop, attendee.apply(index));
        }
        await("all joined", () -> tally.joinedCount() == sockets);
    }

    private Channel[] publishers() throws InterruptedException, TimeoutException {
        Channel[] channels = new Channel[PUBLISHERS];
        Tally unused = new Tally(PUBLISHERS);
        for (int i = 0; i < PUBLISHERS; i++) {
            channels[i] = connect(publisherLoop, new Subscriber(i, Visit.bare("/publish"), unused))
                    .sync()
                    .channel();
        }
        await("publishers joined", () -> unused.joinedCount() == PUBLISHERS);
        return channels;
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

    private static String message(long nanos) {
        return "{\"t\":\"chat.said\",\"topic\":\"chat:bench\",\"d\":{\"text\":\"@" + nanos + ";" + PADDING + "\"}}";
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

    private static void await(String what, BooleanSupplier condition) throws TimeoutException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(BOUND_SECONDS);
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new TimeoutException("not within " + BOUND_SECONDS + " s: " + what);
            }
            LockSupport.parkNanos(200_000);
        }
    }

    private static double round(double value) {
        return Math.round(value * 100) / 100.0;
    }

    /** What happened while it was measured. */
    private record Window(long deliveries, long frames, double cpuSeconds, double waitedSeconds) {}
}
