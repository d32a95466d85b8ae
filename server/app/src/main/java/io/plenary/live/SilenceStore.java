package io.plenary.live;

import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.SessionId;
import io.plenary.contract.ids.Uuid7;
import io.plenary.platform.Sql;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Silences, and who is out of a room. */
record SilenceStore(Sql sql) {

    /** @param minutes empty for no end; @return the end */
    Optional<Instant> silence(SessionId session, PersonId person, Optional<Integer> minutes, PersonId by) {
        return sql.get("""
                insert into silence (session_id, person_id, until, by_id)
                values ($1, $2, clock_timestamp() + make_interval(mins => $3), $4)
                on conflict (session_id, person_id) do update
                set until = excluded.until, by_id = excluded.by_id, at = clock_timestamp()
                returning until""", row -> Sql.findInstant(row, "until"), session, person, minutes, by);
    }

    void unsilence(SessionId session, PersonId person) {
        sql.execute("delete from silence where session_id = $1 and person_id = $2", session, person);
    }

    List<Restrictions.One> silenced(SessionId session) {
        return sql.list("""
                select s.person_id, p.name, s.until, s.at
                from silence s
                join person p on p.id = s.person_id
                where s.session_id = $1 and (s.until is null or s.until > clock_timestamp())
                order by s.at desc
                limit 200""", SilenceStore::one, session);
    }

    List<Restrictions.One> removed(SessionId session) {
        return sql.list("""
                select r.person_id, p.name, null::timestamptz as until, r.at
                from removal r
                join person p on p.id = r.person_id
                where r.session_id = $1
                order by r.at desc
                limit 200""", SilenceStore::one, session);
    }

    private static Restrictions.One one(Row row) {
        return new Restrictions.One(
                row.getUUID("person_id"), row.getString("name"), Sql.findInstant(row, "until"), Sql.instant(row, "at"));
    }

    /** A line in the audit trail. */
    void write(PersonId actor, String action, SessionId session, PersonId person) {
        sql.execute(
                """
                insert into audit_entry (id, at, actor_id, action, target, detail)
                values ($1, clock_timestamp(), $2, $3, $4, $5)""",
                Uuid7.next(),
                actor,
                action,
                session.toString(),
                new JsonObject().put("person", person.toString()));
    }
}
