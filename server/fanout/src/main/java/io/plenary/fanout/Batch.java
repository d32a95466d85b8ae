package io.plenary.fanout;

import java.util.ArrayDeque;

/**
 * Messages waiting in order, within a bound; of the latest-wins ones only the newest of each key. The same queue is a
 * topic's window, a held subscription and a slow socket's outbox. Owned by one event loop.
 */
final class Batch {

    private final ArrayDeque<Message> waiting = new ArrayDeque<>();
    private final int maxMessages;
    private final int maxBytes;
    private int bytes;
    private int collapsed;

    Batch(int maxMessages, int maxBytes) {
        this.maxMessages = maxMessages;
        this.maxBytes = maxBytes;
    }

    /** False when the message does not fit; the batch is then as before, and its owner must give up. */
    boolean add(Message message) {
        if (message.isLatestWins()) {
            waiting.removeIf(older -> isReplaced(older, message));
        }
        if (waiting.size() >= maxMessages || bytes + message.size() > maxBytes) {
            return false;
        }
        waiting.addLast(message);
        bytes += message.size();
        return true;
    }

    private boolean isReplaced(Message older, Message younger) {
        if (!younger.replaces(older)) {
            return false;
        }
        bytes -= older.size();
        collapsed++;
        return true;
    }

    /** Takes the oldest messages as one frame of about {@code limitBytes} at most, always at least one message. */
    Frame take(int limitBytes) {
        int count = 0;
        int size = 0;
        for (Message message : waiting) {
            if (count > 0 && size + message.size() > limitBytes) {
                break;
            }
            size += message.size();
            count++;
        }
        bytes -= size;
        Message[] taken = new Message[count];
        for (int i = 0; i < count; i++) {
            taken[i] = waiting.pollFirst();
        }
        return new Frame(taken, size);
    }

    /** Drops what a reader with history up to {@code afterSeq} already has. */
    void dropUpTo(long afterSeq) {
        waiting.removeIf(message -> {
            boolean old = !message.isNewsAfter(afterSeq);
            bytes -= old ? message.size() : 0;
            return old;
        });
    }

    void clear() {
        waiting.clear();
        bytes = 0;
    }

    boolean isEmpty() {
        return waiting.isEmpty();
    }

    int messages() {
        return waiting.size();
    }

    int bytes() {
        return bytes;
    }

    /** How many older values were replaced since the last call. */
    int takeCollapsed() {
        int count = collapsed;
        collapsed = 0;
        return count;
    }
}
