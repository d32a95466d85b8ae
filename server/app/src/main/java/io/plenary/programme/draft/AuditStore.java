package io.plenary.programme.draft;

import io.plenary.contract.ids.EventId;
import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.Uuid7;
import io.plenary.platform.Sql;
import io.vertx.core.json.JsonObject;

/** Writes lines of the table audit_entry, in the transaction of the effect. */
record AuditStore(Sql sql) {

    /** @param number of the release before */
    void write(PersonId actor, String action, EventId target, int number, Difference changes) {
        var counts = new JsonObject();
        changes.counts().forEach((what, count) -> counts.put(what.word(), count));
        sql.execute(
                """
                insert into audit_entry (id, at, actor_id, action, target, detail, organisation_id)
                values ($1, clock_timestamp(), $2, $3, $4, $5, (select organisation_id from event where id = $6))
                """,
                Uuid7.next(),
                actor,
                action,
                target.toString(),
                new JsonObject().put("release", number).put("changes", counts),
                target);
    }
}
