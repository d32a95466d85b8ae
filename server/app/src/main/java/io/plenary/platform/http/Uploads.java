package io.plenary.platform.http;

import java.util.HashMap;
import java.util.Map;

/**
 * Who may send a large body now. Only so many come in at once; of one sender fewer, so that nobody keeps all others
 * waiting. Shared by all threads.
 */
final class Uploads {
    /** Bodies that are held in memory. */
    static final int MOST = 4;

    /** Those that go to disk as they come. */
    static final int MOST_ON_DISK = 32;

    static final int MOST_OF_ONE = 2;

    private final int most;
    private final Map<Object, Integer> underWay = new HashMap<>();
    private int all;

    Uploads(int most) {
        this.most = most;
    }

    /** @param whose a person or an address @return false when others, or the sender's own, come first */
    synchronized boolean begin(Object whose) {
        if (all >= most || underWay.getOrDefault(whose, 0) >= MOST_OF_ONE) return false;
        all++;
        underWay.merge(whose, 1, Integer::sum);
        return true;
    }

    synchronized void end(Object whose) {
        all--;
        underWay.computeIfPresent(whose, (one, many) -> many == 1 ? null : many - 1);
    }
}
