package io.plenary.platform.http;

import io.plenary.contract.ids.PersonId;
import java.util.HashMap;
import java.util.Map;

/**
 * Who may send a large body now. Such bodies are held in memory, so only so many come in at once; of one person fewer, so
 * that nobody keeps all others waiting. Shared by all threads.
 */
final class Uploads {
    static final int MOST = 4;
    static final int MOST_OF_ONE = 2;

    private final Map<PersonId, Integer> underWay = new HashMap<>();
    private int all;

    /** @return false when others, or the person's own, come first */
    synchronized boolean begin(PersonId whose) {
        if (all >= MOST || underWay.getOrDefault(whose, 0) >= MOST_OF_ONE) return false;
        all++;
        underWay.merge(whose, 1, Integer::sum);
        return true;
    }

    synchronized void end(PersonId whose) {
        all--;
        underWay.computeIfPresent(whose, (one, many) -> many == 1 ? null : many - 1);
    }
}
