package io.plenary.fanout;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** What the fan-out counts, each under {@code fanout.*}; counters move once a slice, never once a socket. */
final class FanoutMetrics {

    private final AtomicInteger sockets = new AtomicInteger();
    private final AtomicInteger topics = new AtomicInteger();
    private final AtomicInteger subscriptions = new AtomicInteger();
    private final AtomicLong outboxBytes = new AtomicLong();
    private final Counter published;
    private final Counter deliveries;
    private final Counter frames;
    private final Counter joined;
    private final Counter collapsed;
    private final Counter slowCloses;
    private final Timer delivery;

    FanoutMetrics(MeterRegistry registry) {
        registry.gauge("fanout.sockets", sockets);
        registry.gauge("fanout.topics", topics);
        registry.gauge("fanout.subscriptions", subscriptions);
        registry.gauge("fanout.outbox.bytes", outboxBytes);
        published = registry.counter("fanout.published");
        deliveries = registry.counter("fanout.deliveries");
        frames = registry.counter("fanout.frames");
        joined = registry.counter("fanout.frames.joined");
        collapsed = registry.counter("fanout.collapsed");
        slowCloses = registry.counter("fanout.closed.slow");
        delivery = registry.timer("fanout.delivery");
    }

    /** False when that makes one too many; it counts all the same until {@link #socketEnded}. */
    boolean admitSocket(int limit) {
        return sockets.incrementAndGet() <= limit;
    }

    void socketEnded() {
        sockets.decrementAndGet();
    }

    int sockets() {
        return sockets.get();
    }

    void topicOpened() {
        topics.incrementAndGet();
    }

    void topicClosed() {
        topics.decrementAndGet();
    }

    int topics() {
        return topics.get();
    }

    void subscribed() {
        subscriptions.incrementAndGet();
    }

    void unsubscribed() {
        subscriptions.decrementAndGet();
    }

    void published() {
        published.increment();
    }

    /** A slice: one frame of so many messages to so many sockets. */
    void delivered(int toSockets, int messages) {
        deliveries.increment((double) toSockets * messages);
        frames.increment(toSockets);
        if (messages > 1) {
            joined.increment(toSockets);
        }
    }

    void deliveryTook(long nanos) {
        delivery.record(nanos, TimeUnit.NANOSECONDS);
    }

    void collapsed(int values) {
        if (values > 0) {
            collapsed.increment(values);
        }
    }

    void outboxGrew(int bytes) {
        outboxBytes.addAndGet(bytes);
    }

    void closedSlow() {
        slowCloses.increment();
    }
}
