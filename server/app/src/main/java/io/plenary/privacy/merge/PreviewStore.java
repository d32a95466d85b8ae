package io.plenary.privacy.merge;

import io.plenary.contract.ids.PersonId;
import io.plenary.platform.Sql;
import java.util.List;

/** Counts what an account would bring along. */
record PreviewStore(Sql sql) {
    private static final int MOST = 50;

    MergePreview of(PersonId joins, PersonId stays) {
        return sql.get(
                """
                select
                  (select count(*)::int from second_factor where person_id = $1 and kind = 'passkey') as passkeys,
                  (select count(*)::int from star where person_id = $1) as stars,
                  (select count(*)::int from direct_message where sender_id = $1) as messages
                """,
                row -> new MergePreview(
                        events(joins, stays, false),
                        events(joins, stays, true),
                        roles(joins),
                        row.getInteger("passkeys"),
                        row.getInteger("stars"),
                        row.getInteger("messages")),
                joins);
    }

    /** Titles. @param both those that the account that stays has as well, or those that it has not */
    private List<String> events(PersonId joins, PersonId stays, boolean both) {
        return sql.list("""
                with held as (
                  select event_id, person_id from registration where state not in ('cancelled', 'lapsed')
                  union
                  select event_id, person_id from application where state <> 'withdrawn')
                select e.title
                from held h
                join event e on e.id = h.event_id
                where h.person_id = $1
                  and $3 = exists (select 1 from held k where k.event_id = h.event_id and k.person_id = $2)
                group by e.id
                order by e.starts_at desc
                limit $4
                """, row -> row.getString("title"), joins, stays, both, MOST);
    }

    private List<String> roles(PersonId joins) {
        return sql.list("""
                select o.name || ': ' || string_agg(m.role, ', ' order by m.role) as role
                from membership m
                join organisation o on o.id = m.organisation_id
                where m.person_id = $1
                group by o.id
                order by o.name
                limit $2
                """, row -> row.getString("role"), joins, MOST);
    }
}
