package io.plenary.fanout;

/** Messages encoded once as one WebSocket text frame, for any number of sockets of one event loop. */
final class Frame {

    private final Message[] messages;
    private final int size;
    private final long firstSeq;
    private final SocketWriter.Bytes bytes;

    /** {@code size} is the sum of the messages' bytes, without separators. */
    Frame(Message[] messages, int size) {
        this.messages = messages;
        this.size = size;
        this.firstSeq = firstSeq(messages);
        this.bytes = SocketWriter.encode(messages, size + messages.length - 1);
    }

    private static long firstSeq(Message[] messages) {
        for (Message message : messages) {
            if (message.hasSeq()) {
                return message.seq();
            }
        }
        return Long.MAX_VALUE;
    }

    /** The lowest seq inside; of a frame without any, higher than every seq. */
    long firstSeq() {
        return firstSeq;
    }

    /** Bytes of the messages, without separators. */
    int size() {
        return size;
    }

    /** The messages one by one, for a socket that has fallen behind. */
    Message[] messages() {
        return messages;
    }

    SocketWriter.Bytes bytes() {
        return bytes;
    }

    /** Gives up the maker's share; sockets that still write hold their own. */
    void release() {
        bytes.release();
    }
}
