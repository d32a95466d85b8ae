package io.plenary.load;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** One fake attendee: shakes hands, says its greeting if it has one, then reads and counts. */
final class Subscriber extends ChannelInboundHandlerAdapter implements FrameScanner.Listener {

    private static final String REQUEST = """
            GET %s HTTP/1.1\r
            Host: localhost\r
            Upgrade: websocket\r
            Connection: Upgrade\r
            Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r
            Sec-WebSocket-Version: 13\r
            \r
            """;
    private static final int END_OF_HEAD = 0x0d0a0d0a;
    private static final int SWITCHING = 0x20313031; // " 101"

    private final int index;
    private final String path;
    private final List<String> greeting;
    private final Tally tally;
    private final FrameScanner scanner = new FrameScanner(this);
    private ChannelHandlerContext channel;
    private int lastFour;
    private boolean switching;
    private boolean open;
    private int repliesAwaited;
    private int messages;
    private long now;

    /** {@code greeting} is sent after the handshake; the attendee has joined once each line has had its answer. */
    Subscriber(int index, String path, List<String> greeting, Tally tally) {
        this.index = index;
        this.path = path;
        this.greeting = greeting;
        this.tally = tally;
        this.repliesAwaited = greeting.size();
    }

    @Override
    public void channelActive(ChannelHandlerContext context) {
        channel = context;
        ByteBuf request = context.alloc().buffer();
        request.writeCharSequence(REQUEST.formatted(path), StandardCharsets.US_ASCII);
        context.writeAndFlush(request, context.voidPromise());
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object read) {
        ByteBuf bytes = (ByteBuf) read;
        if (!open) {
            readHead(bytes);
        }
        if (open && bytes.isReadable()) {
            readFrames(bytes);
        }
        bytes.release();
    }

    private void readHead(ByteBuf bytes) {
        while (!open && bytes.isReadable()) {
            lastFour = lastFour << 8 | bytes.readByte() & 0xff;
            switching |= lastFour == SWITCHING;
            open = lastFour == END_OF_HEAD;
        }
        if (open && !switching) {
            throw new IllegalStateException("handshake refused on " + path);
        }
        if (open) {
            greeting.forEach(line -> channel.writeAndFlush(Masked.text(channel.alloc(), line), channel.voidPromise()));
            joinIfAnswered();
        }
    }

    private void joinIfAnswered() {
        if (repliesAwaited == 0) {
            tally.joined();
        }
    }

    private void readFrames(ByteBuf bytes) {
        now = System.nanoTime();
        messages = 0;
        scanner.read(bytes);
        tally.received(index, messages);
    }

    @Override
    public void message() {
        if (repliesAwaited > 0) {
            repliesAwaited--;
            joinIfAnswered();
        } else {
            messages++;
        }
    }

    @Override
    public void stamped(long nanos) {
        tally.latency(now - nanos);
    }

    @Override
    public void ping(byte[] payload, int length) {
        channel.writeAndFlush(Masked.pong(channel.alloc(), payload, length), channel.voidPromise());
    }

    @Override
    public void closing(int code) {
        channel.close();
    }

    @Override
    public void other(int opcode) {
        throw new IllegalStateException("socket " + index + " received opcode " + opcode);
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        tally.closed();
    }
}
