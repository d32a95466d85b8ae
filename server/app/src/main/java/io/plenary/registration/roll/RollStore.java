package io.plenary.registration.roll;

import io.plenary.catalogue.Event;
import io.plenary.catalogue.Registration;
import io.plenary.contract.StrictJson;
import io.plenary.contract.ids.EventId;
import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.RegistrationId;
import io.plenary.contract.ids.Uuid7;
import io.plenary.platform.Sql;
import io.plenary.registration.SeatsLeft;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Row;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Many registrations at once, a statement for each part of them. */
record RollStore(Sql sql) {

    /** Counted now; whoever gives them has locked the seats before, in a statement of its own. */
    SeatsLeft seatsLeft(Event event) {
        return sql.get("""
                select cap - taken as whole, online_cap - online_taken as online, in_person_cap - in_person_taken as in_person
                from seats
                where event_id = $1
                """, RollStore::seats, event.id());
    }

    private static SeatsLeft seats(Row row) {
        return new SeatsLeft(
                Optional.ofNullable(row.getInteger("whole")),
                Optional.ofNullable(row.getInteger("online")),
                Optional.ofNullable(row.getInteger("in_person")));
    }

    void lock(EventId event) {
        sql.execute("select taken from seats where event_id = $1 for update", event);
    }

    /** Addresses of these that have a registration, in whatever state. */
    Set<String> known(EventId event, List<Newcomer> newcomers) {
        return new HashSet<>(sql.list(
                """
                select p.email
                from unnest($2::text[]) as asked (email)
                join person p on p.email = asked.email
                join registration r on r.event_id = $1 and r.person_id = p.id
                limit 10000
                """,
                row -> row.getString("email"),
                event,
                newcomers.stream().map(one -> one.email().value()).toList()));
    }

    /** A registration that was made. @param waits in the queue, not in a seat */
    record Made(RegistrationId id, PersonId person, String email, String state) {
        private static Made of(Row row) {
            return new Made(
                    new RegistrationId(row.getUUID("id")),
                    new PersonId(row.getUUID("person_id")),
                    row.getString("email"),
                    row.getString("state"));
        }
    }

    /** Nobody has agreed yet, so no notice stands in them. Those who wait stand in their order. */
    List<Made> register(EventId event, List<Roll.Entry> entries, Terms terms) {
        return sql.list(
                """
                with made as (
                  insert into registration (id, event_id, person_id, state, notice, mode, source, brought_by, queue)
                  select r.id, $1, p.id, r.state, '', r.mode, $3, $4,
                    case when r.state = 'waiting' then s.queue + row_number() over (partition by r.state order by r.place) end
                  from jsonb_to_recordset($2::text::jsonb) as r(id uuid, email text, state text, mode text, place int)
                  join person p on p.email = r.email
                  join seats s on s.event_id = $1
                  on conflict (event_id, person_id) do nothing
                  returning id, person_id, state, mode),
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
                select made.id, made.person_id, p.email, made.state
                from made
                join person p on p.id = made.person_id
                """,
                Made::of,
                event,
                StrictJson.write(entries.stream().map(NewRow::of).toList()),
                terms.source().word(),
                terms.by().person());
    }

    private record NewRow(UUID id, String email, String state, String mode, int place) {
        static NewRow of(Roll.Entry entry) {
            var one = entry.newcomer();
            return new NewRow(
                    RegistrationId.next().value(),
                    one.email().value(),
                    entry.fate().state(),
                    Registration.Mode.word(one.mode()),
                    one.line());
        }
    }

    /** Links of letters, none bound to a browser. @param hashes in hexadecimal digits, each with its registration */
    void links(List<Link> links) {
        sql.execute("""
                insert into personal_link (hash, registration_id)
                select decode(hash, 'hex'), registration
                from jsonb_to_recordset($1::text::jsonb) as r(hash text, registration uuid)
                """, StrictJson.write(links));
    }

    record Link(String hash, UUID registration) {}

    /** How many; no address stands in it. */
    void audit(PersonId actor, String action, EventId target, int many) {
        sql.execute(
                """
                insert into audit_entry (id, at, actor_id, action, target, detail, organisation_id)
                values ($1, clock_timestamp(), $2, $3, $4, $5, (select organisation_id from event where id = $6))
                """,
                Uuid7.next(),
                actor,
                action,
                target.toString(),
                new JsonObject().put("after", new JsonObject().put("people", many)),
                target);
    }

    /** Somebody who was brought agrees for themselves. @return false when there is nothing to agree to */
    boolean agree(RegistrationId id, PersonId person, String notice) {
        return sql.execute("""
                update registration set notice = $3, agreed_at = now()
                where id = $1 and person_id = $2 and source <> 'self' and agreed_at is null
                """, id, person, notice) == 1;
    }

    boolean isOf(RegistrationId id, PersonId person) {
        return sql.get("""
                select exists (select 1 from registration where id = $1 and person_id = $2) as there
                """, row -> row.getBoolean("there"), id, person);
    }
}
