package io.plenary.fanout;

import java.util.Arrays;

/**
 * The live subscribers of a topic on one loop, as a plain list that a delivery can walk in slices while others come and
 * go: who leaves makes a hole, who comes sits behind the end of a delivery under way, and holes close between two.
 */
final class Audience {

    private Subscription[] seats = new Subscription[4];
    private int end;
    private int taken;

    /** The seat's index. */
    int add(Subscription subscription) {
        if (end == seats.length) {
            seats = Arrays.copyOf(seats, end * 2);
        }
        seats[end] = subscription;
        taken++;
        return end++;
    }

    void remove(int seat) {
        seats[seat] = null;
        taken--;
    }

    /** Null where somebody left. */
    Subscription at(int seat) {
        return seats[seat];
    }

    int end() {
        return end;
    }

    int size() {
        return taken;
    }

    /** Closes the holes once they are half of the list; only between two deliveries. */
    void tidy() {
        if (end - taken <= taken) {
            return;
        }
        int next = 0;
        for (int i = 0; i < end; i++) {
            Subscription subscription = seats[i];
            if (subscription != null) {
                seats[next] = subscription;
                subscription.moveTo(next++);
            }
        }
        Arrays.fill(seats, next, end, null);
        end = next;
    }
}
