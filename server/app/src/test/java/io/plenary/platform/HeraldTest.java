package io.plenary.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.testing.Await;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class HeraldTest {
    private static final Duration GATHERING = Duration.ofMillis(20);

    @Test
    void what_comes_together_is_told_together() throws InterruptedException {
        var news = new ConcurrentLinkedQueue<Integer>();
        var told = new LinkedBlockingQueue<List<Integer>>();
        try (var herald = new Herald("test", Duration.ofMillis(200), () -> told.add(drained(news)))) {
            for (var n = 0; n < 3; n++) {
                news.add(n);
                herald.wake();
            }
            assertEquals(List.of(0, 1, 2), told.poll(5, TimeUnit.SECONDS));
        }
        assertTrue(told.isEmpty(), "nothing came, nothing is told");
    }

    @Test
    void nothing_that_comes_while_it_tells_is_left_behind() throws InterruptedException {
        var news = new ConcurrentLinkedQueue<Integer>();
        var all = new ConcurrentLinkedQueue<Integer>();
        var most = 5_000;
        var over = new CountDownLatch(most);
        Runnable tell = () -> drained(news).forEach(one -> {
            all.add(one);
            over.countDown();
        });
        try (var herald = new Herald("test", Duration.ofMillis(1), tell)) {
            for (var n = 0; n < most; n++) {
                news.add(n);
                herald.wake();
            }
            assertTrue(over.await(10, TimeUnit.SECONDS), "missing: " + over.getCount());
        }
        assertEquals(most, all.size());
    }

    @Test
    void what_could_not_be_told_is_told_by_itself_later_and_without_a_rush() throws InterruptedException {
        var rounds = new LinkedBlockingQueue<Long>();
        try (var herald = new Herald("test", GATHERING, () -> {
            rounds.add(System.nanoTime());
            if (rounds.size() < 5) throw new IllegalStateException("the database is away");
        })) {
            var began = System.nanoTime();
            herald.wake();
            for (var n = 0; n < 2; n++) herald.wake();
            Await.soon("the fifth round", () -> rounds.size() == 5);
            var millis = (System.nanoTime() - began) / 1_000_000;
            assertTrue(millis >= 20 + 40 + 80 + 160 + 320, "pauses grow: " + millis);
            herald.wake();
            Await.soon("the next one", () -> rounds.size() == 6);
        }
        assertEquals(6, rounds.size(), "nothing failed, nothing is tried again");
    }

    private static List<Integer> drained(ConcurrentLinkedQueue<Integer> news) {
        var taken = new ArrayList<Integer>();
        for (var one = news.poll(); one != null; one = news.poll()) taken.add(one);
        return taken;
    }
}
