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
    private int step = -1;
    private long began;
    private int framesBefore;
    private int urgent;
    private int messages;
    private int frames;
    private long now;

    Subscriber(int index, Visit visit, Tally tally) {
        this.index = index;
        this.visit = visit;
        this.tally = tally;
        this.scanner = new FrameScanner(this);
    }

    @Override
    public void channelActive(ChannelHandlerContext context) {
        channel = context;
        tally.opened(context.channel());
        began = System.nanoTime();
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
            nextStep();
        }
    }

    /** Once in, what is awaited is the urgent news of a room. */
    private void nextStep() {
        step++;
        if (step < visit.steps().size()) {
            Visit.Step next = visit.steps().get(step);
            scanner.await(next.sign());
            for (String line : next.frames()) {
                channel.write(Masked.text(channel.alloc(), line), channel.voidPromise());
            }
            channel.flush();
        } else {
            scanner.await(Tally.URGENT);
            tally.joined(
                    System.nanoTime() - began,
                    framesBefore + frames + (visit.steps().isEmpty() ? 0 : 1));
        }
    }

    private void readFrames(ByteBuf bytes) {
        now = System.nanoTime();
        messages = 0;
        frames = 0;
        scanner.read(bytes);
        framesBefore += frames;
        tally.received(index, messages, frames);
    }

    @Override
    public void frame() {
        frames++;
    }

    @Override
    public void sign() {
        if (step < visit.steps().size()) {
            nextStep();
        } else {
            tally.urgent(urgent++, now);
        }
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
        tally.closing(code);
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
