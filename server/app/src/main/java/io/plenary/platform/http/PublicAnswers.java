package io.plenary.platform.http;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Answers that are the same for everybody who is not signed in, kept in memory for some seconds and dropped at once when
 * anything public has changed. Only what says of itself that it is public comes in here, and only when nobody asked for
 * it; whoever shows a sign-in or a token passes by. Bounded by number and by bytes. Shared by all threads.
 */
public final class PublicAnswers {
    private static final Duration LIFE = Duration.ofSeconds(5);
    /** While one reader fetches the next answer, the others are served from the last one for so long. */
    private static final Duration GRACE = Duration.ofSeconds(2);

    private static final int MOST = 512;
    private static final long MOST_BYTES = 24L << 20;
    private static final int LARGEST_SHARE = 8;
    private static final int LONGEST_ADDRESS = 600;

    /** What one address answers in one language. @param host of an organisation that it was asked at, or of the main one */
    record Key(String host, String address, String locale) {}

    /** An answer ready to be written, with its size in memory. */
    interface Ready {
        void write(Exchange exchange);

        int size();
    }

    private record Kept(Ready ready, long until, AtomicBoolean renewed) {}

    /** Two shelves: when the young one is full it becomes the old one, and what nobody asked for since is gone. */
    private record Shelves(ConcurrentHashMap<Key, Kept> young, ConcurrentHashMap<Key, Kept> old, AtomicLong bytes) {
        static Shelves empty() {
            return new Shelves(new ConcurrentHashMap<>(), new ConcurrentHashMap<>(), new AtomicLong());
        }

        Shelves aged() {
            return new Shelves(new ConcurrentHashMap<>(), young, new AtomicLong());
        }
    }

    private final AtomicLong generation = new AtomicLong();
    private final Counter served;
    private final Counter drops;
    private volatile Shelves shelves = Shelves.empty();

    public PublicAnswers(MeterRegistry meters) {
        served = meters.counter("plenary.public.answers.kept");
        drops = meters.counter("plenary.public.answers.drops");
        meters.gauge(
                "plenary.public.answers.bytes", this, one -> one.shelves.bytes().get());
    }

    /** To be read before the answer is made: what was read before a drop is not kept after it. */
    long generation() {
        return generation.get();
    }

    static boolean fits(Key key) {
        return key.address().length() <= LONGEST_ADDRESS;
    }

    /** The answer, if it may still be shown. Of those who come after its time, the first is sent for a new one. */
    Optional<Ready> find(Key key, long now) {
        var current = shelves;
        var kept = current.young().get(key);
        if (kept == null) {
            kept = current.old().get(key);
            if (kept == null) return Optional.empty();
            put(current, key, kept);
        }
        if (now - kept.until() >= 0 && isDue(kept, now)) return Optional.empty();
        served.increment();
        return Optional.of(kept.ready());
    }

    private static boolean isDue(Kept kept, long now) {
        return now - kept.until() >= GRACE.toNanos() || kept.renewed().compareAndSet(false, true);
    }

    /** @param generation as it was before the answer was made; @param now as {@link System#nanoTime} says */
    void keep(Key key, Ready ready, long generation, long now) {
        if (generation != this.generation.get() || ready.size() > MOST_BYTES / LARGEST_SHARE) return;
        put(shelves, key, new Kept(ready, now + LIFE.toNanos(), new AtomicBoolean()));
        // A drop that came in between has emptied the shelves, or else this one goes with the check.
        if (generation != this.generation.get()) shelves.young().remove(key);
    }

    private void put(Shelves onto, Key key, Kept kept) {
        var before = onto.young().put(key, kept);
        var more = kept.ready().size() - (before == null ? 0 : before.ready().size());
        if (onto.bytes().addAndGet(more) > MOST_BYTES || onto.young().size() > MOST) age(onto);
    }

    private synchronized void age(Shelves full) {
        if (shelves == full) shelves = full.aged();
    }

    /** Something public has changed. */
    public void drop() {
        generation.incrementAndGet();
        synchronized (this) {
            shelves = Shelves.empty();
        }
        drops.increment();
    }
}
