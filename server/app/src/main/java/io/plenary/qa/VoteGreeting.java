package io.plenary.qa;

import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.SessionId;
import io.plenary.contract.live.LiveBody;
import io.plenary.platform.Db;
import io.plenary.platform.Together;
import java.util.List;
import java.util.UUID;

/**
 * How the votes of a room stand, for those who join: a crowd that comes in is counted for once. Nobody is told less than
 * what stood when they asked. Shared by all threads; awaits.
 */
final class VoteGreeting {
    /** As many as a page shows. */
    static final int MOST = 1_000;

    private final Together<SessionId, List<LiveBody.QaCounts.Count>> counts;
    private final Together<VoteStore.Voter, List<UUID>> own;

    VoteGreeting(Db db) {
        var store = new VoteStore(db);
        counts = new Together<>(rooms -> store.counts(rooms, MOST + 1));
        own = new Together<>(store::own);
    }

    LiveBody.QaCounts of(SessionId session, PersonId person) {
        var counted = counts.find(session).orElse(List.of());
        if (counted.isEmpty()) return new LiveBody.QaCounts(true, counted, List.of());
        var mine = own.find(new VoteStore.Voter(session, person)).orElse(List.of());
        var told = counted.stream().limit(MOST).toList();
        return new LiveBody.QaCounts(
                counted.size() <= MOST, told, mine.stream().limit(MOST).toList());
    }
}
