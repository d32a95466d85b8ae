package io.plenary.platform;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Writes of many to the same row, in one transaction for all who came while the one before was under way: the row is
 * locked once for a hundred, and the disk is waited for once. Whoever comes when nobody else does is served alone and at
 * once. In order of coming. Waits: virtual threads only. Shared by all of them.
 *
 * <p>A crowd is served by a thread of the system: among virtual ones it would stand behind all who have just come each time
 * that the database answers, and everybody waits for it.
 */
public final class GroupCommit<K, W, R> {
    private static final int MOST = 100;
    /** Crowds that are served at the same moment; further ones would wait for a connection. All are requests under way. */
    private static final int AT_ONCE = 8;

    private static final long IDLE_SECONDS = 10;
    private static final Executor SERVING = serving();

    private final Function<W, R> alone;
    private final Function<List<W>, List<Supplier<R>>> together;
    private final Map<K, Deque<Member<W, R>>> lines = new HashMap<>();

    private static Executor serving() {
        var threads = new ThreadPoolExecutor(
                AT_ONCE,
                AT_ONCE,
                IDLE_SECONDS,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                Thread.ofPlatform().daemon().name("crowd-", 0).factory());
        threads.allowCoreThreadTimeOut(true);
        return threads;
    }

    private record Member<W, R>(W work, CompletableFuture<Supplier<R>> answer) {}

    /**
     * @param alone one of them
     * @param together two or more: for each, in their order, what gives its answer or throws what is its own to know. What
     *     is thrown by the function itself, everybody meets
     */
    public GroupCommit(Function<W, R> alone, Function<List<W>, List<Supplier<R>>> together) {
        this.alone = alone;
        this.together = together;
    }

    /** @param key the row that is written to */
    public R submit(K key, W work) {
        var mine = new Member<W, R>(work, new CompletableFuture<>());
        if (hasToWait(key, mine)) return unwrapped(mine.answer()).get();
        try {
            return alone.apply(work);
        } finally {
            goOn(key);
        }
    }

    /** Who has come and is not served yet. */
    synchronized int waiting(K key) {
        return lines.getOrDefault(key, new ArrayDeque<>()).size();
    }

    private synchronized boolean hasToWait(K key, Member<W, R> mine) {
        var line = lines.get(key);
        if (line == null) {
            lines.put(key, new ArrayDeque<>());
            return false;
        }
        return line.add(mine);
    }

    private void goOn(K key) {
        var next = next(key);
        if (!next.isEmpty()) SERVING.execute(() -> serve(key, next));
    }

    private synchronized List<Member<W, R>> next(K key) {
        var line = lines.get(key);
        var next = new ArrayList<Member<W, R>>();
        while (!line.isEmpty() && next.size() < MOST) next.add(line.poll());
        if (next.isEmpty()) lines.remove(key);
        return next;
    }

    /** The next are on their way before these have heard. */
    private void serve(K key, List<Member<W, R>> members) {
        List<Supplier<R>> answers;
        try {
            answers = answers(members.stream().map(Member::work).toList());
        } catch (Throwable failure) {
            goOn(key);
            // Also what Vert.x throws without declaring it: the line would stand for ever. It belongs to everybody who
            // came, and each of them meets it where they wait.
            for (var one : members) one.answer().completeExceptionally(failure);
            return;
        }
        goOn(key);
        for (var n = 0; n < members.size(); n++) members.get(n).answer().complete(answers.get(n));
    }

    private List<Supplier<R>> answers(List<W> works) {
        if (works.size() > 1) return together(works);
        var answer = alone.apply(works.getFirst());
        return List.of(() -> answer);
    }

    private List<Supplier<R>> together(List<W> works) {
        var answers = together.apply(works);
        if (answers.size() != works.size()) throw new IllegalStateException("an answer for each is needed");
        return answers;
    }

    /** What went wrong as it was, and not as a future wraps it. */
    private static <T> T unwrapped(CompletableFuture<T> answer) {
        try {
            return answer.join();
        } catch (CompletionException wrapped) {
            if (wrapped.getCause() instanceof RuntimeException cause) throw cause;
            throw wrapped;
        }
    }
}
