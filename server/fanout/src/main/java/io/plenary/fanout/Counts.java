package io.plenary.fanout;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Thins values that change faster than anybody can read, such as attendance, votes or reactions. Of each key only the
 * newest leaves, the first change of a quiet topic at once and the others together once a period; the wider the
 * audience, the longer the period. What leaves is a latest-wins message. May be used from any thread.
 */
public final class Counts {

    private static final int SUBSCRIBERS_A_MILLI = 4;
    private static final int MOST_KEYS_WAITING = 64;

    private final Fanout fanout;
    private final Context loop;
    private final int minMillis;
    private final int maxMillis;
    private final int subscribersAMilli;
    private final Map<String, Waiting> byTopic = new HashMap<>();

    private Counts(Fanout fanout, Context loop, int minMillis, int maxMillis, int subscribersAMilli) {
        this.fanout = fanout;
        this.loop = loop;
        this.minMillis = minMillis;
        this.maxMillis = maxMillis;
        this.subscribersAMilli = subscribersAMilli;
    }

    /** A topic's period is {@code minMillis} and a quarter of a millisecond a subscriber, up to {@code maxMillis}. */
    public static Counts create(Vertx vertx, Fanout fanout, int minMillis, int maxMillis) {
        return new Counts(fanout, SocketWriter.loop(vertx), minMillis, maxMillis, SUBSCRIBERS_A_MILLI);
    }

    /**
     * For values that every subscriber changes by coming, such as attendance: a topic's period is {@code minMillis} and a
     * millisecond a subscriber, up to {@code maxMillis}, so that those who come cost a thousand frames a second at most
     * until that is reached.
     */
    public static Counts ofThoseWhoCome(Vertx vertx, Fanout fanout, int minMillis, int maxMillis) {
        return new Counts(fanout, SocketWriter.loop(vertx), minMillis, maxMillis, 1);
    }

    /**
     * {@code frame} is asked on an event loop, and only when the value leaves; so it must not wait. Null when it may no
     * longer be told.
     */
    public void offer(String topic, String key, Supplier<Buffer> frame) {
        loop.runOnContext(arrived -> add(topic, key, frame));
    }

    private void add(String topic, String key, Supplier<Buffer> frame) {
        Waiting waiting = byTopic.computeIfAbsent(topic, name -> new Waiting());
        waiting.byKey.put(key, frame);
        if (!waiting.resting || waiting.byKey.size() >= MOST_KEYS_WAITING) {
            publish(topic, waiting);
        }
    }

    private void publish(String topic, Waiting waiting) {
        rest(topic, waiting);
        Map<String, Supplier<Buffer>> leaving = waiting.takeAll();
        leaving.forEach((key, frame) -> {
            Buffer value = frame.get();
            if (value != null) {
                fanout.publish(topic, Message.latestWins(key, value));
            }
        });
    }

    private void rest(String topic, Waiting waiting) {
        if (!waiting.resting) {
            waiting.resting = true;
            int millis = periodMillis(fanout.subscribers(topic));
            SocketWriter.after(loop, millis, () -> loop.runOnContext(over -> rested(topic, waiting)));
        }
    }

    private void rested(String topic, Waiting waiting) {
        waiting.resting = false;
        if (waiting.byKey.isEmpty()) {
            byTopic.remove(topic);
        } else {
            publish(topic, waiting);
        }
    }

    int periodMillis(int audience) {
        return Math.min(maxMillis, minMillis + audience / subscribersAMilli) | 1;
    }

    /** A topic's newest values and whether it sent lately. */
    private static final class Waiting {

        private Map<String, Supplier<Buffer>> byKey = new LinkedHashMap<>();
        private boolean resting;

        private Map<String, Supplier<Buffer>> takeAll() {
            Map<String, Supplier<Buffer>> all = byKey;
            byKey = new LinkedHashMap<>();
            return all;
        }
    }
}
