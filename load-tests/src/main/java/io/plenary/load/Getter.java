package io.plenary.load;

import io.netty.bootstrap.Bootstrap;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.PooledByteBufAllocator;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.FixedRecvByteBufAllocator;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.epoll.EpollIoHandler;
import io.netty.channel.epoll.EpollSocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Asks for one address again and again over some connections, each of which waits for its answer, and counts the answers.
 * It reads no more of an answer than its status and its length, and takes the rest unseen in large pieces, so that the
 * core of the load is not what is measured.
 *
 * <p>Arguments: port, path, seconds, a tag to send as If-None-Match or {@code none}. Prints answers, seconds, status and
 * the bytes of the last answer.
 */
public final class Getter {

    private static final int CONNECTIONS = 32;
    private static final int LARGEST_READ = 32 * 1024;
    private static final byte[] LENGTH = "content-length:".getBytes(StandardCharsets.US_ASCII);
    private static final int STATUS_AT = 9;

    private final ByteBuf asked;
    private volatile long answers;
    private volatile int status;
    private volatile long bytes;

    private Getter(String request) {
        asked = Unpooled.unreleasableBuffer(
                Unpooled.directBuffer().writeBytes(request.getBytes(StandardCharsets.US_ASCII)));
    }

    public static void main(String[] arguments) throws InterruptedException {
        Child.endOnFailure();
        int port = Integer.parseInt(arguments[0]);
        String request = "GET " + arguments[1] + " HTTP/1.1\r\nHost: localhost:" + port
                + "\r\nAccept-Encoding: gzip\r\nAccept-Language: en\r\n"
                + (arguments[3].equals("none") ? "" : "If-None-Match: " + arguments[3] + "\r\n") + "\r\n";
        Getter getter = new Getter(request);
        getter.connect(port);
        long seconds = Long.parseLong(arguments[2]);
        LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1));
        long before = getter.answers;
        long began = System.nanoTime();
        LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(seconds));
        System.out.printf(
                Locale.ROOT,
                "%d %.6f %d %d%n",
                getter.answers - before,
                (System.nanoTime() - began) / 1e9,
                getter.status,
                getter.bytes);
        Runtime.getRuntime().halt(0);
    }

    private void connect(int port) throws InterruptedException {
        Bootstrap bootstrap = new Bootstrap()
                .group(new MultiThreadIoEventLoopGroup(1, EpollIoHandler.newFactory()))
                .channel(EpollSocketChannel.class)
                .option(ChannelOption.ALLOCATOR, PooledByteBufAllocator.DEFAULT)
                .option(ChannelOption.RECVBUF_ALLOCATOR, new FixedRecvByteBufAllocator(LARGEST_READ))
                .handler(new ChannelInitializer<>() {
                    @Override
                    protected void initChannel(Channel channel) {
                        channel.pipeline().addLast(new Asking());
                    }
                });
        for (int i = 0; i < CONNECTIONS; i++) {
            bootstrap.connect("127.0.0.1", port).sync();
        }
    }

    /** One answer at a time. All run on the one event loop, so counting needs no lock. */
    private final class Asking extends ChannelInboundHandlerAdapter {

        private long left;

        @Override
        public void channelActive(ChannelHandlerContext context) {
            context.writeAndFlush(asked.duplicate(), context.voidPromise());
        }

        @Override
        public void channelRead(ChannelHandlerContext context, Object message) {
            ByteBuf read = (ByteBuf) message;
            if (left == 0) {
                // One that is as long as the last, with the same status, is taken for such another without reading it.
                left = isLikeTheLast(read) ? bytes : begun(read);
            }
            left -= read.readableBytes();
            read.release();
            if (left < 0) {
                throw new IllegalStateException("more came than was announced");
            }
            if (left == 0) {
                answers++;
                context.writeAndFlush(asked.duplicate(), context.voidPromise());
            }
        }

        @Override
        public void exceptionCaught(ChannelHandlerContext context, Throwable failure) {
            failure.printStackTrace();
            Runtime.getRuntime().halt(1);
        }
    }

    private boolean isLikeTheLast(ByteBuf read) {
        return read.readableBytes() == bytes && statusOf(read) == status;
    }

    private static int statusOf(ByteBuf read) {
        int at = read.readerIndex() + STATUS_AT;
        return 100 * digit(read, at) + 10 * digit(read, at + 1) + digit(read, at + 2);
    }

    /** @return bytes of the whole answer. A server writes its head at once, so the first piece has all of it. */
    private long begun(ByteBuf read) {
        int from = read.readerIndex();
        status = statusOf(read);
        long body = 0;
        int line = from;
        while (true) {
            int end = read.indexOf(line, read.writerIndex(), (byte) '\n');
            if (end < 0) {
                throw new IllegalStateException("the head came in pieces");
            }
            if (end - line == 1) {
                return bytes = end + 1L - from + body;
            }
            if (end - line > LENGTH.length && isLength(read, line)) {
                body = number(read, line + LENGTH.length, end - 1);
            }
            line = end + 1;
        }
    }

    private static boolean isLength(ByteBuf read, int line) {
        for (int at = 0; at < LENGTH.length; at++) {
            if ((read.getByte(line + at) | 0x20) != LENGTH[at]) {
                return false;
            }
        }
        return true;
    }

    private static long number(ByteBuf read, int from, int to) {
        long number = 0;
        for (int at = from; at < to; at++) {
            if (read.getByte(at) != ' ') {
                number = number * 10 + digit(read, at);
            }
        }
        return number;
    }

    private static int digit(ByteBuf read, int at) {
        return read.getByte(at) - '0';
    }
}
