package io.plenary.stage.ingest;

import io.vertx.core.buffer.Buffer;

/** Cuts our few small messages into chunks; always with the full header, because size does not matter here. */
final class ChunkWriter {
    private static final int CHUNK = 128;
    private static final int CONTROL_STREAM = 2;
    private static final int COMMAND_STREAM = 3;

    private ChunkWriter() {}

    static Buffer write(RtmpMessage message) {
        int id = message.type() < RtmpMessage.AUDIO ? CONTROL_STREAM : COMMAND_STREAM;
        Buffer payload = message.payload();
        Buffer out = Buffer.buffer()
                .appendByte((byte) id)
                .appendMedium(0)
                .appendMedium(payload.length())
                .appendByte((byte) message.type())
                .appendIntLE(message.stream());
        for (int at = 0; at < payload.length(); at += CHUNK) {
            if (at > 0) {
                out.appendByte((byte) (0xC0 | id));
            }
            out.appendBuffer(payload, at, Math.min(CHUNK, payload.length() - at));
        }
        return out;
    }

    /** A control message whose payload is one number of four bytes. */
    static Buffer control(int type, int value) {
        return write(new RtmpMessage(type, Buffer.buffer().appendInt(value)));
    }

    /** Limits the peer to this many unacknowledged bytes; the last byte says "dynamic". */
    static Buffer bandwidth(int bytes) {
        return write(new RtmpMessage(
                RtmpMessage.PEER_BANDWIDTH, Buffer.buffer().appendInt(bytes).appendByte((byte) 2)));
    }

    static Buffer streamBegins(int stream) {
        return write(new RtmpMessage(
                RtmpMessage.USER_CONTROL, Buffer.buffer().appendUnsignedShort(0).appendInt(stream)));
    }
}
