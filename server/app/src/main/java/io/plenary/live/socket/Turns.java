package io.plenary.live.socket;

import java.time.Duration;
import java.util.AbstractCollection;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Everything that is visited once in a while, in as many turns as there are beats in that while: a crowd that came in one moment
 * is spread over all of them, and a beat passes by those whose turn it is not. Shared by all threads; beats come from one.
 */
final class Turns<S> extends AbstractCollection<S> {
    private final List<Collection<S>> turns;
    private final int again;
    private int beats;

    /**
     * @param round after which each is visited again
     * @param again each is visited once more so long after its turn
     * @param beat between two of them
     */
    Turns(Duration round, Duration again, Duration beat) {
        var many = Math.max(1, Math.round((float) round.toNanos() / beat.toNanos()));
        this.turns = Stream.generate(() -> (Collection<S>) ConcurrentHashMap.<S>newKeySet())
                .limit(many)
                .toList();
        this.again = Math.toIntExact(again.plus(beat).minusNanos(1).dividedBy(beat)) % many;
    }

    /** @param onceMore of those whose turn was so long ago */
    void beat(Consumer<S> visit, Consumer<S> onceMore) {
        beats = (beats + 1) % turns.size();
        turns.get(beats).forEach(visit);
        if (again > 0) turns.get((beats - again + turns.size()) % turns.size()).forEach(onceMore);
    }

    private Collection<S> turnOf(Object one) {
        var hash = one.hashCode();
        return turns.get(Math.floorMod(hash ^ hash >>> 16, turns.size()));
    }

    @Override
    public boolean add(S one) {
        return turnOf(one).add(one);
    }

    @Override
    public boolean remove(Object one) {
        return turnOf(one).remove(one);
    }

    @Override
    public Iterator<S> iterator() {
        return turns.stream().flatMap(Collection::stream).iterator();
    }

    @Override
    public int size() {
        return turns.stream().mapToInt(Collection::size).sum();
    }
}
