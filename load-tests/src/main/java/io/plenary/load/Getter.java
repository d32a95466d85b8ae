package io.plenary.load;

import io.netty.bootstrap.Bootstrap;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.epoll.EpollIoHandler;
import io.netty.channel.epoll.EpollSocketChannel;
import io.netty.handler.codec.ByteToMessageDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Asks for one address again and again over some connections, each of which waits for its answer, and counts the answers.
 * Reads no more of an answer than its length, so that the core of the load is not what is measured.
 *
 * <p>Arguments: port, path, seconds, a tag to send as If-None-Match or {@code none}. Prints answers, seconds, status.
 */
public final class Getter {

    private static final int CONNECTIONS = 32;
    private static final ByteBuf END_OF_HEAD = Unpooled.copiedBuffer("\r\n\r\n", StandardCharsets.US_ASCII);

    private final ByteBuf asked;
    private volatile long answers;
    private volatile int status;

    private Getter(String request) {
        asked = Unpooled.unreleasableBuffer(Unpooled.copiedBuffer(request, StandardCharsets.US_ASCII));
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
        System.out.println(getter.answers - before + " " + (System.nanoTime() - began) / 1e9 + " " + getter.status);
        Runtime.getRuntime().halt(0);
    }

    private void connect(int port) throws InterruptedException {
        Bootstrap bootstrap = new Bootstrap()
                .group(new MultiThreadIoEventLoopGroup(1, EpollIoHandler.newFactory()))
                .channel(EpollSocketChannel.class)
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
    private final class Asking extends ByteToMessageDecoder {

        private long toSkip;
        private boolean inBody;

        @Override
        public void channelActive(ChannelHandlerContext context) {
            context.writeAndFlush(asked.duplicate());
        }

        @Override
        protected void decode(ChannelHandlerContext context, ByteBuf read, List<Object> out) {
            if (!inBody) {
                int end = ByteBufUtil.indexOf(END_OF_HEAD, read);
                if (end < 0) {
                    return;
                }
                String head = read.readString(end - read.readerIndex() + 4, StandardCharsets.US_ASCII);
                status = Integer.parseInt(head.substring(9, 12));
                toSkip = length(head);
                inBody = true;
            }
            int skipped = (int) Math.min(toSkip, read.readableBytes());
            read.skipBytes(skipped);
            toSkip -= skipped;
            if (toSkip == 0) {
                inBody = false;
                answers++;
                context.writeAndFlush(asked.duplicate());
            }
        }
    }

    private static long length(String head) {
        String lower = head.toLowerCase(Locale.ROOT);
        int at = lower.indexOf("content-length:");
        if (at < 0) {
            return 0;
        }
        return Long.parseLong(
                lower.substring(at + 15, lower.indexOf("\r\n", at)).strip());
    }
}
