package io.plenary.live.socket;

import io.plenary.contract.live.LiveCommand;
import io.plenary.contract.live.Topic;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;

/**
 * Commands of one socket: at most 64 wait, one runs at a time, on a virtual thread, in the order of sending. Joins that
 * were sent together are one piece of work. Answers leave after each piece; those of joins leave together.
 */
final class CommandQueue {
    private final ExecutorService threads;
    private final Consumer<List<LiveCommand>> work;
    private final Runnable flush;
    private final ArrayDeque<LiveCommand> waiting = new ArrayDeque<>();
    private boolean running;

    /** @param work takes one command, or joins of different topics */
    CommandQueue(ExecutorService threads, Consumer<List<LiveCommand>> work, Runnable flush) {
        this.threads = threads;
        this.work = work;
        this.flush = flush;
    }

    /** From the event loop. @return false when too much waits already */
    synchronized boolean offer(LiveCommand command) {
        if (waiting.size() >= SocketLimits.COMMANDS_WAITING) return false;
        waiting.add(command);
        if (!running) {
            running = true;
            threads.execute(this::run);
        }
        return true;
    }

    private void run() {
        for (var piece = next(); !piece.isEmpty(); piece = next()) {
            work.accept(piece);
            if (!(piece.getFirst() instanceof LiveCommand.Join) || !isNextJoin()) flush.run();
        }
    }

    private synchronized boolean isNextJoin() {
        return waiting.peek() instanceof LiveCommand.Join;
    }

    private synchronized List<LiveCommand> next() {
        var piece = new ArrayList<LiveCommand>();
        var topics = new HashSet<Topic>();
        while (waiting.peek() instanceof LiveCommand.Join join && topics.add(join.topic())) piece.add(waiting.poll());
        if (piece.isEmpty() && !waiting.isEmpty()) piece.add(waiting.poll());
        running = !piece.isEmpty();
        return piece;
    }
}
