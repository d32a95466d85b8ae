package io.plenary.registration;

import io.plenary.contract.ids.EventId;
import io.plenary.platform.Db;

/** Whether anybody at all may register outside of the time in which everybody does. */
public final class Latecomers {
    private final Db db;

    public Latecomers(Db db) {
        this.db = db;
    }

    /** By a late invitation, or with a deadline of their own. */
    public boolean mayCome(EventId event) {
        return new LatecomerStore(db).mayCome(event);
    }
}
