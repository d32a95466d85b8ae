package io.plenary.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.plenary.contract.ErrorCode;
import io.plenary.testing.Await;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class GroupCommitTest {
    private static final Duration SOON = Duration.ofSeconds(10);

    private final List<List<Integer>> served = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch open = new CountDownLatch(1);
    private final GroupCommit<String, Integer, Integer> group = new GroupCommit<>(this::alone, this::together);

    private int alone(int one) {
        served.add(List.of(one));
        try {
            open.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
        return one * 2;
    }

    /** Thirteen gets nothing, and where there is a -1 or a -2, nobody does. */
    private List<Supplier<Integer>> together(List<Integer> many) {
        served.add(many);
        if (many.contains(-1)) throw new Refusal(ErrorCode.BUSY);
        if (many.contains(-2)) throw GroupCommitTest.<RuntimeException>undeclared(new IOException("reset"));
        return many.stream().<Supplier<Integer>>map(one -> () -> doubled(one)).toList();
    }

    /** As Vert.x throws what its methods do not declare. */
    @SuppressWarnings("unchecked")
    private static <T extends Throwable> RuntimeException undeclared(Throwable failure) throws T {
        throw (T) failure;
    }

    private static int doubled(int one) {
        if (one == 13) throw new Refusal(ErrorCode.SOLD_OUT);
        return one * 2;
    }

    @Test
    void who_comes_when_nobody_else_does_is_served_alone_and_at_once() {
        open.countDown();
        assertEquals(6, group.submit("a", 3));
        assertEquals(8, group.submit("a", 4));
        assertEquals(List.of(List.of(3), List.of(4)), served);
    }

    @Test
    void those_who_come_meanwhile_are_served_together_in_their_order_a_hundred_at_a_time() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = come(threads, 250);
            open.countDown();
            for (var n = 0; n < answers.size(); n++)
                if (n != 13) assertEquals(n * 2, answers.get(n).get());
            var refused = assertThrows(ExecutionException.class, answers.get(13)::get);
            assertEquals(ErrorCode.SOLD_OUT, ((Refusal) refused.getCause()).code());
        }
        var inOrder = IntStream.range(0, 250).boxed().toList();
        assertEquals(
                List.of(
                        inOrder.subList(0, 1),
                        inOrder.subList(1, 101),
                        inOrder.subList(101, 201),
                        inOrder.subList(201, 250)),
                served);
    }

    @Test
    void what_strikes_all_of_them_is_met_by_each_and_the_next_are_served() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = new ArrayList<>(come(threads, 2));
            answers.add(threads.submit(() -> group.submit("a", -1)));
            Await.until("they wait", SOON, () -> group.waiting("a") == 2);
            open.countDown();
            assertEquals(0, answers.getFirst().get());
            for (var struck : answers.subList(1, 3)) {
                var failure = assertThrows(ExecutionException.class, struck::get);
                assertEquals(ErrorCode.BUSY, ((Refusal) failure.getCause()).code());
            }
            assertEquals(14, group.submit("a", 7));
        }
    }

    @Test
    void not_even_what_nobody_declares_stops_the_line() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = new ArrayList<>(come(threads, 2));
            answers.add(threads.submit(() -> group.submit("a", -2)));
            Await.until("they wait", SOON, () -> group.waiting("a") == 2);
            open.countDown();
            assertEquals(0, answers.getFirst().get());
            for (var struck : answers.subList(1, 3)) assertThrows(ExecutionException.class, struck::get);
            assertEquals(14, group.submit("a", 7));
        }
    }

    @Test
    void who_wants_something_else_waits_for_nobody() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var held = come(threads, 2);
            var other = threads.submit(() -> group.submit("b", 5));
            Await.until("it is served", SOON, () -> served.contains(List.of(5)));
            open.countDown();
            assertEquals(10, other.get());
            assertEquals(2, held.getLast().get());
        }
    }

    /** The first is being served; each of the others has joined before the next comes. */
    private List<Future<Integer>> come(ExecutorService threads, int many) {
        var answers = new ArrayList<Future<Integer>>();
        for (var n = 0; n < many; n++) {
            var number = n;
            answers.add(threads.submit(() -> group.submit("a", number)));
            while (number == 0 ? served.isEmpty() : group.waiting("a") < number) Thread.onSpinWait();
        }
        return answers;
    }
}
