package io.plenary.live.log;

import io.plenary.contract.StrictJson;
import io.plenary.contract.live.LiveEvent;
import java.util.List;
import java.util.UUID;

/** Drafts as the columns that {@code unnest} takes. */
final class EntryColumns {
    final Long[] seqs;
    final String[] kinds;
    final UUID[] authors;
    final String[] names;
    final String[] roles;
    final String[] clients;
    final UUID[] subjects;
    final String[] bodies;

    EntryColumns(List<Draft> drafts, long lastSeq) {
        var count = drafts.size();
        seqs = new Long[count];
        kinds = new String[count];
        authors = new UUID[count];
        names = new String[count];
        roles = new String[count];
        clients = new String[count];
        subjects = new UUID[count];
        bodies = new String[count];
        for (var row = 0; row < count; row++) set(row, lastSeq + row + 1, drafts.get(row));
    }

    private void set(int row, long seq, Draft draft) {
        seqs[row] = seq;
        kinds[row] = draft.body().kind();
        authors[row] = draft.author().map(LiveEvent.Author::id).orElse(null);
        names[row] = draft.author().map(LiveEvent.Author::name).orElse(null);
        roles[row] = draft.author().flatMap(LiveEvent.Author::role).orElse(null);
        clients[row] = draft.clientId();
        subjects[row] = draft.subject().orElse(null);
        bodies[row] = StrictJson.write(draft.body());
    }
}
