package io.plenary.live.socket;

import io.plenary.contract.ErrorCode;
import io.plenary.contract.live.LiveCommand;
import io.plenary.contract.live.LiveEvent;
import io.plenary.contract.live.Topic;
import io.plenary.fanout.Fanout;
import io.plenary.fanout.FanoutSocket;
import io.plenary.fanout.Subscription;
import io.plenary.fanout.SubscriptionRefused;
import io.plenary.live.log.History;
import io.plenary.live.log.RoomLog;
import io.plenary.platform.Refusal;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;

/**
 * How a reader comes from where it stands into live: the subscription is held first, then the log is read, what was
 * missed is written, and live follows behind it. Awaits.
 */
final class TopicJoin {
    private static final int MOST_BYTES = 200 * 1024;

    /** In which order a reader subscribes and reads; the second is wrong and exists so that a test can show why. */
    enum Order {
        SUBSCRIBE_FIRST,
        READ_FIRST
    }

    private final Fanout fanout;
    private final RoomLog log;
    private final Order order;
    private final Runnable between;

    TopicJoin(Fanout fanout, RoomLog log) {
        this(fanout, log, Order.SUBSCRIBE_FIRST, () -> {});
    }

    /** @param between runs between the two steps, for tests */
    TopicJoin(Fanout fanout, RoomLog log, Order order, Runnable between) {
        this.fanout = fanout;
        this.log = log;
        this.order = order;
        this.between = between;
    }

    /** A topic without a log. @param name the fan-out's own, which for notices names the person */
    Subscription join(Outgoing out, String ref, String name) {
        var subscription = subscribe(out.socket(), name);
        out.send(LiveEvent.Ok.joined(ref, 0, 1));
        out.release(subscription, 0);
        return subscription;
    }

    /**
     * A topic with a log. When the reader's place is not in it, the subscription ends again.
     *
     * @throws Refusal bad-since, busy (too many topics), unavailable
     */
    Subscription join(Outgoing out, LiveCommand.Join join) {
        if (order == Order.READ_FIRST) return readFirst(out, join);
        var subscription = subscribe(out.socket(), join.topic().toString());
        try {
            log.watch(join.topic());
            between.run();
            out.release(subscription, write(out, join, history(join)));
            return subscription;
        } catch (RuntimeException failure) {
            subscription.end();
            throw failure;
        }
    }

    private Subscription readFirst(Outgoing out, LiveCommand.Join join) {
        var reached = write(out, join, history(join));
        // Wrong as the order itself: what is written leaves before anybody listens.
        out.flush();
        between.run();
        var subscription = subscribe(out.socket(), join.topic().toString());
        out.release(subscription, reached);
        return subscription;
    }

    private Subscription subscribe(FanoutSocket socket, String name) {
        try {
            return awaited(fanout.subscribe(socket, name));
        } catch (SubscriptionRefused refused) {
            throw new Refusal(ErrorCode.BUSY, refused);
        }
    }

    private static <T> T awaited(Future<T> future) {
        return future.await();
    }

    private History history(LiveCommand.Join join) {
        var history = log.history(join.topic(), join.since(), join.epoch());
        if (history instanceof History.Beyond) throw new Refusal(ErrorCode.BAD_SINCE);
        return history;
    }

    /** @return the seq behind which live goes on */
    private static long write(Outgoing out, LiveCommand.Join join, History history) {
        var head = history.head();
        out.send(LiveEvent.Ok.joined(join.id(), head.seq(), head.epoch()));
        switch (history) {
            case History.Missed missed -> writeMissed(out, join.topic(), missed);
            case History.TooWide wide -> out.send(new LiveEvent.Resync(join.topic(), head.seq()));
            case History.OtherEpoch other -> out.send(new LiveEvent.Reset(join.topic(), head.seq(), head.epoch()));
            case History.Beyond beyond -> throw new Refusal(ErrorCode.BAD_SINCE);
        }
        return head.seq();
    }

    private static void writeMissed(Outgoing out, Topic topic, History.Missed missed) {
        var frames = missed.entries().stream().map(LiveEvent::json).toList();
        var bytes = frames.stream().mapToLong(String::length).sum();
        if (bytes > MOST_BYTES)
            out.send(new LiveEvent.Resync(topic, missed.head().seq()));
        else frames.forEach(frame -> out.send(Buffer.buffer(frame)));
    }
}
