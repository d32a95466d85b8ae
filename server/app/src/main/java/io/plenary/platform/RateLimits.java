package io.plenary.platform;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Token buckets of this node, one for each limit and key. Shared by all threads under its own lock; holds at most
 * 100,000 buckets and drops the one longest unused.
 */
public final class RateLimits {
    private static final int MOST = 100_000;

    /** So many at once ({@code burst}), refilled evenly so that {@code count} come back in {@code per}. */
    public record Limit(String name, int burst, int count, Duration per) {
        double perMilli() {
            return (double) count / per.toMillis();
        }
    }

    private record Key(String limit, String key) {}

    private static final class Bucket {
        double tokens;
        long at;
    }

    private final InstantSource clock;
    private final boolean off;
    private final Map<Key, Bucket> buckets = new LinkedHashMap<>(1024, 0.75f, true);

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
        var now = clock.millis();
        var bucket = buckets.computeIfAbsent(new Key(limit.name(), key), unused -> full(limit, now));
        refill(bucket, limit, now);
        trim();
        if (bucket.tokens < 1) return (long) Math.ceil((1 - bucket.tokens) / limit.perMilli() / 1000);
        bucket.tokens -= 1;
        return 0;
    }

    private static Bucket full(Limit limit, long now) {
        var bucket = new Bucket();
        bucket.tokens = limit.burst();
        bucket.at = now;
        return bucket;
    }

    private static void refill(Bucket bucket, Limit limit, long now) {
        var grown = bucket.tokens + Math.max(0, now - bucket.at) * limit.perMilli();
        bucket.tokens = Math.min(limit.burst(), grown);
        bucket.at = now;
    }

    private void trim() {
        if (buckets.size() <= MOST) return;
        Iterator<Key> oldest = buckets.keySet().iterator();
        oldest.next();
        oldest.remove();
    }
}
