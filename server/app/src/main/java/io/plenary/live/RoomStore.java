package io.plenary.live;

import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.SessionId;
import io.plenary.platform.Sql;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Removals and consents. */
record RoomStore(Sql sql) {

    /** @param version of the newest consent, if any */
    record Mark(boolean removed, Optional<String> version) {}

    Mark mark(PersonId person, SessionId session) {
        return sql.get(
                """
                select
                  exists (select from removal where session_id = $1 and person_id = $2) as removed,
                  (select version from consent where session_id = $1 and person_id = $2 order by at desc limit 1)
                    as version""",
                row -> new Mark(row.getBoolean("removed"), Optional.ofNullable(row.getString("version"))),
                session,
                person);
    }

    void remove(SessionId session, PersonId person, PersonId by) {
        sql.execute("""
                insert into removal (session_id, person_id, by_id, at)
                values ($1, $2, $3, clock_timestamp())
                on conflict do nothing""", session, person, by);
    }

    void readmit(SessionId session, PersonId person) {
        sql.execute("delete from removal where session_id = $1 and person_id = $2", session, person);
    }

    /** Those of the last seconds, in no order; a node that slept longer asks people anew anyway. */
    List<Removal> removedLately(int seconds) {
        return sql.list(
                """
                select session_id, person_id
                from removal
                where at > clock_timestamp() - make_interval(secs => $1)
                limit 1000""",
                row -> new Removal(new SessionId(row.getUUID("session_id")), new PersonId(row.getUUID("person_id"))),
                (double) seconds);
    }

    Instant consent(UUID id, SessionId session, PersonId person, ConsentText.Answer answer) {
        return sql.get(
                """
                insert into consent (id, session_id, person_id, version, wording, locale, name, voice, picture)
                values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
                returning at""",
                row -> Sql.instant(row, "at"),
                id,
                session,
                person,
                answer.text().version(),
                answer.text().wording(),
                answer.text().locale(),
                answer.name(),
                answer.voice(),
                answer.picture());
    }
}
