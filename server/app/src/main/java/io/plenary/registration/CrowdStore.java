package io.plenary.registration;

import io.plenary.catalogue.Registration;
import io.plenary.contract.StrictJson;
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
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Registrations of many for one event, a statement for each part of them; inside a transaction. */
record CrowdStore(Sql sql) {

    /** Nobody else takes, gives or offers a seat until the transaction ends. */
    SeatsLeft lock(EventId event) {
        return sql.get("""
                select cap - taken as whole, online_cap - online_taken as online, in_person_cap - in_person_taken as in_person
                from seats
                where event_id = $1
                for update
                """, CrowdStore::seats, event);
    }

    private static SeatsLeft seats(Row row) {
        return new SeatsLeft(
                Optional.ofNullable(row.getInteger("whole")),
                Optional.ofNullable(row.getInteger("online")),
                Optional.ofNullable(row.getInteger("in_person")));
    }

    /** Registrations of these people that stand. Asked after the lock, in a statement of its own that sees all before it. */
    Map<PersonId, Registration> standing(EventId event, Collection<PersonId> people) {
        return byPerson("""
                select r.id, r.state, r.at, r.mode, r.person_id
                from unnest($2::uuid[]) as asked (person_id)
                join registration r on r.event_id = $1 and r.person_id = asked.person_id
                where r.state not in ('cancelled', 'lapsed')
                limit 1000
                """, event, people.stream().map(PersonId::value).toArray(UUID[]::new));
    }

    /** Somebody who comes in. @param seated or else waiting; @param notice version of the notice shown */
    record Coming(PersonId person, boolean seated, String notice, Optional<Registration.Mode> mode) {}

    /** Those who come in, and what they take up. Somebody who stands is left out. */
    Map<PersonId, Registration> register(EventId event, List<Coming> coming) {
        return byPerson("""
                with made as (
                  insert into registration (id, event_id, person_id, state, notice, mode, queue)
                  select r.id, $1, r.person, r.state, r.notice, r.mode,
                    case when r.state = 'waiting' then s.queue + row_number() over (partition by r.state order by r.place) end
                  from jsonb_to_recordset($2::text::jsonb)
                    as r(id uuid, person uuid, state text, notice text, mode text, place int)
                  join seats s on s.event_id = $1
                  order by r.place
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
                """, event, StrictJson.write(rows(coming)));
    }

    private Map<PersonId, Registration> byPerson(String statement, Object... arguments) {
        return sql.list(statement, Function.identity(), arguments).stream()
                .collect(Collectors.toMap(row -> new PersonId(row.getUUID("person_id")), SeatStore::registration));
    }

    private static List<NewRow> rows(List<Coming> coming) {
        return IntStream.range(0, coming.size())
                .mapToObj(place -> NewRow.of(coming.get(place), place))
                .toList();
    }

    private record NewRow(UUID id, UUID person, String state, String notice, String mode, int place) {
        static NewRow of(Coming one, int place) {
            var state = one.seated() ? Registration.State.CONFIRMED : Registration.State.WAITING;
            return new NewRow(
                    RegistrationId.next().value(),
                    one.person().value(),
                    state.word(),
                    one.notice(),
                    Registration.Mode.word(one.mode()),
                    place);
        }
    }
}
