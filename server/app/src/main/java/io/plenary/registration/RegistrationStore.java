package io.plenary.registration;

import io.plenary.catalogue.Registration;
import io.plenary.contract.ids.EventId;
import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.RegistrationId;
import io.plenary.platform.Sql;
import io.vertx.sqlclient.Row;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Questions about registrations. */
record RegistrationStore(Sql sql) {

    /** A registration with whose it is, and for what. */
    record Held(Registration registration, PersonId person, EventId event) {}

    private static Held held(Row row) {
        return new Held(
                SeatStore.registration(row),
                new PersonId(row.getUUID("person_id")),
                new EventId(row.getUUID("event_id")));
    }

    Optional<Registration> find(PersonId person, EventId event) {
        return sql.find(
                "select id, state, at from registration where event_id = $1 and person_id = $2",
                SeatStore::registration,
                event,
                person);
    }

    boolean isAdmitted(PersonId person, EventId event) {
        return sql.get("""
                select exists (
                  select 1 from registration
                  where event_id = $1 and person_id = $2 and state = 'confirmed') as admitted
                """, row -> row.getBoolean("admitted"), event, person);
    }

    /** Joined, not looked up in an array: a statement prepared once would walk all of it for each registration. */
    Set<PersonId> admittedAmong(Collection<PersonId> people, EventId event) {
        return new HashSet<>(sql.list(
                """
                select held.person_id
                from unnest($2::uuid[]) as asked (person_id)
                join registration held on held.event_id = $1 and held.person_id = asked.person_id
                where held.state = 'confirmed'
                limit 100000
                """,
                row -> new PersonId(row.getUUID("person_id")),
                event,
                people.stream().map(PersonId::value).toArray(UUID[]::new)));
    }

    boolean isLosing(EventId event) {
        return sql.get("""
                select exists (
                  select from seat_loss where event_id = $1 and at > clock_timestamp() - interval '15 seconds') as lately""", row -> row.getBoolean("lately"), event);
    }

    void sweepLosses() {
        sql.execute("delete from seat_loss where at < clock_timestamp() - interval '1 minute'");
    }

    /** The registration if it is this person's. */
    Optional<Held> find(RegistrationId id, PersonId person) {
        return sql.find(
                "select id, state, at, person_id, event_id from registration where id = $1 and person_id = $2",
                RegistrationStore::held,
                id,
                person);
    }

    List<Held> listOf(PersonId person, int limit) {
        return sql.list("""
                select id, state, at, person_id, event_id from registration
                where person_id = $1 and state = 'confirmed'
                order by at desc
                limit $2
                """, RegistrationStore::held, person, limit);
    }

    /** @param after absent for the first page */
    List<Held> list(EventId event, Optional<RegistrationId> after, int limit) {
        return sql.list("""
                select id, state, at, person_id, event_id from registration
                where event_id = $1 and ($2::uuid is null or id > $2)
                order by id
                limit $3
                """, RegistrationStore::held, event, after, limit);
    }

    long countConfirmed(EventId event) {
        return sql.get(
                "select count(*) as confirmed from registration where event_id = $1 and state = 'confirmed'",
                row -> row.getLong("confirmed"),
                event);
    }
}
