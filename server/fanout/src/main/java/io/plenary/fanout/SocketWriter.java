package io.plenary.fanout;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelOption;
import io.netty.channel.ChannelOutboundBuffer;
import io.netty.channel.ChannelPromise;
import io.netty.channel.unix.Socket;
import io.netty.channel.unix.UnixChannel;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.core.internal.ContextInternal;
import io.vertx.core.internal.http.WebSocketInternal;
import java.io.IOException;
import java.util.concurrent.TimeUnit;

/**
 * The one class that knows what is under Vert.x: it writes shared bytes straight to a socket and reports when its channel
 * fills, empties or ends. It listens in the pipeline, so the socket's own handlers stay the caller's.
 *
 * <p>Nearly always nothing waits in a channel, and the kernel takes a frame whole: then the frame goes to it from the
 * shared bytes without the channel, which took two thirds of the time that the kernel does. What the kernel does not take,
 * and what comes while something waits, goes through the channel, in order.
 */
final class SocketWriter extends ChannelInboundHandlerAdapter {

    private static final byte FINAL_TEXT = (byte) 0x81;
    private static final byte PING_OPCODE = (byte) 0x89;
    private static final int MAX_HEADER = 10;
    /** The name that Netty's handshake gives it. */
    private static final String ENCODER = "wsencoder";

    private final FanoutSocket socket;
    private final ChannelHandlerContext wire;
    /** Null where frames have to go through the channel: without epoll, and under TLS. */
    private final Socket kernel;

    private ChannelHandlerContext channel;
    private ChannelPromise nobody;

    private SocketWriter(FanoutSocket socket, ChannelHandlerContext wire, Socket kernel) {
        this.socket = socket;
        this.wire = wire;
        this.kernel = kernel;
    }

    private static Socket kernel(ServerWebSocket web, Channel channel) {
        boolean plain = !web.isSsl() && channel instanceof UnixChannel;
        return plain && ((UnixChannel) channel).fd() instanceof Socket stream ? stream : null;
    }

    /**
     * Where encoded frames join the pipeline: behind the encoder, which has nothing to do with them, and behind the idle
     * timer, which would make a promise and a listener for each; pongs tell it that somebody is there.
     */
    private static ChannelHandlerContext wire(ChannelHandlerContext vertx) {
        ChannelHandlerContext encoder = vertx.pipeline().context(ENCODER);
        return encoder == null ? vertx : encoder;
    }

    /** On the socket's event loop; {@code sendBuffer} is what the kernel may take, in bytes. */
    static SocketWriter attach(ServerWebSocket web, FanoutSocket socket, int sendBuffer) {
        ChannelHandlerContext vertx = ((WebSocketInternal) web).channelHandlerContext();
        SocketWriter writer = new SocketWriter(socket, wire(vertx), kernel(web, vertx.channel()));
        vertx.channel().config().setOption(ChannelOption.SO_SNDBUF, sendBuffer);
        vertx.pipeline().addBefore(vertx.name(), "fanout", writer);
        return writer;
    }

    @Override
    public void handlerAdded(ChannelHandlerContext added) {
        channel = added;
        // A promise nobody waits for: no allocation for each write, and a broken pipe shows as the channel's end.
        nobody = added.channel().unsafe().voidPromise();
    }

    void write(Bytes frame) {
        int written = isDirect(frame) ? writeToKernel(frame) : 0;
        if (written < frame.size) {
            wire.writeAndFlush(frame.from(written), nobody);
        }
    }

    private boolean isDirect(Bytes frame) {
        if (kernel == null || frame.address == Bytes.NOWHERE) {
            return false;
        }
        ChannelOutboundBuffer waiting = channel.channel().unsafe().outboundBuffer();
        return waiting != null && waiting.totalPendingWriteBytes() == 0;
    }

    /** How many bytes it took; a connection that broke takes them all, and ends. */
    private int writeToKernel(Bytes frame) {
        try {
            return kernel.sendAddress(frame.address, 0, frame.size);
        } catch (IOException broken) {
            cut();
            return frame.size;
        }
    }

    boolean isWritable() {
        return channel.channel().isWritable();
    }

    boolean isActive() {
        return channel.channel().isActive();
    }

    /** Ends the connection without waiting for the other side. */
    void cut() {
        channel.close();
    }

    @Override
    public void channelWritabilityChanged(ChannelHandlerContext changed) {
        socket.writable(changed.channel().isWritable());
        changed.fireChannelWritabilityChanged();
    }

    @Override
    public void channelInactive(ChannelHandlerContext ended) {
        socket.ended();
        ended.fireChannelInactive();
    }

    /** The loop's context without the marks of the request that happened to open the first socket. */
    static Context loop(Vertx vertx) {
        return ((ContextInternal) vertx.getOrCreateContext()).unwrap();
    }

    /** Runs a task on the loop after its next look at I/O; a plain task would run before it. */
    static void afterIo(Context loop, Runnable task) {
        after(loop, 0, task);
    }

    static void after(Context loop, long millis, Runnable task) {
        ((ContextInternal) loop).nettyEventLoop().schedule(task, millis, TimeUnit.MILLISECONDS);
    }

    /** {@code payload} is the number of bytes of the messages with their separators. */
    static Bytes encode(Message[] messages, int payload) {
        ByteBuf out = ByteBufAllocator.DEFAULT.directBuffer(payload + MAX_HEADER);
        writeHeader(out, payload);
        for (int i = 0; i < messages.length; i++) {
            if (i > 0) {
                out.writeByte('\n');
            }
            out.writeBytes(messages[i].bytes());
        }
        return new Bytes(out);
    }

    /** A ping without a payload, and a text frame; never released. */
    static Bytes ping(Buffer text) {
        ByteBuf out = ByteBufAllocator.DEFAULT.directBuffer(2 + MAX_HEADER + text.length());
        out.writeByte(PING_OPCODE).writeByte(0);
        writeHeader(out, text.length());
        out.writeBytes(text.getBytes());
        return new Bytes(Unpooled.unreleasableBuffer(out));
    }

    private static void writeHeader(ByteBuf out, int payload) {
        out.writeByte(FINAL_TEXT);
        if (payload < 126) {
            out.writeByte(payload);
        } else if (payload < 65_536) {
            out.writeByte(126).writeShort(payload);
        } else {
            out.writeByte(127).writeLong(payload);
        }
    }

    /** An encoded frame, shared by the sockets of one loop. */
    static final class Bytes {

        static final long NOWHERE = 0;

        private final ByteBuf encoded;
        private final int size;
        private final long address;

        private Bytes(ByteBuf encoded) {
            this.encoded = encoded;
            this.size = encoded.readableBytes();
            this.address = encoded.hasMemoryAddress() ? encoded.memoryAddress() + encoded.readerIndex() : NOWHERE;
        }

        /** With a share of its own in the bytes. */
        private ByteBuf from(int index) {
            return encoded.retainedDuplicate().skipBytes(index);
        }

        void release() {
            encoded.release();
        }
    }
}
