package io.plenary.cluster;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;

/** Counts who comes to a door, and how many of them at the same moment. */
final class Knocks implements IntSupplier {
    private static final long MOMENT = TimeUnit.MILLISECONDS.toNanos(100);

    private final IntSupplier where;
    private final Queue<Long> times = new ConcurrentLinkedQueue<>();

    Knocks(IntSupplier where) {
        this.where = where;
    }

    @Override
    public int getAsInt() {
        times.add(System.nanoTime());
        return where.getAsInt();
    }

    /** The most that came within a tenth of a second, since then. */
    int mostAtOnce(long sinceNanos) {
        var at = times.stream()
                .filter(time -> time > sinceNanos)
                .mapToLong(Long::longValue)
                .sorted()
                .toArray();
        var most = 0;
        for (int first = 0, last = 0; last < at.length; last++) {
            while (at[last] - at[first] > MOMENT) first++;
            most = Math.max(most, last - first + 1);
        }
        return most;
    }
}
