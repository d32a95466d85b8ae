package io.plenary.load;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.nio.charset.StandardCharsets;

/** One fake attendee: shakes hands, says its greeting if it has one, then reads and counts. */
final class Subscriber extends ChannelInboundHandlerAdapter implements FrameScanner.Listener {

    private static final int END_OF_HEAD = 0x0d0a0d0a;
    private static final int SWITCHING = 0x20313031; // " 101"

    private final int index;
    private final Visit visit;
    private final Tally tally;
    private final FrameScanner scanner;
    private ChannelHandlerContext channel;
    private int lastFour;
    private boolean switching;
    private boolean open;
    private int messages;
    private int frames;
    private long now;

    Subscriber(int index, Visit visit, Tally tally) {
        this.index = index;
        this.visit = visit;
        this.tally = tally;
        this.scanner = new FrameScanner(this, visit.signOfJoining());
    }

    @Override
    public void channelActive(ChannelHandlerContext context) {
        channel = context;
        ByteBuf request = context.alloc().buffer();
        request.writeCharSequence(visit.request(), StandardCharsets.US_ASCII);
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
            throw new IllegalStateException("handshake refused on " + visit.path());
        }
        if (open) {
            greet();
        }
    }

    private void greet() {
        for (String line : visit.greeting()) {
            channel.writeAndFlush(Masked.text(channel.alloc(), line), channel.voidPromise());
        }
        if (visit.signOfJoining().isEmpty()) {
            tally.joined();
        }
    }

    private void readFrames(ByteBuf bytes) {
        now = System.nanoTime();
        messages = 0;
        frames = 0;
        scanner.read(bytes);
        tally.received(index, messages, frames);
    }

    @Override
    public void frame() {
        frames++;
    }

    @Override
    public void sign() {
        tally.joined();
    }

    @Override
    public void stamped(long nanos) {
        messages++;
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
