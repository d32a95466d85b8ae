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
import java.util.Optional;
import java.util.stream.Collectors;

/** Whom a release concerns, and who is still to be told. */
record NoticeStore(Sql sql) {
    /**
     * Those who had a seat, the offer of one or a place in the queue for one, or had starred one of the sessions ($2), when it
     * happened ($3), and who speak in one; nobody whose account is disabled.
     */
    private static final String PEOPLE = """
            select person_id
            from (
              select person_id from registration
              where event_id = $1 and state in ('confirmed', 'offered', 'waiting') and at <= $3
              union
              select person_id from star where session_id = any($2) and at <= $3
              union
              select p.person_id
              from session_speaker i
              join speaker p on p.id = i.speaker_id and not p.withdrawn
              where i.session_id = any($2) and p.person_id is not null) concerned
            where not exists (select 1 from person o where o.id = person_id and o.disabled_at is not null)
            """;

    /**
     * Releases of an event that the same people do not know of yet, told as one.
     *
     * @param numbers in their order
     * @param after who was told of them last
     * @param until whoever comes later does not know of more than these; absent where these are all
     */
    record Open(EventId event, List<Integer> numbers, PersonId after, Optional<PersonId> until) {}

    int count(EventId event, Collection<SessionId> sessions, Instant now) {
        if (sessions.isEmpty()) return 0;
        return sql.get(
                "select count(*)::int as people from (" + PEOPLE + ") p",
                row -> row.getInteger("people"),
                event,
                sessions,
                now);
    }

    /** Of events that are public; the news of others waits until they are again. */
    List<Open> open(int most) {
        return sql.list("""
                with waiting as (
                  select n.event_id, n.number, n.after
                  from release_notice n
                  join event e on e.id = n.event_id and e.state = 'published'
                  where n.done_at is null),
                next as (
                  select distinct on (event_id) event_id, after
                  from waiting
                  order by event_id, after
                  limit $1)
                select t.event_id, t.after,
                  array(
                    select w.number from waiting w
                    where w.event_id = t.event_id and w.after = t.after
                    order by w.number) as numbers,
                  (select w.after from waiting w
                   where w.event_id = t.event_id and w.after > t.after
                   order by w.after
                   limit 1) as until
                from next t
                order by t.event_id
                limit $1
                """, NoticeStore::open, most);
    }

    private static Open open(Row row) {
        return new Open(
                new EventId(row.getUUID("event_id")),
                List.of(row.getArrayOfIntegers("numbers")),
                new PersonId(row.getUUID("after")),
                Optional.ofNullable(row.getUUID("until")).map(PersonId::new));
    }

    /** The next to be told, in the order of their ids. */
    List<Reader> next(Open open, Collection<SessionId> sessions, Instant at, int most) {
        return sql.list(
                """
                select p.id, p.name, p.email, p.locale, p.zone, coalesce(r.state = 'confirmed', false) as registered,
                  coalesce(r.state <> 'confirmed', false) as waits,
                  array(
                    select s.session_id from star s where s.person_id = p.id and s.session_id = any($2)
                    union
                    select i.session_id
                    from speaker w
                    join session_speaker i on i.speaker_id = w.id
                    where w.person_id = p.id and not w.withdrawn and i.session_id = any($2)) as starred
                from (
                  select person_id from (%s) every
                  where person_id > $4 and ($6::uuid is null or person_id <= $6)
                  order by person_id
                  limit $5) n
                join person p on p.id = n.person_id
                left join registration r on r.person_id = p.id and r.event_id = $1
                  and r.state in ('confirmed', 'offered', 'waiting')
                order by p.id
                limit $5
                """.formatted(PEOPLE),
                NoticeStore::reader,
                open.event(),
                sessions,
                at,
                open.after(),
                most,
                open.until());
    }

    private static Reader reader(Row row) {
        return new Reader(
                new PersonId(row.getUUID("id")),
                row.getString("name"),
                row.getString("email"),
                row.getString("locale"),
                row.getString("zone"),
                row.getBoolean("registered"),
                row.getBoolean("waits"),
                Arrays.stream(row.getArrayOfUUIDs("starred"))
                        .map(SessionId::new)
                        .collect(Collectors.toSet()));
    }

    /** Nobody else tells of them until the transaction ends. @return false where they stand otherwise by now */
    boolean hold(Open open) {
        var numbers = sql.list("""
                select n.number
                from release_notice n
                join event e on e.id = n.event_id and e.state = 'published'
                where n.event_id = $1 and n.after = $2 and n.done_at is null
                order by n.number
                limit 10000
                for update of n
                """, row -> row.getInteger("number"), open.event(), open.after());
        return numbers.equals(open.numbers());
    }

    void advance(Open open, PersonId last) {
        sql.execute(
                "update release_notice set after = $3 where event_id = $1 and number = any($2) and done_at is null",
                open.event(),
                open.numbers().toArray(Integer[]::new),
                last);
    }

    void done(Open open) {
        sql.execute(
                "update release_notice set done_at = now() where event_id = $1 and number = any($2) and done_at is null",
                open.event(),
                open.numbers().toArray(Integer[]::new));
    }
}
