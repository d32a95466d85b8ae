package io.plenary.direct;

import io.plenary.contract.ids.EventId;
import io.plenary.contract.ids.PersonId;
import io.plenary.platform.Sql;
import io.vertx.sqlclient.Row;
import java.util.List;
import java.util.Optional;

/** Who belongs to an event, who takes messages there, and who is blocked. Whoever only reads applications is in none of its rooms. */
record PartyStore(Sql sql) {

    /** Somebody of an event. @param takes whether messages of strangers are welcome */
    record Party(String name, boolean takes) {}

    Optional<Party> find(EventId event, PersonId person) {
        return sql.find("""
                select p.name, coalesce(c.allowed, s.staff) as takes
                from person p
                cross join lateral (
                  select
                    exists (
                      select from membership m join event e on e.organisation_id = m.organisation_id
                      where e.id = $1 and m.person_id = p.id and m.role <> 'application-reviewer')
                    or exists (
                      select from session_host h join session s on s.id = h.session_id
                      where s.event_id = $1 and h.person_id = p.id)
                    or exists (select from speaker k where k.event_id = $1 and k.person_id = p.id) as staff) s
                left join direct_choice c on c.event_id = $1 and c.person_id = p.id
                where p.id = $2 and (
                  s.staff
                  or exists (
                    select from registration r
                    where r.event_id = $1 and r.person_id = p.id and r.state = 'confirmed'))""", row -> new Party(row.getString("name"), row.getBoolean("takes")), event, person);
    }

    /** Whatever the person has to do with the event, or had. */
    String name(PersonId person) {
        return sql.get("select name from person where id = $1", row -> row.getString("name"), person);
    }

    void choose(EventId event, PersonId person, boolean allowed) {
        sql.execute("""
                insert into direct_choice (event_id, person_id, allowed)
                values ($1, $2, $3)
                on conflict (event_id, person_id) do update set allowed = excluded.allowed""", event, person, allowed);
    }

    void block(PersonId person, PersonId other) {
        sql.execute("""
                insert into direct_block (person_id, blocked_id)
                select $1, id from person where id = $2
                on conflict do nothing""", person, other);
    }

    void unblock(PersonId person, PersonId other) {
        sql.execute("delete from direct_block where person_id = $1 and blocked_id = $2", person, other);
    }

    boolean hasBlocked(PersonId person, PersonId other) {
        return sql.get(
                "select exists (select from direct_block where person_id = $1 and blocked_id = $2) as blocked",
                row -> row.getBoolean("blocked"),
                person,
                other);
    }

    List<DirectMessage.Person> blocked(PersonId person) {
        return sql.list("""
                select p.id, p.name
                from direct_block b
                join person p on p.id = b.blocked_id
                where b.person_id = $1
                order by b.at desc
                limit 500""", PartyStore::personOf, person);
    }

    private static DirectMessage.Person personOf(Row row) {
        return new DirectMessage.Person(row.getUUID("id"), row.getString("name"));
    }
}
