package io.plenary.registration;

import io.plenary.contract.ids.EventId;
import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.RegistrationId;
import io.plenary.platform.Sql;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Seats and registrations, for people who were chosen. */
record GrantStore(Sql sql) {

    Instant until(EventId event, Instant now) {
        return sql.get("""
                select least($2::timestamptz + make_interval(hours => coalesce(offer_hours, 24)), ends_at) as until
                from event where id = $1
                """, row -> Sql.instant(row, "until"), event, now);
    }

    Optional<Integer> free(EventId event) {
        return sql.find(
                "select greatest(0, cap - taken) as free from seats where event_id = $1 and cap is not null",
                row -> row.getInteger("free"),
                event);
    }

    /** One conditional statement, as for everybody who takes a seat. */
    Optional<SeatGrants.Held> hold(EventId event, PersonId person, String notice) {
        return sql.find(
                """
                with seat as (
                  update seats set taken = taken + 1
                  where event_id = $2::uuid and (cap is null or taken < cap)
                    and not exists (
                      select 1 from registration
                      where event_id = $2::uuid and person_id = $3::uuid
                        and state not in ('cancelled', 'lapsed', 'waiting', 'declined'))
                  returning event_id)
                insert into registration (id, event_id, person_id, state, notice, offer_until)
                select $1::uuid, e.id, $3::uuid, 'offered', $4::text,
                  least(clock_timestamp() + make_interval(hours => coalesce(e.offer_hours, 24)), e.ends_at)
                from seat
                join event e on e.id = seat.event_id
                on conflict (event_id, person_id) do update
                set state = 'offered', at = now(), cancelled_at = null, notice = excluded.notice, reason = null,
                  offer_until = excluded.offer_until, mode = ''
                returning id, offer_until
                """,
                row -> new SeatGrants.Held(new RegistrationId(row.getUUID("id")), Sql.instant(row, "offer_until")),
                RegistrationId.next(),
                event,
                person,
                notice);
    }

    boolean queue(EventId event, PersonId person, SeatGrants.Rank rank) {
        return sql.execute("""
                with place as (
                  update seats set queue = queue + 1 where event_id = $2::uuid returning queue)
                insert into registration (id, event_id, person_id, state, notice, queue, priority)
                select $1::uuid, $2::uuid, $3::uuid, 'waiting', $4::text, queue, -$5::int from place
                on conflict (event_id, person_id) do update
                set state = 'waiting', at = now(), cancelled_at = null, notice = excluded.notice, reason = null,
                  queue = excluded.queue, priority = excluded.priority, offer_until = null, mode = ''
                where registration.state in ('cancelled', 'lapsed', 'waiting', 'declined')
                """, RegistrationId.next(), event, person, rank.notice(), rank.rank()) == 1;
    }

    void leave(EventId event, PersonId person) {
        sql.execute("""
                update registration set state = 'cancelled', cancelled_at = now()
                where event_id = $1 and person_id = $2 and state = 'waiting'
                """, event, person);
    }

    List<SeatGrants.Standing> standings(EventId event, Collection<PersonId> people) {
        return sql.list(
                """
                select person_id, state, offer_until from registration
                where event_id = $1 and person_id = any ($2)
                limit 20000
                """,
                row -> new SeatGrants.Standing(
                        new PersonId(row.getUUID("person_id")),
                        row.getString("state"),
                        Sql.findInstant(row, "offer_until")),
                event,
                people);
    }
}
