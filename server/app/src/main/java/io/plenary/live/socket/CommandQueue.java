package io.plenary.live.socket;

import io.plenary.contract.live.LiveCommand;
import java.util.ArrayDeque;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;

/**
 * Commands of one socket: at most 64 wait, one runs at a time, on a virtual thread, in the order of sending. Answers leave
 * after each command; those of joins that were sent together leave together.
 */
final class CommandQueue {
    private final ExecutorService threads;
    private final Consumer<LiveCommand> work;
    private final Runnable flush;
    private final ArrayDeque<LiveCommand> waiting = new ArrayDeque<>();
    private boolean running;

    CommandQueue(ExecutorService threads, Consumer<LiveCommand> work, Runnable flush) {
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
        for (var command = next(); command != null; command = next()) {
            work.accept(command);
            if (!(command instanceof LiveCommand.Join) || !isNextJoin()) flush.run();
        }
    }

    private synchronized boolean isNextJoin() {
        return waiting.peek() instanceof LiveCommand.Join;
    }

    private synchronized LiveCommand next() {
        var command = waiting.poll();
        running = command != null;
        return command;
    }
}
