package io.plenary.live;

import io.plenary.contract.ids.OrganisationId;
import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.SessionId;
import io.plenary.platform.Sql;
import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Removals and consents. */
record RoomStore(Sql sql) {

    /** @param version of the newest consent, if any */
    record Mark(boolean removed, Optional<String> version, Optional<Silence> silence) {}

    /** Whose mark in which room. */
    record Whose(PersonId person, SessionId session) {}

    Mark mark(PersonId person, SessionId session) {
        var whose = new Whose(person, session);
        return marks(Set.of(whose)).get(whose);
    }

    /** One for each. */
    Map<Whose, Mark> marks(Set<Whose> all) {
        var marks = new HashMap<Whose, Mark>();
        sql.list(
                        """
                        select a.person_id, a.session_id,
                          exists (
                            select from removal r
                            where r.session_id = a.session_id and r.person_id = a.person_id) as removed,
                          (select c.version from consent c
                            where c.session_id = a.session_id and c.person_id = a.person_id
                            order by c.at desc limit 1) as version,
                          s.person_id is not null as silenced, s.until,
                          coalesce(ceil(extract(epoch from s.until - clock_timestamp())), 0)::bigint as seconds
                        from unnest($1::uuid[], $2::uuid[]) as a (person_id, session_id)
                        left join silence s on s.session_id = a.session_id and s.person_id = a.person_id
                          and (s.until is null or s.until > clock_timestamp())
                        limit 1000""",
                        RoomStore::marked,
                        all.stream().map(Whose::person).toList(),
                        all.stream().map(Whose::session).toList())
                .forEach(marked -> marks.put(marked.getKey(), marked.getValue()));
        return marks;
    }

    private static Map.Entry<Whose, Mark> marked(Row row) {
        return Map.entry(
                new Whose(new PersonId(row.getUUID("person_id")), new SessionId(row.getUUID("session_id"))),
                markOf(row));
    }

    private static Mark markOf(Row row) {
        var silence = row.getBoolean("silenced")
                ? Optional.of(new Silence(Sql.findInstant(row, "until"), row.getLong("seconds")))
                : Optional.<Silence>empty();
        return new Mark(row.getBoolean("removed"), Optional.ofNullable(row.getString("version")), silence);
    }

    /** Once; the first who did it stands. @return false when there is no such person */
    boolean remove(SessionId session, PersonId person, PersonId by) {
        return sql.get("""
                with known as (select id from person where id = $2),
                  made as (
                    insert into removal (session_id, person_id, by_id, at)
                    select $1::uuid, id, $3::uuid, clock_timestamp() from known
                    on conflict do nothing)
                select exists (select from known) as known""", row -> row.getBoolean("known"), session, person, by);
    }

    void readmit(SessionId session, PersonId person) {
        sql.execute("delete from removal where session_id = $1 and person_id = $2", session, person);
    }

    /** Whether the person runs every room of the house, as {@link io.plenary.programme.SessionFacts#mayHost} has it. */
    boolean runs(OrganisationId house, PersonId person) {
        return sql.get("""
                select exists (
                  select from membership
                  where organisation_id = $1 and person_id = $2 and role in ('owner', 'organiser', 'moderator')) as runs""", row -> row.getBoolean("runs"), house, person);
    }

    /**
     * Those of the last seconds, in no order; a node that slept longer asks people anew anyway. Whoever came to run the room
     * meanwhile is let in, and not sent away again.
     */
    List<Removal> removedLately(int seconds) {
        return sql.list("""
                select r.session_id, r.person_id
                from removal r
                where r.at > clock_timestamp() - make_interval(secs => $1)
                  and not exists (
                    select from session_host h where h.session_id = r.session_id and h.person_id = r.person_id)
                  and not exists (
                    select from session s
                    join event e on e.id = s.event_id
                    join membership m on m.organisation_id = e.organisation_id
                    where s.id = r.session_id and m.person_id = r.person_id
                      and m.role in ('owner', 'organiser', 'moderator'))
                limit 1000""", RoomStore::removal, (double) seconds);
    }

    /** All that stand in these rooms, the newest first. */
    List<Removal> removedFrom(Set<SessionId> sessions) {
        return sql.list("""
                select session_id, person_id
                from removal
                where session_id = any($1::uuid[])
                order by at desc
                limit 10000""", RoomStore::removal, List.copyOf(sessions));
    }

    private static Removal removal(Row row) {
        return new Removal(new SessionId(row.getUUID("session_id")), new PersonId(row.getUUID("person_id")));
    }

    /** Those of these people who have agreed to the recording of the session. */
    Set<PersonId> consentedAmong(Set<PersonId> people, SessionId session) {
        return Set.copyOf(sql.list("""
                select asked.person_id
                from unnest($1::uuid[]) as asked (person_id)
                where exists (
                  select from consent c
                  where c.person_id = asked.person_id and c.session_id = $2)
                limit 20000""", row -> new PersonId(row.getUUID("person_id")), List.copyOf(people), session));
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
