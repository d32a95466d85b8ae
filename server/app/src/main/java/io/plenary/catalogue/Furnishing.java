package io.plenary.catalogue;

import io.plenary.contract.ids.EventId;
import io.plenary.platform.Db;

/** Writes more of an event in the transaction that makes it. */
public interface Furnishing {
    void furnish(Db.Tx tx, EventId event, EventTimes times);
}
