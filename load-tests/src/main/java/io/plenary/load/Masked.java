package io.plenary.load;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import java.nio.charset.StandardCharsets;

/** Frames as a client must send them: masked. The mask is zero, so the bytes stay readable. */
final class Masked {

    private static final int TEXT = 0x81;
    private static final int PONG = 0x8a;

    private Masked() {}

    /** A text frame of at most 65,535 bytes. */
    static ByteBuf text(ByteBufAllocator allocator, String text) {
        byte[] payload = text.getBytes(StandardCharsets.UTF_8);
        return frame(allocator, TEXT, payload, payload.length);
    }

    static ByteBuf pong(ByteBufAllocator allocator, byte[] payload, int length) {
        return frame(allocator, PONG, payload, length);
    }

    private static ByteBuf frame(ByteBufAllocator allocator, int head, byte[] payload, int length) {
        ByteBuf frame = allocator.buffer(length + 8).writeByte(head);
        if (length < 126) {
            frame.writeByte(0x80 | length);
        } else {
            frame.writeByte(0x80 | 126).writeShort(length);
        }
        return frame.writeInt(0).writeBytes(payload, 0, length);
    }
}
