package io.plenary.stage.ingest;

import io.vertx.core.buffer.Buffer;
import java.util.HashMap;
import java.util.Map;

/**
 * Puts messages together from chunks. Bounded: the bytes of unfinished messages together, the number of chunk streams,
 * the size of a chunk. A message's declared length reserves nothing; memory grows with what really arrives.
 */
final class ChunkReader {
    private static final int LARGEST_CHUNK = 1 << 20;
    private static final int MOST_STREAMS = 32;
    private static final long EXTENDED = 0xFFFFFF;
    private static final int[] HEADER_BYTES = {11, 7, 3, 0};

    private final Map<Integer, ChunkStream> streams = new HashMap<>();
    private Buffer unread = Buffer.buffer();
    private int at;
    private int chunkSize = 128;
    private int largestMessage;

    /** @param largestMessage bytes a message, and all unfinished messages together, may have */
    ChunkReader(int largestMessage) {
        this.largestMessage = largestMessage;
    }

    /** Takes what a message may weigh from here on. */
    void allow(int bytes) {
        largestMessage = bytes;
    }

    void add(Buffer bytes) {
        unread = at == unread.length()
                ? bytes
                : unread.getBuffer(at, unread.length()).appendBuffer(bytes);
        at = 0;
    }

    /** The next whole message, or null while it is not complete. Control of the chunk stream itself is done here. */
    RtmpMessage next() throws MalformedRtmp {
        while (true) {
            RtmpMessage message = chunk();
            if (message == null) {
                return null;
            }
            if (message == PART) {
                continue;
            }
            switch (message.type()) {
                case RtmpMessage.SET_CHUNK_SIZE -> chunkSize = newChunkSize(message.payload());
                case RtmpMessage.ABORT -> abort(message.payload());
                default -> {
                    return message;
                }
            }
        }
    }

    /** A chunk was read that did not complete its message. */
    private static final RtmpMessage PART = new RtmpMessage(0, Buffer.buffer());

    /** Reads one chunk if all of it is here; null, and nothing consumed, otherwise. */
    private RtmpMessage chunk() throws MalformedRtmp {
        int available = unread.length() - at;
        if (available < 1) {
            return null;
        }
        int first = unread.getUnsignedByte(at);
        int format = first >> 6;
        int basic = (first & 63) == 0 ? 2 : (first & 63) == 1 ? 3 : 1;
        if (available < basic + HEADER_BYTES[format]) {
            return null;
        }
        ChunkStream stream = stream(first & 63, format);
        int header = at + basic;
        long field = format == 3 ? stream.field : unread.getMedium(header) & EXTENDED;
        int extra = extension(stream, format, header + HEADER_BYTES[format], field);
        if (extra < 0) {
            return null;
        }
        int length = format < 2 ? unread.getMedium(header + 3) & 0xFFFFFF : stream.length;
        if (length > largestMessage) {
            throw new MalformedRtmp("A message of " + length + " bytes");
        }
        int have = stream.begun() ? stream.payload.length() : 0;
        int part = Math.min(chunkSize, length - have);
        int start = header + HEADER_BYTES[format] + extra;
        if (unread.length() < start + part) {
            return null;
        }
        if (format < 3 && stream.begun()) {
            throw new MalformedRtmp("A new message inside an unfinished one");
        }
        if (!stream.begun()) {
            begin(stream, format, header, new Timing(field, extra > 0 ? unread.getUnsignedInt(start - 4) : field));
        }
        stream.payload.appendBuffer(unread, start, part);
        at = start + part;
        boundUnfinished();
        return stream.payload.length() < stream.length ? PART : stream.finish();
    }

    private ChunkStream stream(int shortId, int format) throws MalformedRtmp {
        int id = shortId;
        if (shortId == 0) {
            id = 64 + unread.getUnsignedByte(at + 1);
        } else if (shortId == 1) {
            id = 64 + unread.getUnsignedByte(at + 1) + 256 * unread.getUnsignedByte(at + 2);
        }
        ChunkStream stream = streams.get(id);
        if (stream == null) {
            if (format != 0 || streams.size() >= MOST_STREAMS) {
                throw new MalformedRtmp(format != 0 ? "A chunk refers to nothing before it" : "Too many chunk streams");
            }
            stream = new ChunkStream();
            streams.put(id, stream);
        }
        return stream;
    }

    /**
     * Bytes of the extended timestamp: 0 or 4, or -1 when they have not arrived. Publishers disagree whether a
     * continuing chunk repeats it, so there it is taken only if it is the same number.
     */
    private int extension(ChunkStream stream, int format, int position, long field) {
        if (field != EXTENDED) {
            return 0;
        }
        if (unread.length() < position + 4) {
            return -1;
        }
        boolean repeated = format != 3 || unread.getUnsignedInt(position) == stream.extended;
        return repeated ? 4 : 0;
    }

    private record Timing(long field, long value) {}

    private void begin(ChunkStream stream, int format, int header, Timing timing) {
        if (format < 2) {
            stream.length = unread.getMedium(header + 3) & 0xFFFFFF;
            stream.type = unread.getUnsignedByte(header + 6);
        }
        if (format == 0) {
            stream.messageStream = unread.getIntLE(header + 7);
        }
        if (format < 3) {
            stream.field = timing.field();
            stream.extended = timing.value();
        }
        long value = format == 3 ? stream.extended : timing.value();
        stream.timestamp = (format == 0 ? value : stream.timestamp + value) & 0xFFFFFFFFL;
        stream.payload = Buffer.buffer(Math.min(stream.length, chunkSize));
    }

    private void boundUnfinished() throws MalformedRtmp {
        long total = 0;
        for (ChunkStream stream : streams.values()) {
            total += stream.begun() ? stream.payload.length() : 0;
        }
        if (total > largestMessage) {
            throw new MalformedRtmp("Unfinished messages of " + total + " bytes");
        }
    }

    private static int newChunkSize(Buffer payload) throws MalformedRtmp {
        long size = payload.length() < 4 ? 0 : payload.getUnsignedInt(0);
        if (size < 1 || size > LARGEST_CHUNK) {
            throw new MalformedRtmp("Chunk size " + size);
        }
        return (int) size;
    }

    private void abort(Buffer payload) {
        ChunkStream stream = payload.length() < 4 ? null : streams.get(payload.getInt(0));
        if (stream != null) {
            stream.payload = null;
        }
    }

    /** What a chunk may leave out because the one before it said it. */
    private static final class ChunkStream {
        private long field;
        private long extended;
        private long timestamp;
        private int length;
        private int type;
        private int messageStream;
        private Buffer payload;

        boolean begun() {
            return payload != null;
        }

        RtmpMessage finish() {
            RtmpMessage message = new RtmpMessage(type, messageStream, timestamp, payload);
            payload = null;
            return message;
        }
    }
}
