package io.plenary.live.log;

import io.plenary.contract.ErrorCode;
import io.plenary.contract.live.LiveEvent;
import io.plenary.contract.live.Topic;
import io.plenary.platform.Db;
import io.plenary.platform.Refusal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One transaction: many drafts of one topic, numbered together. */
final class Batch {
    private final RoomLogStore store;
    private final Topic topic;
    private final List<Draft> drafts;

    Batch(RoomLogStore store, Topic topic, List<Draft> drafts) {
        this.store = store;
        this.topic = topic;
        this.drafts = drafts;
    }

    /**
     * What was committed.
     *
     * @param before last seq before this batch
     * @param fresh entries this batch added, from {@code before + 1} on
     * @param outcomes one for each draft, in their order
     */
    record Committed(long before, List<LiveEvent.Entry> fresh, List<Outcome> outcomes) {
        long reached() {
            return before + fresh.size();
        }
    }

    Committed commit() {
        return store.db().transaction(this::write);
    }

    private Committed write(Db.Tx tx) {
        var known = store.hold(tx, topic, drafts);
        var held = known.held();
        var seqs = known.seqs();
        var rows = new Rows(tx, held);
        var fresh = new ArrayList<Draft>();
        var refused = new HashMap<Draft.Once, ErrorCode>();
        for (var draft : drafts) {
            if (seqs.containsKey(draft.once()) || refused.containsKey(draft.once())) continue;
            var isTaken = draft.founding() && !known.taken().add(draft.subject().orElseThrow());
            var refusal = isTaken ? ErrorCode.VALIDATION : apply(tx, draft, rows);
            if (refusal != null) refused.put(draft.once(), refusal);
            else {
                fresh.add(draft);
                rows.add(draft);
                seqs.put(draft.once(), held.lastSeq() + fresh.size());
            }
        }
        rows.store();
        return new Committed(held.lastSeq(), entries(held, fresh), outcomes(seqs, refused));
    }

    /** @return the reason why the draft's own effect refused it, or null; its batch mates go on either way */
    private ErrorCode apply(Db.Tx tx, Draft draft, Rows rows) {
        if (draft.effect() == Draft.Effect.NONE) return null;
        rows.showWhatPoints();
        store.savepoint(tx);
        try {
            draft.effect().apply(tx, rows.held.at());
            store.releaseSavepoint(tx);
            return null;
        } catch (Refusal refusal) {
            store.backToSavepoint(tx);
            return refusal.code();
        }
    }

    /**
     * What was numbered and is not stored yet. Ordinary messages wait for each other and are stored in one statement; what
     * points at something older, such as an edit, is stored before the next effect looks at the log: one that takes a
     * message out of it must find these words, too.
     */
    private final class Rows {
        private final Db.Tx tx;
        private final List<Draft> waiting = new ArrayList<>();
        private RoomLogStore.Held held;
        private boolean points;

        Rows(Db.Tx tx, RoomLogStore.Held held) {
            this.tx = tx;
            this.held = held;
        }

        void add(Draft draft) {
            waiting.add(draft);
            points |= draft.pointsAtOlder();
        }

        void showWhatPoints() {
            if (points) store();
        }

        void store() {
            if (waiting.isEmpty()) return;
            store.insert(tx, held, waiting);
            held = held.after(waiting.size());
            waiting.clear();
            points = false;
        }
    }

    private List<LiveEvent.Entry> entries(RoomLogStore.Held held, List<Draft> fresh) {
        var entries = new ArrayList<LiveEvent.Entry>(fresh.size());
        for (var draft : fresh)
            entries.add(new LiveEvent.Entry(
                    topic, held.lastSeq() + entries.size() + 1, held.at(), draft.author(), draft.body()));
        return entries;
    }

    private List<Outcome> outcomes(Map<Draft.Once, Long> seqs, Map<Draft.Once, ErrorCode> refused) {
        var outcomes = new ArrayList<Outcome>(drafts.size());
        for (var draft : drafts) {
            var seq = seqs.get(draft.once());
            outcomes.add(seq == null ? new Outcome.Refused(refused.get(draft.once())) : new Outcome.Stored(seq));
        }
        return outcomes;
    }
}
