package io.plenary.platform.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.plenary.testing.ApiClient;
import io.plenary.testing.AtOnce;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Many who ask for something three times each: twice their connection ends before they hear anything, and the third time they
 * wait. By turns of both nodes; each next try comes while the server may still be at work on the one before.
 */
final class CutRush {
    private static final int TRIES = 3;
    /** As many at a time as browsers that one machine can play. */
    private static final int AT_ONCE = 50;

    private static final int LATEST_CUT_MS = 200;

    private final List<Integer> ports;
    private final IntFunction<ApiClient> senders;
    private final Wishes wishes;
    private final Semaphore places = new Semaphore(AT_ONCE);
    private final AtomicInteger unheard = new AtomicInteger();
    private final long seed;

    /** What somebody sends in a try; the same each time, but for the twin. */
    interface Wishes {
        CutLine.Wish of(int person, int attempt);
    }

    /** @param last of the three tries; @param again asked once more, of the other node */
    record Heard(CutLine.Answer last, CutLine.Answer again) {}

    CutRush(List<Integer> ports, IntFunction<ApiClient> senders, Wishes wishes, long seed) {
        this.ports = ports;
        this.senders = senders;
        this.wishes = wishes;
        this.seed = seed;
    }

    /** @return what each heard in the end */
    List<Heard> of(int people) {
        return AtOnce.together(IntStream.range(0, people)
                .mapToObj(person -> (Callable<Heard>) () -> {
                    places.acquire();
                    try {
                        return tried(person);
                    } finally {
                        places.release();
                    }
                })
                .toList());
    }

    /** Of two cuts for each of them, those before which nothing of an answer had come. */
    int unheard() {
        return unheard.get();
    }

    private Heard tried(int person) {
        var random = new Random(seed + person);
        for (var attempt = 0; attempt < TRIES - 1; attempt++) {
            var wait = Duration.ofMillis(random.nextInt(LATEST_CUT_MS));
            var isUnheard = line(person, attempt).askAndHangUp(wishes.of(person, attempt), wait, random.nextBoolean());
            if (isUnheard) unheard.incrementAndGet();
        }
        return new Heard(answer(person, TRIES - 1), answer(person, TRIES));
    }

    /** Once more as long as an earlier try is under way, or the node has too much to do. */
    private CutLine.Answer answer(int person, int attempt) {
        var wish = wishes.of(person, Math.min(attempt, TRIES - 1));
        var deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        var answer = line(person, attempt).ask(wish);
        while (answer.status() == 409 && System.nanoTime() < deadline)
            answer = line(person, attempt).ask(wish);
        assertEquals(2, answer.status() / 100, answer::body);
        return answer;
    }

    private static boolean isLater(CutLine.Answer answer) {
        return answer.status() == 409 || answer.status() == 503;
    }

    private CutLine line(int person, int attempt) {
        return new CutLine(senders.apply(person), ports.get((person + attempt) % ports.size()));
    }
}
