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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Questions about registrations. */
record RegistrationStore(Sql sql) {

    /** A registration with whose it is, and for what. */
    record Held(Registration registration, PersonId person, EventId event) {}

    /** With all that the person is told: the rank counts who goes before. */
    private static final String OWN = """
            select id, state, at, person_id, event_id, offer_until, reason,
              case when state = 'waiting' then (
                select 1 + count(*)::int from registration o
                where o.event_id = r.event_id and o.state = 'waiting'
                  and (o.priority > r.priority or o.priority = r.priority and o.queue < r.queue)) end as rank
            from registration r
            """;

    private static Registration own(Row row) {
        return new Registration(
                new RegistrationId(row.getUUID("id")),
                Registration.State.of(row.getString("state")),
                Sql.instant(row, "at"),
                Optional.ofNullable(row.getInteger("rank")),
                Sql.findInstant(row, "offer_until"),
                Optional.ofNullable(row.getString("reason")));
    }

    private static Held ownHeld(Row row) {
        return new Held(own(row), new PersonId(row.getUUID("person_id")), new EventId(row.getUUID("event_id")));
    }

    Optional<Registration> find(PersonId person, EventId event) {
        return sql.find(OWN + "where event_id = $1 and person_id = $2", RegistrationStore::own, event, person);
    }

    Registration get(RegistrationId id) {
        return sql.get(OWN + "where id = $1", RegistrationStore::own, id);
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
        return sql.find(OWN + "where id = $1 and person_id = $2", RegistrationStore::ownHeld, id, person);
    }

    List<Held> listOf(PersonId person, int limit) {
        return sql.list(OWN + """
                where person_id = $1 and state not in ('cancelled', 'lapsed')
                order by at desc
                limit $2
                """, RegistrationStore::ownHeld, person, limit);
    }

    /** One row of the organiser's list. */
    record Listed(Registration registration, PersonId person, boolean answered) {}

    private static Listed listed(Row row) {
        var registration = new Registration(
                new RegistrationId(row.getUUID("id")),
                Registration.State.of(row.getString("state")),
                Sql.instant(row, "at"),
                Optional.empty(),
                Sql.findInstant(row, "offer_until"),
                Optional.ofNullable(row.getString("reason")));
        return new Listed(registration, new PersonId(row.getUUID("person_id")), row.getBoolean("answered"));
    }

    private static final String LISTED = """
            select r.id, r.state, r.at, r.offer_until, r.reason, r.person_id, a.subject_id is not null as answered
            from registration r
            left join form_answer a on a.subject_id = r.id
            """;

    /** In order of registering. @param after absent for the first page */
    List<Listed> list(EventId event, Optional<RegistrationId> after, int limit) {
        return sql.list(LISTED + """
                where r.event_id = $1 and ($2::uuid is null or r.id > $2)
                order by r.id
                limit $3
                """, RegistrationStore::listed, event, after, limit);
    }

    /** Of one state; those who wait in the order in which they will be offered seats. */
    List<Listed> list(EventId event, Registration.State state, int limit) {
        return sql.list(LISTED + """
                where r.event_id = $1 and r.state = $2
                order by r.priority desc, r.queue nulls last, r.id
                limit $3
                """, RegistrationStore::listed, event, state.word(), limit);
    }

    /** How many are in each state. */
    Map<Registration.State, Long> counts(EventId event) {
        return sql
                .list(
                        "select state, count(*) as many from registration where event_id = $1 group by state limit 20",
                        row -> Map.entry(Registration.State.of(row.getString("state")), row.getLong("many")),
                        event)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The registration if it is for this event. */
    Optional<Held> find(RegistrationId id, EventId event) {
        return sql.find(OWN + "where id = $1 and event_id = $2", RegistrationStore::ownHeld, id, event);
    }
}
