package io.plenary.registration.extension;

import io.plenary.contract.ids.EventId;
import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.Uuid7;
import io.plenary.platform.Sql;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Rows of deadline_extension. */
record ExtensionStore(Sql sql) {

    /** Those in force, the newest first. A name is told of somebody who has come to this event, and of nobody else. */
    List<Extension> list(EventId event, int limit) {
        return sql.list("""
                select x.id, x.email, p.name, x.until, x.made_at
                from deadline_extension x
                left join person p on p.email = x.email and (
                  exists (select from registration r where r.event_id = x.event_id and r.person_id = p.id)
                  or exists (select from application a where a.event_id = x.event_id and a.person_id = p.id))
                where x.event_id = $1 and x.ended_at is null
                order by x.id desc
                limit $2
                """, ExtensionStore::extension, event, limit);
    }

    private static Extension extension(Row row) {
        return new Extension(
                row.getUUID("id"),
                row.getString("email"),
                Optional.ofNullable(row.getString("name")),
                Sql.instant(row, "until"),
                Sql.instant(row, "made_at"));
    }

    /** Stands in place of the one before. */
    void put(UUID id, EventId event, Wish wish, PersonId by) {
        sql.execute("""
                insert into deadline_extension (id, event_id, email, until, made_by)
                values ($1, $2, $3, $4, $5)
                on conflict (event_id, email) where ended_at is null do update
                set id = excluded.id, until = excluded.until, made_at = now(), made_by = excluded.made_by
                """, id, event, wish.email(), wish.until(), by);
    }

    record Wish(String email, Instant until) {}

    /** @return until when it would have been; empty when none of this event is in force */
    Optional<Instant> end(EventId event, UUID id) {
        return sql.find("""
                update deadline_extension set ended_at = now()
                where id = $2 and event_id = $1 and ended_at is null
                returning until
                """, row -> Sql.instant(row, "until"), event, id);
    }

    /** No address stands in it. @param side before or after */
    void audit(PersonId actor, String action, EventId target, JsonObject detail) {
        sql.execute("""
                insert into audit_entry (id, at, actor_id, action, target, detail, organisation_id)
                values ($1, clock_timestamp(), $2, $3, $4, $5, (select organisation_id from event where id = $6))
                """, Uuid7.next(), actor, action, target.toString(), detail, target);
    }
}
