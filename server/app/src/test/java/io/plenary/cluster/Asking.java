package io.plenary.cluster;

import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntSupplier;

/** Asks for tickets, which takes the database, so many times a second, and counts what comes back. */
final class Asking implements AutoCloseable {
    /** Nothing came within the time that a client waits. */
    static final int SILENCE = 0;

    private final Map<Integer, Integer> answers = new ConcurrentSkipListMap<>();
    private final AtomicBoolean asking = new AtomicBoolean(true);
    private final Thread clock;
    private final Door door;
    private final IntSupplier where;
    private final String cookie;

    Asking(Rig rig, int node, int perSecond) {
        this(rig, rig.only(node), perSecond);
    }

    /** @param where the port for the next question */
    Asking(Rig rig, IntSupplier where, int perSecond) {
        this.door = rig.door;
        this.where = where;
        this.cookie = rig.people(1).getFirst();
        var gap = TimeUnit.SECONDS.toNanos(1) / perSecond;
        clock = Thread.ofVirtual().start(() -> {
            while (asking.get()) {
                Thread.startVirtualThread(() -> answers.merge(status(), 1, Integer::sum));
                LockSupport.parkNanos(gap);
            }
        });
    }

    private int status() {
        try {
            return door.send(where.getAsInt(), "POST", "/live/tickets", cookie, "")
                    .statusCode();
        } catch (UncheckedIOException silent) {
            // Counted as what it is.
            return SILENCE;
        }
    }

    /** Status to how often. */
    Map<Integer, Integer> answers() {
        return Map.copyOf(answers);
    }

    @Override
    public void close() {
        asking.set(false);
        try {
            clock.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
