package io.plenary.fanout;

import io.vertx.core.buffer.Buffer;
import java.util.Objects;

/** One encoded message: UTF-8 text without a line feed, because a line feed separates the messages of a joined frame. */
public final class Message {

    private static final long NO_SEQ = 0;

    private final byte[] bytes;
    private final long seq;
    private final String key;
    private final boolean urgent;

    private Message(byte[] bytes, long seq, String key, boolean urgent) {
        this.bytes = bytes;
        this.seq = seq;
        this.key = key;
        this.urgent = urgent;
    }

    /** A message of a topic's log; {@code seq} counts from 1 and rises with each publish of the topic. */
    public static Message mustArrive(long seq, Buffer bytes) {
        if (seq <= NO_SEQ) {
            throw new IllegalArgumentException("seq counts from 1, not " + seq);
        }
        return new Message(bytes.getBytes(), seq, null, false);
    }

    /** A message that must arrive but belongs to no log, such as a notice to one person; history never filters it. */
    public static Message mustArrive(Buffer bytes) {
        return new Message(bytes.getBytes(), NO_SEQ, null, false);
    }

    /** A value of which only the newest counts, such as a number of attendees; {@code key} says the value of what. */
    public static Message latestWins(String key, Buffer bytes) {
        return new Message(bytes.getBytes(), NO_SEQ, Objects.requireNonNull(key), false);
    }

    /** The same message, leaving at once with everything before it instead of at the end of the window. */
    public Message urgent() {
        return new Message(bytes, seq, key, true);
    }

    byte[] bytes() {
        return bytes;
    }

    int size() {
        return bytes.length;
    }

    boolean isUrgent() {
        return urgent;
    }

    boolean isLatestWins() {
        return key != null;
    }

    boolean replaces(Message older) {
        return key.equals(older.key);
    }

    boolean hasSeq() {
        return seq != NO_SEQ;
    }

    long seq() {
        return seq;
    }

    /** Whether a reader who has history up to {@code afterSeq} still needs this. */
    boolean isNewsAfter(long afterSeq) {
        return !hasSeq() || seq > afterSeq;
    }
}
