package io.plenary.registration;

import io.plenary.catalogue.Registration;
import io.plenary.contract.ids.EventId;
import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.RegistrationId;
import io.plenary.platform.Sql;
import io.vertx.sqlclient.Row;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Registrations of many for one event, a statement for each part of them; inside a transaction. */
record CrowdStore(Sql sql) {

    /**
     * Nobody else takes, gives or offers a seat until the transaction ends. Asked now, waited for when it is looked at: what
     * is asked after it sees all that was before.
     */
    Supplier<SeatsLeft> hold(EventId event) {
        var held = sql.start("""
                select cap - taken as whole, online_cap - online_taken as online, in_person_cap - in_person_taken as in_person
                from seats
                where event_id = $1
                for update
                """, event);
        return () -> seats(sql.await(held).iterator().next());
    }

    private static SeatsLeft seats(Row row) {
        return new SeatsLeft(
                Optional.ofNullable(row.getInteger("whole")),
                Optional.ofNullable(row.getInteger("online")),
                Optional.ofNullable(row.getInteger("in_person")));
    }

    /**
     * Registrations of these people that stand. One look into the index for each of them, whatever the statistics say, which
     * in a rush know nothing.
     */
    Map<PersonId, Registration> standing(EventId event, Collection<PersonId> people) {
        if (people.isEmpty()) return Map.of();
        return byPerson("""
                select r.id, r.state, r.at, r.mode, r.person_id
                from unnest($2::uuid[]) as asked (person_id)
                cross join lateral (
                  select id, state, at, mode, person_id
                  from registration
                  where event_id = $1 and person_id = asked.person_id and state not in ('cancelled', 'lapsed')
                  limit 1) r
                limit 1000
                """, event, people.stream().map(PersonId::value).toArray(UUID[]::new));
    }

    /** Somebody who comes in. @param state confirmed, waiting or pending; @param notice version of the notice shown */
    record Coming(PersonId person, Registration.State state, String notice, Optional<Registration.Mode> mode) {}

    /** Those who come in, and what they take up. Somebody who stands is left out. */
    Map<PersonId, Registration> register(EventId event, List<Coming> coming) {
        var rows = new Rows(coming);
        return byPerson("""
                with made as (
                  insert into registration (id, event_id, person_id, state, notice, mode, queue)
                  select r.id, $1, r.person, r.state, r.notice, r.mode, s.queue + r.turn
                  from unnest($2::uuid[], $3::uuid[], $4::text[], $5::text[], $6::int[], $7::text[])
                    as r(id, person, notice, mode, turn, state)
                  join seats s on s.event_id = $1
                  on conflict (event_id, person_id) do update
                  set state = excluded.state, at = now(), cancelled_at = null, notice = excluded.notice, reason = null,
                    offer_until = null, mode = excluded.mode, queue = coalesce(excluded.queue, registration.queue),
                    priority = case when excluded.state = 'waiting' then 0 else registration.priority end
                  where registration.state in ('cancelled', 'lapsed')
                  returning id, person_id, state, at, mode),
                many as (
                  select count(*) filter (where state = 'confirmed') as whole,
                    count(*) filter (where state = 'confirmed' and mode = 'online') as online,
                    count(*) filter (where state = 'confirmed' and mode = 'in-person') as in_person,
                    count(*) filter (where state = 'waiting') as waiting
                  from made),
                counted as (
                  update seats set taken = taken + many.whole, online_taken = online_taken + many.online,
                    in_person_taken = in_person_taken + many.in_person, queue = queue + many.waiting
                  from many
                  where event_id = $1)
                select id, person_id, state, at, mode from made
                """, event, rows.ids, rows.people, rows.notices, rows.modes, rows.turns, rows.states);
    }

    private Map<PersonId, Registration> byPerson(String statement, Object... arguments) {
        return sql.list(statement, Function.identity(), arguments).stream()
                .collect(Collectors.toMap(row -> new PersonId(row.getUUID("person_id")), SeatStore::registration));
    }

    /** Column by column, as the statement takes them. */
    private static final class Rows {
        final UUID[] ids;
        final UUID[] people;
        final String[] notices;
        final String[] modes;
        final String[] states;
        /** The how-manieth of those who wait; null for the others. */
        final Integer[] turns;

        Rows(List<Coming> coming) {
            ids = coming.stream().map(one -> RegistrationId.next().value()).toArray(UUID[]::new);
            people = coming.stream().map(one -> one.person().value()).toArray(UUID[]::new);
            notices = coming.stream().map(Coming::notice).toArray(String[]::new);
            modes = coming.stream()
                    .map(one -> Registration.Mode.word(one.mode()))
                    .toArray(String[]::new);
            states = coming.stream().map(one -> one.state().word()).toArray(String[]::new);
            turns = new Integer[ids.length];
            var turn = 0;
            for (var n = 0; n < turns.length; n++)
                if (coming.get(n).state() == Registration.State.WAITING) turns[n] = ++turn;
        }
    }
}
