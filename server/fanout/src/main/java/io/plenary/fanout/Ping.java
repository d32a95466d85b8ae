package io.plenary.fanout;

import io.vertx.core.buffer.Buffer;

/**
 * A ping, and behind it in the same write a text: the other side's machine answers the one, and its page hears the other,
 * which no browser tells of pings. Made once, for all sockets and for ever.
 */
public final class Ping {

    private final SocketWriter.Bytes bytes;

    private Ping(SocketWriter.Bytes bytes) {
        this.bytes = bytes;
    }

    public static Ping saying(Buffer text) {
        return new Ping(SocketWriter.ping(text));
    }

    SocketWriter.Bytes bytes() {
        return bytes;
    }
}
