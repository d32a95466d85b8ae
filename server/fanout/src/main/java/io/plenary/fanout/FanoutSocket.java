package io.plenary.fanout;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.ServerWebSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One attached WebSocket. While the reader keeps up, frames go straight to its channel; once it falls behind they wait
 * in a bounded outbox. Public methods may be called from any thread; all else belongs to the socket's event loop.
 */
public final class FanoutSocket {

    static final int SLOW_READER = 1013;
    private static final int SUBSCRIPTIONS_EXPECTED = 4;

    private final Hub hub;
    private final ServerWebSocket web;
    private final SocketWriter writer;
    private final List<Subscription> subscriptions = new ArrayList<>(SUBSCRIPTIONS_EXPECTED);
    private Batch outbox;
    private boolean clear = true;
    private volatile boolean closed;

    FanoutSocket(Hub hub, ServerWebSocket web) {
        this.hub = hub;
        this.web = web;
        this.writer = SocketWriter.attach(web, this, hub.options().reader().sendBuffer());
    }

    /**
     * Sends one text frame to this socket alone, behind whatever waits for it already; dropped once closed. Like any
     * frame it may hold several messages with line feeds between: a page of history is best sent as one.
     */
    public void send(Buffer text) {
        Message message = Message.mustArrive(text);
        hub.run(() -> sendAll(new Frame(new Message[] {message}, message.size())));
    }

    /** {@link #send}, and behind it these go live in one crossing: each with the seq that its history reached. */
    public void send(Buffer text, Map<Subscription, Long> live) {
        Message message = Message.mustArrive(text);
        hub.run(() -> {
            sendAll(new Frame(new Message[] {message}, message.size()));
            live.forEach(Subscription::releaseHere);
        });
    }

    /** The other side answers with a pong; ten thousand sockets are asked some hundred times a second. */
    public void ping(Ping ping) {
        hub.run(() -> {
            if (!closed) {
                writer.write(ping.bytes());
            }
        });
    }

    /** Closes with a code and a reason of at most 123 bytes; what waited for this socket is dropped. */
    public void close(int code, String reason) {
        hub.run(() -> closeNow(code, reason));
    }

    /** True from the moment the socket is closing, for whatever reason. */
    public boolean isClosed() {
        return closed;
    }

    Hub hub() {
        return hub;
    }

    List<Subscription> subscriptions() {
        return subscriptions;
    }

    Subscription subscriptionTo(String topic) {
        for (Subscription subscription : subscriptions) {
            if (subscription.topic().equals(topic)) {
                return subscription;
            }
        }
        return null;
    }

    /** One socket's part of a delivery. */
    void offer(Frame frame) {
        if (clear) {
            writer.write(frame.bytes());
        } else {
            keep(frame.messages());
        }
    }

    /** The part of a delivery that history has not brought already. */
    void offerNewsAfter(long seq, Frame frame) {
        Batch news = hub.options().newWindow();
        for (Message message : frame.messages()) {
            if (message.isNewsAfter(seq)) {
                news.add(message);
            }
        }
        sendKept(news);
    }

    void sendKept(Batch kept) {
        while (!closed && !kept.isEmpty()) {
            sendAll(kept.take(hub.options().pace().frameBytes()));
        }
    }

    /** Like {@link #offer} for a frame made for this socket only. */
    void sendAll(Frame frame) {
        if (!closed) {
            offer(frame);
        }
        frame.release();
    }

    private void keep(Message[] messages) {
        int before = outbox.bytes();
        boolean fits = true;
        for (int i = 0; fits && i < messages.length; i++) {
            fits = outbox.add(messages[i]);
        }
        hub.metrics().outboxGrew(outbox.bytes() - before);
        hub.metrics().collapsed(outbox.takeCollapsed());
        if (!fits) {
            closeSlow();
        }
    }

    /** The reader did not keep up: it is told to come back and resume from the last seq it saw. */
    void closeSlow() {
        if (!closed) {
            hub.metrics().closedSlow();
            closeNow(SLOW_READER, "resume from your last seq");
        }
    }

    void closeNow(int code, String reason) {
        if (closed) {
            return;
        }
        ended();
        web.close((short) code, reason);
        hub.after(hub.options().reader().closeMillis(), writer::cut);
    }

    /** From the channel: it filled up, or has room again. */
    void writable(boolean hasRoom) {
        clear = false;
        if (outbox == null) {
            outbox = hub.options().newOutbox();
        }
        if (hasRoom) {
            drain();
        }
    }

    private void drain() {
        while (!outbox.isEmpty() && writer.isWritable()) {
            Frame frame = outbox.take(hub.options().pace().frameBytes());
            hub.metrics().outboxGrew(-frame.size());
            writer.write(frame.bytes());
            frame.release();
        }
        clear = !closed && outbox.isEmpty() && writer.isWritable();
    }

    /** The connection may have broken before anybody listened. */
    void endIfGone() {
        if (!writer.isActive()) {
            ended();
        }
    }

    /** From the channel, or on closing: everything this socket held is given back. */
    void ended() {
        if (closed) {
            return;
        }
        closed = true;
        clear = false;
        if (outbox != null) {
            hub.metrics().outboxGrew(-outbox.bytes());
            outbox.clear();
        }
        hub.forget(this);
    }
}
