package io.plenary.stage.ingest;

import io.vertx.core.buffer.Buffer;

/**
 * One whole message of the chunk stream.
 *
 * @param type one of the constants
 * @param stream message stream id, 0 for the connection itself
 * @param timestamp milliseconds, 32 bits
 * @param payload the bytes
 */
record RtmpMessage(int type, int stream, long timestamp, Buffer payload) {
    static final int SET_CHUNK_SIZE = 1;
    static final int ABORT = 2;
    static final int ACKNOWLEDGEMENT = 3;
    static final int USER_CONTROL = 4;
    static final int WINDOW_SIZE = 5;
    static final int PEER_BANDWIDTH = 6;
    static final int AUDIO = 8;
    static final int VIDEO = 9;
    static final int DATA = 18;
    static final int COMMAND_AMF3 = 17;
    static final int COMMAND = 20;

    RtmpMessage(int type, Buffer payload) {
        this(type, 0, 0, payload);
    }

    boolean isMedia() {
        return type == AUDIO || type == VIDEO;
    }
}
