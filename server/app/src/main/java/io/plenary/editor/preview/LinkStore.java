package io.plenary.editor.preview;

import io.plenary.contract.ids.EventId;
import io.plenary.contract.ids.PersonId;
import io.plenary.platform.Sql;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Questions about the table event_preview. */
record LinkStore(Sql sql) {

    List<PreviewLink> list(EventId event, Instant now) {
        return sql.list(
                """
                select l.id, p.name, l.made_at, l.expires_at
                from event_preview l
                left join person p on p.id = l.made_by
                where l.event_id = $1 and l.ended_at is null and l.expires_at > $2
                order by l.made_at desc, l.id
                limit 20
                """,
                row -> new PreviewLink(
                        row.getUUID("id"),
                        Optional.ofNullable(row.getString("name")),
                        Sql.instant(row, "made_at"),
                        Sql.instant(row, "expires_at")),
                event,
                now);
    }

    /** The oldest of more than twenty end. */
    void insert(UUID id, EventId event, byte[] hash, PersonId maker, Instant until) {
        sql.execute("""
                update event_preview
                set ended_at = clock_timestamp()
                where ended_at is null and id in (
                  select id from event_preview
                  where event_id = $1 and ended_at is null
                  order by made_at desc
                  limit 1000 offset 19)
                """, event);
        sql.execute(
                "insert into event_preview (id, event_id, hash, made_by, expires_at) values ($1, $2, $3, $4, $5)",
                id,
                event,
                hash,
                maker,
                until);
    }

    Optional<EventId> find(byte[] hash, Instant now) {
        return sql.find(
                "select event_id from event_preview p where hash = $1 and ended_at is null and expires_at > $2"
                        + " and not exists (select 1 from event e join organisation o on o.id = e.organisation_id"
                        + " where e.id = p.event_id and o.suspended_at is not null)",
                row -> new EventId(row.getUUID("event_id")),
                hash,
                now);
    }

    /** @return rows changed: none where there is no such link of this event */
    int end(EventId event, UUID id) {
        return sql.execute(
                "update event_preview set ended_at = clock_timestamp() where id = $1 and event_id = $2 and ended_at is null",
                id,
                event);
    }
}
