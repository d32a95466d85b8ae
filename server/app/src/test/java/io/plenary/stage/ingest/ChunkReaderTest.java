package io.plenary.stage.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.buffer.Buffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ChunkReaderTest {
    private static final int LIMIT = 1 << 16;

    @Test
    void what_the_writer_cuts_the_reader_joins() throws MalformedRtmp {
        Buffer payload = bytes(1000);
        RtmpMessage read =
                readAll(ChunkWriter.write(new RtmpMessage(20, 1, 0, payload))).getFirst();
        assertEquals(new RtmpMessage(20, 1, 0, payload), read);
    }

    @Test
    void bytes_may_arrive_one_at_a_time() throws MalformedRtmp {
        Buffer wire = ChunkWriter.write(new RtmpMessage(20, 1, 0, bytes(300)));
        ChunkReader reader = new ChunkReader(LIMIT);
        RtmpMessage read = null;
        for (int i = 0; i < wire.length(); i++) {
            assertNull(read, "complete too early");
            reader.add(wire.getBuffer(i, i + 1));
            read = reader.next();
        }
        assertEquals(bytes(300), read.payload());
    }

    @Test
    void later_chunks_add_to_the_time_of_the_one_before() throws MalformedRtmp {
        Buffer wire = header(0, 4)
                .appendMedium(100)
                .appendMedium(1)
                .appendByte((byte) 9)
                .appendIntLE(1)
                .appendByte((byte) 7);
        wire.appendBuffer(header(1, 4))
                .appendMedium(40)
                .appendMedium(1)
                .appendByte((byte) 9)
                .appendByte((byte) 7);
        wire.appendBuffer(header(2, 4)).appendMedium(20).appendByte((byte) 7);
        wire.appendBuffer(header(3, 4)).appendByte((byte) 7);
        assertEquals(
                List.of(100L, 140L, 160L, 180L),
                readAll(wire).stream().map(RtmpMessage::timestamp).toList());
    }

    @Test
    void a_time_beyond_three_bytes_is_read_from_the_extension() throws MalformedRtmp {
        for (boolean repeated : new boolean[] {true, false}) {
            Buffer payload = bytes(200);
            Buffer wire = header(0, 4)
                    .appendMedium(0xFFFFFF)
                    .appendMedium(200)
                    .appendByte((byte) 9)
                    .appendIntLE(1)
                    .appendUnsignedInt(0x01020304)
                    .appendBuffer(payload, 0, 128)
                    .appendBuffer(header(3, 4));
            if (repeated) {
                wire.appendUnsignedInt(0x01020304);
            }
            wire.appendBuffer(payload, 128, 72);
            RtmpMessage read = readAll(wire).getFirst();
            assertEquals(0x01020304L, read.timestamp());
            assertEquals(payload, read.payload());
        }
    }

    @Test
    void two_chunk_streams_may_interleave() throws MalformedRtmp {
        Buffer sound = bytes(150);
        Buffer wire = header(0, 4)
                .appendMedium(5)
                .appendMedium(150)
                .appendByte((byte) 8)
                .appendIntLE(1)
                .appendBuffer(sound, 0, 128);
        wire.appendBuffer(header(0, 5))
                .appendMedium(6)
                .appendMedium(2)
                .appendByte((byte) 9)
                .appendIntLE(1)
                .appendBytes(new byte[2]);
        wire.appendBuffer(header(3, 4)).appendBuffer(sound, 128, 22);
        assertEquals(
                List.of(9, 8), readAll(wire).stream().map(RtmpMessage::type).toList());
    }

    @Test
    void a_new_chunk_size_holds_for_what_follows() throws MalformedRtmp {
        Buffer wire = ChunkWriter.control(RtmpMessage.SET_CHUNK_SIZE, 4096);
        wire.appendBuffer(header(0, 4))
                .appendMedium(0)
                .appendMedium(1000)
                .appendByte((byte) 9)
                .appendIntLE(1)
                .appendBuffer(bytes(1000));
        assertEquals(bytes(1000), readAll(wire).getFirst().payload());
    }

    @Test
    void an_aborted_message_is_forgotten() throws MalformedRtmp {
        Buffer wire = header(0, 4)
                .appendMedium(0)
                .appendMedium(200)
                .appendByte((byte) 9)
                .appendIntLE(1)
                .appendBuffer(bytes(128));
        wire.appendBuffer(ChunkWriter.control(RtmpMessage.ABORT, 4));
        wire.appendBuffer(header(0, 4))
                .appendMedium(0)
                .appendMedium(1)
                .appendByte((byte) 8)
                .appendIntLE(1)
                .appendByte((byte) 1);
        assertEquals(List.of(8), readAll(wire).stream().map(RtmpMessage::type).toList());
    }

    @Test
    void what_is_beyond_the_bounds_is_malformed() {
        Buffer tooLong = header(0, 4)
                .appendMedium(0)
                .appendMedium(LIMIT + 1)
                .appendByte((byte) 9)
                .appendIntLE(1);
        Buffer noChunkSize = ChunkWriter.control(RtmpMessage.SET_CHUNK_SIZE, 0);
        Buffer hugeChunkSize = ChunkWriter.control(RtmpMessage.SET_CHUNK_SIZE, Integer.MAX_VALUE);
        Buffer fromNothing = header(3, 4).appendByte((byte) 1);
        Buffer inside = header(0, 4)
                .appendMedium(0)
                .appendMedium(200)
                .appendByte((byte) 9)
                .appendIntLE(1)
                .appendBuffer(bytes(128))
                .appendBuffer(header(0, 4))
                .appendMedium(0)
                .appendMedium(1)
                .appendByte((byte) 9)
                .appendIntLE(1)
                .appendByte((byte) 1);
        for (Buffer wire : List.of(tooLong, noChunkSize, hugeChunkSize, fromNothing, inside, manyStreams())) {
            assertThrows(MalformedRtmp.class, () -> readAll(wire));
        }
    }

    @Test
    void random_bytes_are_read_or_malformed_but_never_break_the_reader() {
        Random random = new Random(20201);
        int malformed = 0;
        for (int round = 0; round < 20_000; round++) {
            byte[] bytes = new byte[random.nextInt(300)];
            random.nextBytes(bytes);
            try {
                for (RtmpMessage message : readAll(Buffer.buffer(bytes))) {
                    RtmpCommand.read(message);
                }
            } catch (MalformedRtmp expected) {
                malformed++;
            }
        }
        assertTrue(malformed > 10_000, "only " + malformed);
    }

    /** Unfinished messages on many chunk streams. */
    private static Buffer manyStreams() {
        Buffer wire = Buffer.buffer();
        for (int id = 3; id < 60; id++) {
            wire.appendBuffer(header(0, id))
                    .appendMedium(0)
                    .appendMedium(200)
                    .appendByte((byte) 9)
                    .appendIntLE(1)
                    .appendBuffer(bytes(128));
        }
        return wire;
    }

    private static Buffer header(int format, int id) {
        return Buffer.buffer().appendByte((byte) (format << 6 | id));
    }

    private static Buffer bytes(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return Buffer.buffer(bytes);
    }

    private static List<RtmpMessage> readAll(Buffer wire) throws MalformedRtmp {
        ChunkReader reader = new ChunkReader(LIMIT);
        reader.add(wire);
        List<RtmpMessage> all = new ArrayList<>();
        for (RtmpMessage message = reader.next(); message != null; message = reader.next()) {
            all.add(message);
        }
        return all;
    }
}
