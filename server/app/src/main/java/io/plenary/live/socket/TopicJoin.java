package io.plenary.live.socket;

import io.plenary.contract.ErrorCode;
import io.plenary.contract.live.LiveCommand;
import io.plenary.contract.live.LiveEvent;
import io.plenary.contract.live.Topic;
import io.plenary.fanout.Fanout;
import io.plenary.fanout.FanoutSocket;
import io.plenary.fanout.Subscription;
import io.plenary.live.log.Head;
import io.plenary.live.log.History;
import io.plenary.live.log.RoomLog;
import io.plenary.platform.Refusal;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

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

    /**
     * One topic that a reader wants.
     *
     * @param name the fan-out's own, which for notices names the person
     */
    record Wish(LiveCommand.Join join, String name) {
        boolean hasLog() {
            return switch (join.topic().kind()) {
                case ME, PRESENCE, CROWD, WALL -> false;
                default -> true;
            };
        }
    }

    /** A wish with its place: held, and where its log stood after that; refused when there are too many. */
    record Held(Wish wish, Future<Subscription> subscription, Head head) {
        void end() {
            subscription.onSuccess(Subscription::end);
        }
    }

    /**
     * Everything that is wanted together: one crossing to the socket's loop, one statement for all logs.
     *
     * @throws Refusal unavailable; then nothing is held
     */
    List<Held> hold(FanoutSocket socket, List<Wish> wishes) {
        if (order == Order.READ_FIRST) {
            var heads = heads(wishes);
            between.run();
            return held(wishes, subscriptions(socket, wishes), heads);
        }
        var subscriptions = subscriptions(socket, wishes);
        try {
            between.run();
            return held(wishes, subscriptions, heads(wishes));
        } catch (RuntimeException failure) {
            subscriptions.forEach(one -> one.onSuccess(Subscription::end));
            throw failure;
        }
    }

    private List<Future<Subscription>> subscriptions(FanoutSocket socket, List<Wish> wishes) {
        return fanout.subscribe(socket, wishes.stream().map(Wish::name).toList())
                .await();
    }

    private Map<Topic, Head> heads(List<Wish> wishes) {
        var topics = wishes.stream()
                .filter(Wish::hasLog)
                .map(wish -> wish.join().topic())
                .toList();
        return topics.isEmpty() ? Map.of() : log.heads(topics);
    }

    private static List<Held> held(
            List<Wish> wishes, List<Future<Subscription>> subscriptions, Map<Topic, Head> heads) {
        var held = new ArrayList<Held>();
        for (var i = 0; i < wishes.size(); i++) {
            var wish = wishes.get(i);
            held.add(new Held(wish, subscriptions.get(i), heads.get(wish.join().topic())));
        }
        return held;
    }

    /**
     * Writes what the reader missed; live follows it. When the reader's place is not in the log, the subscription ends.
     *
     * @throws Refusal bad-since, busy (too many topics), unavailable
     */
    Subscription enter(Outgoing out, Held held) {
        if (held.subscription().failed())
            throw new Refusal(ErrorCode.BUSY, held.subscription().cause());
        var subscription = held.subscription().result();
        try {
            out.release(subscription, held.wish().hasLog() ? writeLog(out, held) : writeNone(out, held));
            return subscription;
        } catch (RuntimeException failure) {
            subscription.end();
            throw failure;
        }
    }

    private static long writeNone(Outgoing out, Held held) {
        out.send(LiveEvent.Ok.joined(held.wish().join().id(), 0, 1));
        return 0;
    }

    private long writeLog(Outgoing out, Held held) {
        var join = held.wish().join();
        log.watch(join.topic(), held.head());
        var history = log.history(join.topic(), join.since(), join.epoch(), held.head());
        if (history instanceof History.Beyond) throw new Refusal(ErrorCode.BAD_SINCE);
        return write(out, join, history);
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
