package io.plenary.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.plenary.contract.ErrorCode;
import io.plenary.testing.Await;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class TogetherTest {
    private static final Duration SOON = Duration.ofSeconds(10);

    private final List<Set<Integer>> asked = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch open = new CountDownLatch(1);

    private Map<Integer, String> slowly(Set<Integer> keys) {
        asked.add(keys);
        try {
            open.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
        var found = new HashMap<Integer, String>();
        for (var key : keys) if (key >= 0) found.put(key, "of " + key);
        return found;
    }

    @Test
    void who_asks_alone_is_answered_alone() {
        open.countDown();
        var together = new Together<>(this::slowly);
        assertEquals(Optional.of("of 3"), together.find(3));
        assertEquals(Optional.empty(), together.find(-1));
        assertEquals(List.of(Set.of(3), Set.of(-1)), asked);
    }

    @Test
    void those_who_come_while_two_are_under_way_are_asked_for_together() throws Exception {
        var together = new Together<>(this::slowly);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = new ArrayList<Future<Optional<String>>>();
            for (var key = 0; key < 40; key++) {
                var own = key;
                answers.add(threads.submit(() -> together.find(own)));
                if (key < 2) Await.until("it is asked", SOON, () -> asked.size() == own + 1);
            }
            Await.until("all wait", SOON, () -> together.waiting() == 38);
            open.countDown();
            for (var key = 0; key < 40; key++)
                assertEquals(Optional.of("of " + key), answers.get(key).get());
        }
        assertEquals(3, asked.size(), asked.toString());
        assertEquals(38, asked.getLast().size());
    }

    @Test
    void a_failure_is_met_by_each_who_asked_and_the_next_asks_anew() {
        var failure = new Refusal(ErrorCode.BUSY);
        var together = new Together<Integer, String>(keys -> {
            asked.add(keys);
            if (asked.size() == 1) throw failure;
            return Map.of(1, "well");
        });
        assertSame(failure, assertThrows(Refusal.class, () -> together.find(1)));
        assertEquals(Optional.of("well"), together.find(1));
    }
}
