package io.plenary.polls;

import io.plenary.contract.ids.PollId;
import io.plenary.contract.ids.SessionId;
import io.plenary.platform.Db;
import java.util.List;

/** Drafts that an installation brings itself, such as those of the demo. */
public final class PreparedPolls {
    private final Db db;

    public PreparedPolls(Db db) {
        this.db = db;
    }

    /** Nothing where a poll is; two servers that start at once do it once. */
    public void lay(SessionId session, List<PollPlan> plans) {
        db.transaction(tx -> {
            var store = new PollStore(tx);
            store.hold(session);
            if (!store.list(session).isEmpty()) return false;
            for (var plan : plans) store.insert(PollId.next(), session, plan.checked(), plans.size());
            return true;
        });
    }
}
