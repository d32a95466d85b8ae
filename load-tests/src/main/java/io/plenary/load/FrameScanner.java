package io.plenary.load;

import io.netty.buffer.ByteBuf;
import io.netty.util.ByteProcessor;
import java.nio.charset.StandardCharsets;

/**
 * Reads WebSocket frames from a stream of bytes without allocating. In text frames, however many messages were joined
 * in one, it finds the time stamp {@code @<nanoseconds>;} that a publisher put into each, and an awaited sign.
 */
final class FrameScanner implements ByteProcessor {

    private static final int TEXT = 1;
    private static final int CLOSE = 8;
    private static final int PING = 9;

    private final Listener listener;
    private final byte[] control = new byte[125];
    private byte[] sign = {};
    private int signSeen;
    private int opcode;
    private int headerLeft;
    private long payloadLeft;
    private int payloadRead;
    private boolean inPayload;
    private boolean inHeader;
    private long stamp;
    private boolean inStamp;

    FrameScanner(Listener listener) {
        this.listener = listener;
    }

    /** From now on tells each {@code text}, whose first byte stands in it only once; empty to await none. */
    void await(String text) {
        sign = text.getBytes(StandardCharsets.US_ASCII);
        signSeen = 0;
    }

    /** Consumes everything readable. */
    void read(ByteBuf bytes) {
        while (bytes.isReadable()) {
            if (!inPayload) {
                header(bytes.readByte());
            } else if (opcode == TEXT) {
                text(bytes);
            } else {
                control(bytes.readByte());
            }
        }
    }

    private void header(byte next) {
        if (!inHeader) {
            opcode = next & 0x0f;
            inHeader = true;
            headerLeft = -1;
            payloadLeft = 0;
        } else if (headerLeft < 0) {
            length(next & 0x7f);
        } else {
            payloadLeft = payloadLeft << 8 | next & 0xff;
            headerLeft--;
        }
        if (headerLeft == 0) {
            startPayload();
        }
    }

    private void length(int coded) {
        headerLeft = coded < 126 ? 0 : coded == 126 ? 2 : 8;
        payloadLeft = coded < 126 ? coded : 0;
    }

    private void startPayload() {
        inHeader = false;
        inPayload = true;
        payloadRead = 0;
        headerLeft = -1;
        if (payloadLeft == 0) {
            endPayload();
        }
    }

    private void text(ByteBuf bytes) {
        int length = (int) Math.min(bytes.readableBytes(), payloadLeft);
        bytes.forEachByte(bytes.readerIndex(), length, this);
        bytes.skipBytes(length);
        payloadLeft -= length;
        if (payloadLeft == 0) {
            endPayload();
        }
    }

    @Override
    public boolean process(byte next) {
        if (inStamp) {
            inStamp = next >= '0' && next <= '9';
            if (inStamp) {
                stamp = stamp * 10 + next - '0';
            } else {
                listener.stamped(stamp);
            }
        } else if (next == '@') {
            inStamp = true;
            stamp = 0;
        }
        if (sign.length > 0) {
            awaitSign(next);
        }
        return true;
    }

    private void awaitSign(byte next) {
        if (next == sign[signSeen]) {
            signSeen++;
        } else {
            signSeen = next == sign[0] ? 1 : 0;
        }
        if (signSeen == sign.length) {
            signSeen = 0;
            listener.sign();
        }
    }

    private void control(byte next) {
        if (payloadRead < control.length) {
            control[payloadRead++] = next;
        }
        if (--payloadLeft == 0) {
            endPayload();
        }
    }

    private void endPayload() {
        inPayload = false;
        switch (opcode) {
            case TEXT -> listener.frame();
            case PING -> listener.ping(control, payloadRead);
            case CLOSE -> listener.closing(payloadRead < 2 ? 1005 : (control[0] & 0xff) << 8 | control[1] & 0xff);
            default -> listener.other(opcode);
        }
    }

    /** What a scanner finds, as it finds it. */
    interface Listener {

        void frame();

        void sign();

        void stamped(long nanos);

        void ping(byte[] payload, int length);

        void closing(int code);

        void other(int opcode);
    }
}
