package io.plenary.load;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.HdrHistogram.ConcurrentHistogram;

/** Strangers who register for one event over HTTP, each person once, many at a time. */
final class Burst {

    private static final int BOUND_SECONDS = 60;
    private static final long LONGEST_MICROS = 60_000_000;

    private final List<Door> doors;
    private final UUID event;
    private final ConcurrentHistogram micros = new ConcurrentHistogram(LONGEST_MICROS, 3);
    private final ConcurrentHashMap<Integer, AtomicInteger> answers = new ConcurrentHashMap<>();
    private final AtomicInteger people = new AtomicInteger();

    Burst(Door door, UUID event) {
        this(List.of(door), event);
    }

    /** By turns at each of these doors. */
    Burst(List<Door> doors, UUID event) {
        this.doors = doors;
        this.event = event;
    }

    /**
     * What came of it.
     *
     * @param taken answers 202
     * @param soldOut answers 409
     * @param other any other answers, which are mistakes
     * @param perSecond answers
     * @param p50 milliseconds from wish to answer, connecting included
     */
    record Result(int taken, int soldOut, int other, double perSecond, double p50, double p99) {}

    /** So many people at once, once. */
    Result once(int together) throws Exception {
        return measured(together, () -> {
            register();
            return null;
        });
    }

    /** So many at a time, one after the other, for so many seconds. */
    Result during(int together, int seconds) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        return measured(together, () -> {
            while (System.nanoTime() < end) {
                register();
            }
            return null;
        });
    }

    private Result measured(int together, Callable<Void> wish) throws Exception {
        List<Callable<Void>> wishes = new ArrayList<>();
        for (int i = 0; i < together; i++) {
            wishes.add(wish);
        }
        long started = System.nanoTime();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var one : threads.invokeAll(wishes, BOUND_SECONDS, TimeUnit.SECONDS)) {
                one.get();
            }
        }
        double seconds = (System.nanoTime() - started) / 1e9;
        int all = people.get();
        return new Result(
                count(202),
                count(409),
                all - count(202) - count(409),
                Crowd.round(all / seconds),
                Crowd.round(micros.getValueAtPercentile(50) / 1_000.0),
                Crowd.round(micros.getValueAtPercentile(99) / 1_000.0));
    }

    private void register() {
        int number = people.incrementAndGet();
        String wish = "{\"email\":\"stranger" + number + "@" + event + ".example.org\",\"name\":\"Stranger " + number
                + "\",\"notice\":\"2026-1\"}";
        long asked = System.nanoTime();
        int status = doors.get(number % doors.size())
                .post("/events/" + event + "/registrations", "", wish)
                .status();
        micros.recordValue(Math.min(LONGEST_MICROS, (System.nanoTime() - asked) / 1_000));
        answers.computeIfAbsent(status, unused -> new AtomicInteger()).incrementAndGet();
    }

    private int count(int status) {
        AtomicInteger counted = answers.get(status);
        return counted == null ? 0 : counted.get();
    }
}
