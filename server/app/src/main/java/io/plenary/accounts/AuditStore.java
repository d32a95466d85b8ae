package io.plenary.accounts;

import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.Uuid7;
import io.plenary.platform.Sql;
import io.vertx.core.json.JsonObject;
import java.util.Optional;

/** Writes lines of the table audit_entry, in the transaction of the effect. No token and no address stands in one. */
record AuditStore(Sql sql) {

    /** @param action such as {@code sign-in.ended}; @param target id of what it was done to */
    void write(Optional<PersonId> actor, String action, String target, JsonObject detail) {
        sql.execute("""
                insert into audit_entry (id, at, actor_id, action, target, detail)
                values ($1, clock_timestamp(), $2, $3, $4, $5)
                """, Uuid7.next(), actor, action, target, detail);
    }

    void write(Audit.Line line, JsonObject detail) {
        sql.execute("""
                insert into audit_entry (id, at, actor_id, organisation_id, action, target, detail)
                values ($1, clock_timestamp(), $2, $3, $4, $5, $6)
                """, Uuid7.next(), line.actor(), line.organisation(), line.action(), line.target(), detail);
    }
}
