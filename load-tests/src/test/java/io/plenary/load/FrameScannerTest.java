package io.plenary.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FrameScannerTest {

    private final Seen seen = new Seen();
    private final FrameScanner scanner = new FrameScanner(seen);

    @Test
    void each_stamp_of_a_joined_frame_is_found() {
        scanner.read(text("{\"a\":\"@12;\"}\n{\"b\":\"@345;x\"}\n{\"c\":1}"));
        assertEquals(List.of(12L, 345L), seen.stamps);
        assertEquals(1, seen.frames);
    }

    @Test
    void frames_may_be_cut_anywhere() {
        ByteBuf all = Unpooled.buffer();
        all.writeBytes(text("short @1;"));
        all.writeBytes(text("long @22;" + "x".repeat(1_000)));
        all.writeBytes(text("longest @333;\n@4;" + "x".repeat(70_000)));
        while (all.isReadable()) {
            scanner.read(all.readSlice(1));
        }
        assertEquals(List.of(1L, 22L, 333L, 4L), seen.stamps);
    }

    @Test
    void pings_and_closes_between_are_told_and_not_counted() {
        scanner.read(Unpooled.wrappedBuffer(new byte[] {(byte) 0x89, 2, 7, 8}));
        scanner.read(text("one @5;"));
        scanner.read(Unpooled.wrappedBuffer(new byte[] {(byte) 0x89, 0}));
        scanner.read(Unpooled.wrappedBuffer(new byte[] {(byte) 0x88, 2, 3, (byte) 0xf5}));
        assertEquals(List.of(5L), seen.stamps);
        assertEquals(List.of(2, 0), seen.pings);
        assertEquals(1013, seen.closeCode);
    }

    @Test
    void each_awaited_sign_is_told_until_another_is_awaited() {
        scanner.await("ref\":\"join\"");
        scanner.read(text("{\"t\":\"ok\",\"ref\":\"hello\"}"));
        assertEquals(0, seen.signs);
        scanner.read(text("{\"t\":\"ok\",\"ref\":\"join\",\"seq\":3}\n{\"t\":\"ok\",\"ref\":\"join\",\"seq\":3}"));
        assertEquals(2, seen.signs);
        scanner.await("hidden");
        scanner.read(text("{\"t\":\"ok\",\"ref\":\"join\"}"));
        assertEquals(2, seen.signs);
    }

    private static ByteBuf text(String payload) {
        byte[] bytes = payload.getBytes(StandardCharsets.US_ASCII);
        ByteBuf frame = Unpooled.buffer().writeByte(0x81);
        if (bytes.length < 126) {
            frame.writeByte(bytes.length);
        } else if (bytes.length < 65_536) {
            frame.writeByte(126).writeShort(bytes.length);
        } else {
            frame.writeByte(127).writeLong(bytes.length);
        }
        return frame.writeBytes(bytes);
    }

    private static final class Seen implements FrameScanner.Listener {

        private final List<Long> stamps = new ArrayList<>();
        private final List<Integer> pings = new ArrayList<>();
        private int frames;
        private int signs;
        private int closeCode;

        @Override
        public void frame() {
            frames++;
        }

        @Override
        public void sign() {
            signs++;
        }

        @Override
        public void stamped(long nanos) {
            stamps.add(nanos);
        }

        @Override
        public void ping(byte[] payload, int length) {
            pings.add(length);
        }

        @Override
        public void closing(int code) {
            closeCode = code;
        }

        @Override
        public void other(int opcode) {
            throw new AssertionError("opcode " + opcode);
        }
    }
}
