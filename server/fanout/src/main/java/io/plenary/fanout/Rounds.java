package io.plenary.fanout;

import java.util.ArrayDeque;

/**
 * Takes the deliveries of a loop in turn. A round writes to so many sockets at most, whatever the topics; then the loop
 * looks at its I/O. So no loop is held longer than a slice, and a small room never waits for all of a large one.
 */
final class Rounds {

    private final Hub hub;
    private final int slice;
    private final ArrayDeque<Topic> turns = new ArrayDeque<>();
    private boolean planned;

    Rounds(Hub hub) {
        this.hub = hub;
        this.slice = hub.options().pace().sliceSockets();
    }

    /** Once for each delivery and slice of it. */
    void add(Topic topic) {
        turns.addLast(topic);
        plan();
    }

    private void plan() {
        if (!planned) {
            planned = true;
            hub.afterIo(this::round);
        }
    }

    private void round() {
        try {
            offerSlice();
        } finally {
            // A fault in one topic must not end the turns of the others.
            planned = false;
            if (!turns.isEmpty()) {
                plan();
                // On a machine with one core the database and the commands wait for this thread.
                Thread.yield();
            }
        }
    }

    private void offerSlice() {
        int budget = slice;
        while (budget > 0 && !turns.isEmpty()) {
            budget -= Math.max(1, turns.pollFirst().deliver(budget));
        }
    }
}
