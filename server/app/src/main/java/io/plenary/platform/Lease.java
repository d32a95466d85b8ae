package io.plenary.platform;

import java.time.Duration;
import java.util.Optional;

/**
 * Work that one of several nodes does at a time. Its fence grows with each holder, so that one that slept and woke cannot write
 * after another has taken over.
 */
public final class Lease {
    private final String name;
    private final Duration length;

    /** @param length after which another takes over from one that says nothing */
    public Lease(String name, Duration length) {
        this.name = name;
        this.length = length;
    }

    /** @return the fence under which to write; empty while another has the work */
    public Optional<Long> take(Sql sql) {
        var store = new LeaseStore(sql);
        store.open(name);
        return store.take(name, length);
    }

    /**
     * Inside the transaction of a step: whether nobody has taken the work over since. Nobody can until the step is over.
     */
    public boolean holds(Sql tx, long fence) {
        return new LeaseStore(tx).holds(name, fence, length);
    }

    public void giveBack(Sql sql, long fence) {
        new LeaseStore(sql).giveBack(name, fence);
    }
}
