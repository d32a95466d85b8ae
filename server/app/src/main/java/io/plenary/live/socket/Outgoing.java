package io.plenary.live.socket;

import io.plenary.contract.live.LiveEvent;
import io.plenary.fanout.FanoutSocket;
import io.plenary.fanout.Subscription;
import io.vertx.core.buffer.Buffer;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The answers to commands of one socket that were sent together: one frame of many lines, and behind it the subscriptions
 * go live. By the thread that carries the commands out.
 */
final class Outgoing {
    private static final int FRAME_BYTES = 60 * 1024;

    private final FanoutSocket socket;
    private Map<Subscription, Long> live = new LinkedHashMap<>();
    private Buffer lines = Buffer.buffer();

    Outgoing(FanoutSocket socket) {
        this.socket = socket;
    }

    FanoutSocket socket() {
        return socket;
    }

    void send(LiveEvent event) {
        send(Buffer.buffer(event.json()));
    }

    void send(Buffer line) {
        if (lines.length() > 0 && lines.length() + line.length() > FRAME_BYTES) write();
        if (lines.length() > 0) lines.appendByte((byte) '\n');
        lines.appendBuffer(line);
    }

    /** Live from behind {@code seq} on, once everything above is written. */
    void release(Subscription subscription, long seq) {
        live.put(subscription, seq);
    }

    void flush() {
        if (lines.length() > 0 && !live.isEmpty()) socket.send(lines, live);
        else {
            write();
            live.forEach(Subscription::release);
        }
        lines = Buffer.buffer();
        live = new LinkedHashMap<>();
    }

    private void write() {
        if (lines.length() == 0) return;
        socket.send(lines);
        lines = Buffer.buffer();
    }
}
