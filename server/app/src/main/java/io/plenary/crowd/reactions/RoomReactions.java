package io.plenary.crowd.reactions;

import io.plenary.contract.live.CrowdBody;
import io.plenary.contract.live.Reaction;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The counts of one room on this node: what the database has, what is on its way there, what has come since. Shared by
 * all threads under its own lock.
 */
final class RoomReactions {
    private static final int KINDS = Reaction.values().length;

    private final long[] stored = new long[KINDS];
    private final long[] leaving = new long[KINDS];
    private final long[] fresh = new long[KINDS];
    private boolean due;

    synchronized void add(Reaction emoji) {
        fresh[emoji.ordinal()]++;
    }

    /** @return whether the room has to be told; false while it is going to be anyway */
    synchronized boolean becomesDue() {
        var first = !due;
        due = true;
        return first;
    }

    /** What the room is told now. */
    synchronized CrowdBody.Reactions tell() {
        due = false;
        return totals();
    }

    synchronized CrowdBody.Reactions totals() {
        var totals = new ArrayList<CrowdBody.Given>();
        for (var emoji : Reaction.values()) {
            var total = total(emoji.ordinal());
            if (total > 0) totals.add(new CrowdBody.Given(emoji, total));
        }
        return new CrowdBody.Reactions(List.copyOf(totals));
    }

    private long total(int kind) {
        return stored[kind] + leaving[kind] + fresh[kind];
    }

    /** What has come since the last time; it leaves for the database now, together with what did not get there before. */
    synchronized Map<Reaction, Long> leave() {
        var batch = new EnumMap<Reaction, Long>(Reaction.class);
        for (var emoji : Reaction.values()) {
            var kind = emoji.ordinal();
            leaving[kind] += fresh[kind];
            fresh[kind] = 0;
            if (leaving[kind] > 0) batch.put(emoji, leaving[kind]);
        }
        return batch;
    }

    /** What left is in the database. */
    synchronized void arrived() {
        for (var kind = 0; kind < KINDS; kind++) {
            stored[kind] += leaving[kind];
            leaving[kind] = 0;
        }
    }

    /**
     * What the database has, the presses of other nodes with it.
     *
     * @return whether the room has to be told
     */
    synchronized boolean read(Map<Reaction, Long> totals) {
        var changed = false;
        for (var emoji : Reaction.values()) {
            var kind = emoji.ordinal();
            var more = totals.getOrDefault(emoji, 0L) > stored[kind];
            if (more) stored[kind] = totals.get(emoji);
            changed |= more;
        }
        return changed && becomesDue();
    }

    synchronized boolean isEmpty() {
        for (var kind = 0; kind < KINDS; kind++) if (leaving[kind] + fresh[kind] > 0) return false;
        return true;
    }
}
