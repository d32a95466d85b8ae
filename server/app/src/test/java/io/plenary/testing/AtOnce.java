package io.plenary.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Many who want the same at the same moment. */
public final class AtOnce {
    private AtOnce() {}

    /** All start together. @return what each came to, in their order; one that fails fails all */
    public static <T> List<T> together(List<Callable<T>> tasks) {
        var start = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var waiting = new ArrayList<Future<T>>();
            for (var task : tasks)
                waiting.add(threads.submit(() -> {
                    start.await();
                    return task.call();
                }));
            start.countDown();
            var results = new ArrayList<T>();
            for (var one : waiting) results.add(one.get());
            return results;
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
