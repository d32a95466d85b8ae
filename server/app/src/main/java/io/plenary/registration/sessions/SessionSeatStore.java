package io.plenary.registration.sessions;

import io.plenary.contract.ids.EventId;
import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.RegistrationId;
import io.plenary.contract.ids.SessionId;
import io.plenary.platform.Sql;
import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Rows of session_seats and session_choice. */
record SessionSeatStore(Sql sql) {
    private static final int MOST = 200;

    /** By start. @param viewer whose choices are told */
    List<SessionSeat> list(EventId event, Optional<PersonId> viewer, String language) {
        return sql.list("""
                select s.id, coalesce(nullif(s.texts -> $3::text ->> 'title', ''), s.title) as title, s.starts_at, s.ends_at,
                  m.name as room, t.cap, t.taken, c.session_id is not null as chosen
                from session_seats t
                join session s on s.id = t.session_id and s.state = 'planned'
                left join room m on m.id = s.room_id
                left join registration r on r.event_id = s.event_id and r.person_id = $2::uuid and r.state = 'confirmed'
                left join session_choice c on c.session_id = s.id and c.registration_id = r.id
                where s.event_id = $1
                order by s.starts_at, s.id
                limit $4
                """, SessionSeatStore::seat, event, viewer, language, MOST);
    }

    private static SessionSeat seat(Row row) {
        return new SessionSeat(
                new SessionId(row.getUUID("id")),
                row.getString("title"),
                Sql.instant(row, "starts_at"),
                Sql.instant(row, "ends_at"),
                Optional.ofNullable(row.getString("room")),
                row.getInteger("cap"),
                row.getInteger("taken"),
                row.getBoolean("chosen"));
    }

    /** Of those of the event that have seats, whether all of them are taken. */
    Map<SessionId, Boolean> full(EventId event, Collection<SessionId> chosen) {
        return sql
                .list(
                        """
                        select s.id, t.taken >= t.cap as full
                        from session s
                        join session_seats t on t.session_id = s.id
                        where s.event_id = $1 and s.id = any ($2) and s.state = 'planned'
                        limit $3
                        """,
                        row -> Map.entry(new SessionId(row.getUUID("id")), row.getBoolean("full")),
                        event,
                        chosen,
                        MOST)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Takes nobody's seat, however few they become. @return false where the event has no such session */
    boolean limit(EventId event, SessionId session, int seats) {
        return sql.execute("""
                insert into session_seats (session_id, cap)
                select id, $3::int from session where id = $2 and event_id = $1 and state <> 'withdrawn'
                on conflict (session_id) do update set cap = excluded.cap
                """, event, session, seats) == 1;
    }

    /** Whoever likes may come; who had chosen it keeps it in the plan. */
    void unlimit(EventId event, SessionId session) {
        sql.execute("""
                delete from session_seats t using session s
                where t.session_id = $2 and s.id = t.session_id and s.event_id = $1
                """, event, session);
    }

    /** Pages that are kept for everybody are made anew. */
    void touch(EventId event) {
        sql.execute("update event set state = state where id = $1", event);
    }

    /** What choosing came to. */
    enum Taking {
        TAKEN,
        HELD,
        FULL,
        /** No seat at the event, or no such session to choose there. */
        NONE
    }

    /** The row of the session is the queue; the registration cannot be given back meanwhile. */
    Taking take(RegistrationId registration, SessionId session) {
        var taking = sql.get("""
                with mine as (
                  select r.id from registration r
                  join session s on s.event_id = r.event_id and s.id = $2::uuid and s.state = 'planned'
                  where r.id = $1::uuid and r.state = 'confirmed'
                  for share of r),
                held as (
                  select session_id from session_choice where registration_id = $1::uuid and session_id = $2::uuid),
                seat as (
                  update session_seats set taken = taken + 1
                  where session_id = $2::uuid and taken < cap and exists (select 1 from mine)
                    and not exists (select 1 from held)
                  returning session_id),
                made as (
                  insert into session_choice (registration_id, session_id)
                  select $1::uuid, session_id from seat
                  on conflict do nothing
                  returning session_id)
                select exists (select 1 from mine) and exists (select 1 from session_seats where session_id = $2::uuid)
                    as known,
                  exists (select 1 from held) as held, exists (select 1 from seat) as took, exists (select 1 from made) as made
                """, SessionSeatStore::taking, registration, session);
        // The same person chose it by another tab while this statement waited for the row.
        if (taking == Taking.HELD) handBackUnused(registration, session);
        return taking;
    }

    private static Taking taking(Row row) {
        if (!row.getBoolean("known")) return Taking.NONE;
        if (row.getBoolean("took")) return row.getBoolean("made") ? Taking.TAKEN : Taking.HELD;
        return row.getBoolean("held") ? Taking.TAKEN : Taking.FULL;
    }

    private void handBackUnused(RegistrationId registration, SessionId session) {
        sql.execute("""
                update session_seats set taken = taken - 1
                where session_id = $2 and exists (
                  select 1 from session_choice where registration_id = $1 and session_id = $2)
                """, registration, session);
    }

    /** The count follows by a trigger. */
    void leave(RegistrationId registration, SessionId session) {
        sql.execute("delete from session_choice where registration_id = $1 and session_id = $2", registration, session);
    }

    /** A registration of this person that stands. */
    record Place(EventId event, PersonId person, Instant endsAt) {}

    Optional<Place> place(RegistrationId id, PersonId person) {
        return sql.find(
                """
                select r.event_id, r.person_id, e.ends_at
                from registration r
                join event e on e.id = r.event_id
                where r.id = $1 and r.person_id = $2 and r.state not in ('cancelled', 'lapsed')
                """,
                row -> new Place(
                        new EventId(row.getUUID("event_id")),
                        new PersonId(row.getUUID("person_id")),
                        Sql.instant(row, "ends_at")),
                id,
                person);
    }
}
