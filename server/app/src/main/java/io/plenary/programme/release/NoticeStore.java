package io.plenary.programme.release;

import io.plenary.contract.ids.EventId;
import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.SessionId;
import io.plenary.platform.Sql;
import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Whom a release concerns, and who is still to be told. */
record NoticeStore(Sql sql) {
    /**
     * Those who were registered or had starred one of the sessions ($2) when it happened ($3), and who speak in one; nobody
     * whose account is disabled.
     */
    private static final String PEOPLE = """
            select person_id
            from (
              select person_id from registration where event_id = $1 and state = 'confirmed' and at <= $3
              union
              select person_id from star where session_id = any($2) and at <= $3
              union
              select p.person_id
              from session_speaker i
              join speaker p on p.id = i.speaker_id and not p.withdrawn
              where i.session_id = any($2) and p.person_id is not null) concerned
            where not exists (select 1 from person o where o.id = person_id and o.disabled_at is not null)
            """;

    /** A release that not everybody knows of yet. @param after who was told last */
    record Open(EventId event, int number, PersonId after) {}

    int count(EventId event, Collection<SessionId> sessions, Instant now) {
        if (sessions.isEmpty()) return 0;
        return sql.get(
                "select count(*)::int as people from (" + PEOPLE + ") p",
                row -> row.getInteger("people"),
                event,
                sessions,
                now);
    }

    List<Open> open(int most) {
        return sql.list(
                """
                select event_id, number, after
                from release_notice
                where done_at is null
                order by event_id, number
                limit $1
                """,
                row -> new Open(
                        new EventId(row.getUUID("event_id")),
                        row.getInteger("number"),
                        new PersonId(row.getUUID("after"))),
                most);
    }

    /** The next to be told, in the order of their ids. */
    List<Reader> next(Open open, Collection<SessionId> sessions, Instant at, int most) {
        return sql.list("""
                select p.id, p.name, p.email, p.locale, p.zone, r.id is not null as registered,
                  array(
                    select s.session_id from star s where s.person_id = p.id and s.session_id = any($2)
                    union
                    select i.session_id
                    from speaker w
                    join session_speaker i on i.speaker_id = w.id
                    where w.person_id = p.id and not w.withdrawn and i.session_id = any($2)) as starred
                from (
                  select person_id from (%s) every where person_id > $4 order by person_id limit $5) n
                join person p on p.id = n.person_id
                left join registration r on r.person_id = p.id and r.event_id = $1 and r.state = 'confirmed'
                order by p.id
                limit $5
                """.formatted(PEOPLE), NoticeStore::reader, open.event(), sessions, at, open.after(), most);
    }

    private static Reader reader(Row row) {
        return new Reader(
                new PersonId(row.getUUID("id")),
                row.getString("name"),
                row.getString("email"),
                row.getString("locale"),
                row.getString("zone"),
                row.getBoolean("registered"),
                Arrays.stream(row.getArrayOfUUIDs("starred"))
                        .map(SessionId::new)
                        .collect(Collectors.toSet()));
    }

    /** @return false when another node has told these in the meantime */
    boolean advance(Open open, PersonId last) {
        return sql.execute("""
                        update release_notice
                        set after = $4
                        where event_id = $1 and number = $2 and after = $3 and done_at is null
                        """, open.event(), open.number(), open.after(), last) == 1;
    }

    void done(Open open) {
        sql.execute(
                "update release_notice set done_at = now() where event_id = $1 and number = $2 and done_at is null",
                open.event(),
                open.number());
    }
}
