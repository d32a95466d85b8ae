package io.plenary.platform;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;

/**
 * The same question of many at once, asked in few statements: it goes out at once when nobody else asks, and while two
 * are under way those who come gather and are asked for together. A statement for three costs the database what one for
 * fifty does, so in a rush they gather some milliseconds longer. Nobody gets an answer older than their own question.
 * Waits: virtual threads only. Shared by all of them.
 */
public final class Together<K, V> {
    private static final int AT_ONCE = 2;
    private static final int MOST = 200;
    /** From so many on it is a rush. */
    private static final int RUSH = 3;

    private static final int ENOUGH = 50;
    private static final long MOMENT_NANOS = 1_000_000;
    private static final long LONGEST_NANOS = 10_000_000;

    private record Asked<K, V>(Set<K> keys, CompletableFuture<Map<K, V>> answer) {}

    private final Function<Set<K>, Map<K, V>> ask;
    private List<Asked<K, V>> waiting = new ArrayList<>();
    private int underWay;

    /** @param ask what is known of these, in one statement; of a key that is unknown nothing */
    public Together(Function<Set<K>, Map<K, V>> ask) {
        this.ask = ask;
    }

    public Optional<V> find(K key) {
        return Optional.ofNullable(find(Set.of(key)).get(key));
    }

    /** Of those that are known; what is found of other people's keys may be in it too. */
    public Map<K, V> find(Collection<K> keys) {
        var asked = new Asked<K, V>(new HashSet<>(keys), new CompletableFuture<>());
        if (begins(asked)) go();
        return unwrapped(asked.answer());
    }

    /** Who has gathered and is not asked for yet. */
    synchronized int waiting() {
        return waiting.size();
    }

    private synchronized boolean begins(Asked<K, V> asked) {
        var gathering = !waiting.isEmpty();
        waiting.add(asked);
        if (gathering || underWay >= AT_ONCE) return false;
        underWay++;
        return true;
    }

    /** One statement, on the thread of somebody who asks; whoever gathered meanwhile is served by a thread of its own. */
    private void go() {
        var asking = next();
        answer(asking);
        if (more())
            Thread.startVirtualThread(() -> {
                gather(asking.size());
                go();
            });
    }

    private void gather(int before) {
        if (Math.max(before, waiting()) < RUSH) return;
        var end = System.nanoTime() + LONGEST_NANOS;
        while (waiting() < ENOUGH && System.nanoTime() < end) LockSupport.parkNanos(MOMENT_NANOS);
    }

    private synchronized List<Asked<K, V>> next() {
        var most = Math.min(MOST, waiting.size());
        var taken = new ArrayList<>(waiting.subList(0, most));
        waiting = new ArrayList<>(waiting.subList(most, waiting.size()));
        return taken;
    }

    /** Whoever waits is left to the last that is under way. */
    private synchronized boolean more() {
        if (!waiting.isEmpty() && underWay == 1) return true;
        underWay--;
        return false;
    }

    private void answer(List<Asked<K, V>> asking) {
        var keys = new HashSet<K>();
        for (var asked : asking) keys.addAll(asked.keys());
        try {
            var found = keys.isEmpty() ? new HashMap<K, V>() : ask.apply(keys);
            for (var asked : asking) asked.answer().complete(found);
        } catch (Throwable failure) {
            // Also what Vert.x throws without declaring it. It belongs to everybody who asked, and each of them meets
            // it where they wait.
            for (var asked : asking) asked.answer().completeExceptionally(failure);
        }
    }

    /** What went wrong as it was, and not as a future wraps it. */
    private static <T> T unwrapped(CompletableFuture<T> answer) {
        try {
            return answer.join();
        } catch (CompletionException wrapped) {
            if (wrapped.getCause() instanceof RuntimeException cause) throw cause;
            throw wrapped;
        }
    }
}
