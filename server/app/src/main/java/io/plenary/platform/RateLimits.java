package io.plenary.platform;

import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Token buckets, one for each limit and key. Shared by all threads under its own lock; holds at most 100,000 buckets and
 * drops the one longest unused. Each node keeps its own and hears from {@link LimitNews} what was taken on others, a
 * moment later: so a bucket may come to owe, and who was too fast on several nodes at once waits on all of them.
 */
public final class RateLimits {
    private static final int MOST = 100_000;
    /** Of a burst; and of what comes back, the part that a node may keep to itself. */
    private static final int LOTS = 5;

    /**
     * So many at once ({@code burst}), refilled evenly so that {@code count} come back in {@code per}.
     *
     * @param inLots other nodes hear of it by so many at once
     */
    public record Limit(String name, int burst, int count, Duration per, boolean inLots) {
        public Limit(String name, int burst, int count, Duration per) {
            this(name, burst, count, per, false);
        }

        /**
         * For what everybody does all the time and hardly anybody too fast: usual use sends no signal. A node keeps less
         * than a fifth of the burst to itself, and a fifth of what comes back.
         */
        public Limit toldInLots() {
            return new Limit(name, burst, count, per, true);
        }

        double perMilli() {
            return (double) count / per.toMillis();
        }
    }

    private record Key(String limit, String key) {}

    /** So many were taken of a bucket. */
    public record Taken(Limit limit, String key, int count) {}

    private static final class Bucket {
        double tokens;
        long at;
        /** What was taken here and other nodes do not know. */
        double untold;
    }

    private final InstantSource clock;
    private final boolean off;
    private final Map<Key, Bucket> buckets = new LinkedHashMap<>(1024, 0.75f, true);
    private final Map<Key, Taken> news = new HashMap<>();
    private volatile Runnable onNews = () -> {};

    /** @param off for measuring on loopback only */
    public RateLimits(InstantSource clock, boolean off) {
        this.clock = clock;
        this.off = off;
    }

    /** @throws Refusal rate-limited, with the seconds until one more is allowed */
    public void take(Limit limit, String key) {
        var wait = waitFor(limit, key);
        if (wait > 0) throw Refusal.tooFast(wait);
    }

    /** @return 0 when one was taken; otherwise the seconds until one more is allowed, and nothing was taken */
    public synchronized long waitFor(Limit limit, String key) {
        if (off) return 0;
        var name = new Key(limit.name(), key);
        var bucket = refilled(name, limit);
        if (bucket.tokens < 1) return (long) Math.ceil((1 - bucket.tokens) / limit.perMilli() / 1000);
        bucket.tokens -= 1;
        bucket.untold += 1;
        if (!limit.inLots() || bucket.untold * LOTS >= limit.burst()) tell(bucket, limit, key);
        return 0;
    }

    /** Whether one could be taken; nothing is. */
    public synchronized boolean has(Limit limit, String key) {
        var name = new Key(limit.name(), key);
        return off || !buckets.containsKey(name) || refilled(name, limit).tokens >= 1;
    }

    private void tell(Bucket bucket, Limit limit, String key) {
        var count = (int) bucket.untold;
        bucket.untold -= count;
        if (news.size() < MOST)
            news.merge(
                    new Key(limit.name(), key),
                    new Taken(limit, key, count),
                    (one, more) -> new Taken(limit, key, one.count() + more.count()));
        onNews.run();
    }

    /** @param heard called whenever something was taken, under the lock: must be quick */
    void onNews(Runnable heard) {
        onNews = heard;
    }

    /** What was taken here since the last call; for the other nodes. */
    synchronized List<Taken> news() {
        var taken = List.copyOf(news.values());
        news.clear();
        return taken;
    }

    /** It was taken on another node. Nobody comes to owe more than one burst. */
    synchronized void takenElsewhere(Taken taken) {
        var limit = taken.limit();
        var bucket = refilled(new Key(limit.name(), taken.key()), limit);
        bucket.tokens = Math.max(-limit.burst(), bucket.tokens - taken.count());
    }

    private Bucket refilled(Key name, Limit limit) {
        var now = clock.millis();
        var bucket = buckets.computeIfAbsent(name, unused -> full(limit, now));
        refill(bucket, limit, now);
        trim();
        return bucket;
    }

    private static Bucket full(Limit limit, long now) {
        var bucket = new Bucket();
        bucket.tokens = limit.burst();
        bucket.at = now;
        return bucket;
    }

    private static void refill(Bucket bucket, Limit limit, long now) {
        var back = Math.max(0, now - bucket.at) * limit.perMilli();
        bucket.tokens = Math.min(limit.burst(), bucket.tokens + back);
        bucket.untold = Math.max(0, bucket.untold - back / LOTS);
        bucket.at = now;
    }

    private void trim() {
        if (buckets.size() <= MOST) return;
        Iterator<Key> oldest = buckets.keySet().iterator();
        oldest.next();
        oldest.remove();
    }
}
