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
        var fresh = new ArrayList<Draft>();
        var refused = new HashMap<Draft.Once, ErrorCode>();
        for (var draft : drafts) {
            if (seqs.containsKey(draft.once()) || refused.containsKey(draft.once())) continue;
            var isTaken = draft.founding() && !known.taken().add(draft.subject().orElseThrow());
            var refusal = isTaken ? ErrorCode.VALIDATION : apply(tx, draft, held);
            if (refusal != null) refused.put(draft.once(), refusal);
            else {
                fresh.add(draft);
                seqs.put(draft.once(), held.lastSeq() + fresh.size());
            }
        }
        if (!fresh.isEmpty()) store.insert(tx, held, fresh);
        return new Committed(held.lastSeq(), entries(held, fresh), outcomes(seqs, refused));
    }

    /** @return the reason why the draft's own effect refused it, or null; its batch mates go on either way */
    private ErrorCode apply(Db.Tx tx, Draft draft, RoomLogStore.Held held) {
        if (draft.effect() == Draft.Effect.NONE) return null;
        store.savepoint(tx);
        try {
            draft.effect().apply(tx, held.at());
            store.releaseSavepoint(tx);
            return null;
        } catch (Refusal refusal) {
            store.backToSavepoint(tx);
            return refusal.code();
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
