package io.plenary.live.log;

import io.plenary.contract.ErrorCode;
import io.plenary.contract.live.LiveEvent;
import io.plenary.contract.live.Topic;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;

/**
 * One topic on this node: drafts wait here, bounded, and one virtual thread at a time stores them and tells the readers,
 * so that messages are published in the order of seq. Shared by all threads under its own lock.
 */
final class Lane {
    static final int MOST_WAITING = 2_000;
    private static final int MOST_IN_A_BATCH = 200;
    /** From so many in a batch on, those who were answered are given a moment to come with their next. */
    private static final int BUSY_BATCH = 8;

    private static final long MOMENT_NANOS = 500_000;
    private static final long LONGEST_NANOS = 3_000_000;

    private static final long UNKNOWN = -1;

    /** What a lane does with its work; runs on the lane's one thread. */
    interface Writer {
        Batch.Committed commit(Topic topic, List<Draft> drafts);

        List<LiveEvent.Entry> read(Topic topic, long since, long upTo);

        void publish(LiveEvent.Entry entry);

        /** The reason to give for a failed commit. */
        ErrorCode reasonOf(RuntimeException failure);
    }

    private record Waiting(Draft draft, CompletableFuture<Outcome> answer) {}

    private record Work(List<Waiting> appends, long wanted) {}

    private final Topic topic;
    private final Writer writer;
    private final ArrayDeque<Waiting> waiting = new ArrayDeque<>();
    private long told = UNKNOWN;
    private long wanted;
    private boolean running;
    /** Of the last batch; only the one running thread looks at it. */
    private int lastBatch;

    Lane(Topic topic, Writer writer) {
        this.topic = topic;
        this.writer = writer;
    }

    /** @return whether the caller must start {@link #run} */
    synchronized boolean offer(Draft draft, CompletableFuture<Outcome> answer) {
        if (waiting.size() >= MOST_WAITING) {
            answer.complete(new Outcome.Refused(ErrorCode.BUSY));
            return false;
        }
        waiting.add(new Waiting(draft, answer));
        return start();
    }

    /** The log is known to have reached {@code seq}. @return whether the caller must start {@link #run} */
    synchronized boolean offer(long seq) {
        if (told == UNKNOWN || seq <= Math.max(told, wanted)) return false;
        wanted = seq;
        return start();
    }

    private boolean start() {
        var start = !running;
        running = true;
        return start;
    }

    synchronized boolean isIdle() {
        return !running;
    }

    /** Readers of this node have everything up to here, or read it themselves. */
    synchronized long placeOr(long seq) {
        if (told == UNKNOWN) told = seq;
        return told;
    }

    private synchronized void tell(long seq) {
        told = Math.max(told, seq);
    }

    synchronized int waiting() {
        return waiting.size();
    }

    void run() {
        for (var work = next(); work.isPresent(); work = next()) {
            attempt(work.get());
            gather();
        }
    }

    /** Whatever breaks, the lane goes on and nobody waits for ever. */
    private void attempt(Work work) {
        try {
            work(work);
        } catch (Error broken) {
            var reason = writer.reasonOf(new IllegalStateException("a lane broke", broken));
            for (var append : work.appends()) append.answer().complete(new Outcome.Refused(reason));
        }
    }

    /**
     * A commit costs much the same for one row and for a hundred: a busy topic waits up to three milliseconds for as many
     * as came before, a quiet one never.
     */
    private void gather() {
        if (lastBatch < BUSY_BATCH) return;
        var end = System.nanoTime() + LONGEST_NANOS;
        while (waiting() < lastBatch && System.nanoTime() < end) LockSupport.parkNanos(MOMENT_NANOS);
    }

    private synchronized Optional<Work> next() {
        var appends = new ArrayList<Waiting>();
        while (!waiting.isEmpty() && appends.size() < MOST_IN_A_BATCH) appends.add(waiting.poll());
        lastBatch = appends.size();
        running = !appends.isEmpty() || (wanted > 0 && wanted > told);
        if (!running) return Optional.empty();
        var work = new Work(appends, wanted);
        wanted = 0;
        return Optional.of(work);
    }

    private void work(Work work) {
        if (!work.appends().isEmpty()) store(work.appends());
        try {
            if (work.wanted() > 0) catchUp(work.wanted());
        } catch (RuntimeException away) {
            // The database did not answer: the next hint or poll asks again.
            writer.reasonOf(away);
        }
    }

    private void store(List<Waiting> appends) {
        Batch.Committed committed;
        try {
            committed =
                    writer.commit(topic, appends.stream().map(Waiting::draft).toList());
        } catch (RuntimeException failure) {
            storeOneByOne(appends, failure);
            return;
        }
        try {
            publish(committed);
        } catch (RuntimeException away) {
            writer.reasonOf(away);
        }
        for (var row = 0; row < appends.size(); row++)
            appends.get(row).answer().complete(committed.outcomes().get(row));
    }

    /** One draft that the database refuses must not sink the others. */
    private void storeOneByOne(List<Waiting> appends, RuntimeException failure) {
        var reason = writer.reasonOf(failure);
        if (appends.size() == 1 || reason == ErrorCode.UNAVAILABLE)
            for (var append : appends) append.answer().complete(new Outcome.Refused(reason));
        else for (var append : appends) store(List.of(append));
    }

    private void publish(Batch.Committed committed) {
        placeOr(committed.before());
        catchUp(committed.before());
        for (var entry : committed.fresh()) writer.publish(entry);
        tell(committed.reached());
    }

    /** Another node stored these; its readers have them, ours do not yet. */
    private void catchUp(long upTo) {
        for (var from = placeOr(upTo); from < upTo; from = placeOr(upTo)) {
            var entries = writer.read(topic, from, upTo);
            if (entries.isEmpty()) return;
            for (var entry : entries) writer.publish(entry);
            tell(entries.getLast().seq());
        }
    }
}
