package io.plenary.load;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoop;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.channel.epoll.EpollIoHandler;
import io.netty.channel.epoll.EpollServerSocketChannel;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocket13FrameDecoder;
import io.netty.handler.codec.http.websocketx.WebSocketDecoderConfig;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The yardstick: the least a JVM must do to broadcast. One event loop, one shared direct buffer, a retained duplicate
 * straight into each channel's outbound buffer, a flush each. No rooms, bounds, slices, metrics or resuming.
 *
 * <p>Argument: the milliseconds during which messages are joined into one frame, counted from the first; 0 for none.
 */
public final class NettyBroadcaster {

    private static final String ACCEPTED = """
            HTTP/1.1 101 Switching Protocols\r
            Upgrade: websocket\r
            Connection: Upgrade\r
            Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r
            \r
            """;

    private final long windowMillis;
    private final List<Channel> subscribers = new ArrayList<>();
    private final ByteBuf window = Unpooled.directBuffer();

    private NettyBroadcaster(long windowMillis) {
        this.windowMillis = windowMillis;
    }

    public static void main(String[] args) throws InterruptedException {
        NettyBroadcaster broadcaster = new NettyBroadcaster(Long.parseLong(args[0]));
        Channel listening = new ServerBootstrap()
                .group(new MultiThreadIoEventLoopGroup(1, EpollIoHandler.newFactory()))
                .channel(EpollServerSocketChannel.class)
                .option(ChannelOption.SO_BACKLOG, 1_024)
                .childOption(ChannelOption.TCP_NODELAY, true)
                .childHandler(broadcaster.connections())
                .bind(0)
                .sync()
                .channel();
        System.out.println("ready " + ((InetSocketAddress) listening.localAddress()).getPort());
        listening.closeFuture().sync();
    }

    private ChannelInitializer<Channel> connections() {
        return new ChannelInitializer<>() {
            @Override
            protected void initChannel(Channel channel) {
                channel.pipeline().addLast(new Handshake());
            }
        };
    }

    private void publish(ByteBuf text, EventLoop loop) {
        if (windowMillis == 0) {
            broadcast(frame(text));
        } else if (window.isReadable()) {
            window.writeByte('\n').writeBytes(text);
        } else {
            window.writeBytes(text);
            loop.schedule(this::closeWindow, windowMillis, TimeUnit.MILLISECONDS);
        }
    }

    private void closeWindow() {
        ByteBuf joined = frame(window);
        window.clear();
        broadcast(joined);
    }

    private static ByteBuf frame(ByteBuf payload) {
        int length = payload.readableBytes();
        ByteBuf frame = Unpooled.directBuffer(length + 4).writeByte(0x81);
        if (length < 126) {
            frame.writeByte(length);
        } else {
            frame.writeByte(126).writeShort(length);
        }
        return frame.writeBytes(payload);
    }

    private void broadcast(ByteBuf frame) {
        for (int i = 0; i < subscribers.size(); i++) {
            Channel.Unsafe channel = subscribers.get(i).unsafe();
            channel.write(frame.retainedDuplicate(), channel.voidPromise());
            channel.flush();
        }
        frame.release();
    }

    /** Answers the load client's handshake, whose key never changes; {@code /publish} makes a publisher. */
    private final class Handshake extends ChannelInboundHandlerAdapter {

        @Override
        public void channelRead(ChannelHandlerContext context, Object read) {
            ByteBuf head = (ByteBuf) read;
            boolean publisher = head.toString(StandardCharsets.US_ASCII).startsWith("GET /publish");
            head.release();
            context.writeAndFlush(Unpooled.copiedBuffer(ACCEPTED, StandardCharsets.US_ASCII));
            if (publisher) {
                context.pipeline()
                        .addLast(new WebSocket13FrameDecoder(
                                WebSocketDecoderConfig.newBuilder().build()));
                context.pipeline().addLast(new Publishing());
            } else {
                subscribers.add(context.channel());
            }
            context.pipeline().remove(this);
        }
    }

    private final class Publishing extends SimpleChannelInboundHandler<TextWebSocketFrame> {

        @Override
        protected void channelRead0(ChannelHandlerContext context, TextWebSocketFrame frame) {
            publish(frame.content(), context.channel().eventLoop());
        }
    }
}
