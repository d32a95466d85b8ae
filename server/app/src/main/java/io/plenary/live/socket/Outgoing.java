package io.plenary.live.socket;

import io.plenary.contract.live.LiveEvent;
import io.plenary.fanout.FanoutSocket;
import io.plenary.fanout.Subscription;
import io.vertx.core.buffer.Buffer;
import java.util.ArrayList;
import java.util.List;

/**
 * The answers to commands of one socket that were sent together: one frame of many lines, and behind it the subscriptions
 * go live. By the thread that carries the commands out.
 */
final class Outgoing {
    private static final int FRAME_BYTES = 60 * 1024;

    private final FanoutSocket socket;
    private final List<Runnable> live = new ArrayList<>();
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
        live.add(() -> subscription.release(seq));
    }

    void flush() {
        write();
        live.forEach(Runnable::run);
        live.clear();
    }

    private void write() {
        if (lines.length() == 0) return;
        socket.send(lines);
        lines = Buffer.buffer();
    }
}
