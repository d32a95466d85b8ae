package io.plenary.registration;

import io.plenary.catalogue.Registration;
import io.plenary.contract.ids.EventId;
import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.RegistrationId;
import io.plenary.platform.Sql;
import io.vertx.sqlclient.Row;
import java.time.Instant;
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

    /** A registration with whose it is, and for what. @param broughtBy whoever registered them, until they agree */
    record Held(Registration registration, PersonId person, EventId event, Optional<String> broughtBy) {}

    /** With all that the person is told: the rank counts who goes before. */
    private static final String OWN = """
            select id, state, at, person_id, event_id, offer_until, reason, mode,
              case when state = 'waiting' then (
                select 1 + count(*)::int from registration o
                where o.event_id = r.event_id and o.state = 'waiting' and o.mode = r.mode
                  and (o.priority > r.priority or o.priority = r.priority and o.queue < r.queue)) end as rank,
              case when source <> 'self' and agreed_at is null then coalesce(
                (select p.name from person p where p.id = r.brought_by and r.source = 'group'),
                (select h.name from event e join organisation h on h.id = e.organisation_id where e.id = r.event_id))
              end as brought_by_name
            from registration r
            """;

    private static Registration own(Row row) {
        return new Registration(
                new RegistrationId(row.getUUID("id")),
                Registration.State.of(row.getString("state")),
                Sql.instant(row, "at"),
                Optional.ofNullable(row.getInteger("rank")),
                Sql.findInstant(row, "offer_until"),
                Optional.ofNullable(row.getString("reason")),
                Registration.Mode.find(row.getString("mode")));
    }

    private static Held ownHeld(Row row) {
        return new Held(
                own(row),
                new PersonId(row.getUUID("person_id")),
                new EventId(row.getUUID("event_id")),
                Optional.ofNullable(row.getString("brought_by_name")));
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
                  where event_id = $1 and person_id = $2 and state = 'confirmed'
                    and (source = 'self' or agreed_at is not null)) as admitted
                """, row -> row.getBoolean("admitted"), event, person);
    }

    /** Whether others gave them a seat, which they have not agreed to take. */
    boolean isToAgree(PersonId person, EventId event) {
        return sql.get("""
                select exists (
                  select 1 from registration
                  where event_id = $1 and person_id = $2 and state = 'confirmed'
                    and source <> 'self' and agreed_at is null) as open
                """, row -> row.getBoolean("open"), event, person);
    }

    /**
     * One look into the index for each of them, whatever the statistics say: while a crowd comes they know nothing, and each
     * few of it would be joined with all who are registered.
     */
    Set<PersonId> admittedAmong(Collection<PersonId> people, EventId event) {
        return new HashSet<>(sql.list(
                """
                select held.person_id
                from unnest($2::uuid[]) as asked (person_id)
                cross join lateral (
                  select person_id
                  from registration
                  where event_id = $1 and person_id = asked.person_id and state = 'confirmed'
                    and (source = 'self' or agreed_at is not null)
                  limit 1) held
                limit 100000
                """,
                row -> new PersonId(row.getUUID("person_id")),
                event,
                people.stream().map(PersonId::value).toArray(UUID[]::new)));
    }

    /** More time than others have. */
    Optional<Instant> deadlineOf(PersonId person, EventId event) {
        return sql.find("""
                select x.until
                from deadline_extension x
                join person p on p.email = x.email
                where x.event_id = $1 and p.id = $2 and x.ended_at is null
                """, row -> Sql.instant(row, "until"), event, person);
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

    /** Over by the clock, and nothing of it goes on still. */
    private static final String PAST = """
            v.ends_at <= $2 and not exists (
              select from session q join stage g on g.session_id = q.id where q.event_id = v.id and g.state = 'live')""";

    /** Of published events: of those to come, soonest first, then of past ones, latest first. */
    List<Held> listOf(PersonId person, MyRegistrations.Part part, Instant now) {
        return sql.list(
                OWN + """
                cross join lateral (
                  select v.starts_at, %s as past from event v where v.id = r.event_id and v.state = 'published') e
                where r.person_id = $1 and r.state not in ('cancelled', 'lapsed')
                  and ($3::boolean is null or e.past = $3)
                order by e.past, case when not e.past then e.starts_at end, e.starts_at desc, r.id
                offset $4
                limit $5
                """.formatted(PAST),
                RegistrationStore::ownHeld,
                person,
                now,
                part.past(),
                part.skip(),
                part.limit());
    }

    /** A seat, an offer, a place in the queue or a wish. */
    record Place(RegistrationId id, EventId event) {}

    /** In what is not over, whether it is public at this moment or not. */
    List<Place> placesOf(PersonId person, Instant now, int most) {
        return sql.list(
                """
                select r.id, r.event_id
                from registration r
                join event v on v.id = r.event_id
                where r.person_id = $1 and r.state in ('confirmed', 'offered', 'waiting', 'pending') and v.ends_at > $2
                order by v.starts_at, r.id
                limit $3
                """,
                row -> new Place(new RegistrationId(row.getUUID("id")), new EventId(row.getUUID("event_id"))),
                person,
                now,
                most);
    }

    /** How many of them are to come, and how many past. */
    MyRegistrations.Count countOf(PersonId person, Instant now) {
        return sql.get(
                """
                select count(*) filter (where not e.past)::int as coming, count(*) filter (where e.past)::int as past
                from registration r
                cross join lateral (
                  select %s as past from event v where v.id = r.event_id and v.state = 'published') e
                where r.person_id = $1 and r.state not in ('cancelled', 'lapsed')
                """.formatted(PAST),
                row -> new MyRegistrations.Count(row.getInteger("coming"), row.getInteger("past")),
                person,
                now);
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
                Optional.ofNullable(row.getString("reason")),
                Registration.Mode.find(row.getString("mode")));
        return new Listed(registration, new PersonId(row.getUUID("person_id")), row.getBoolean("answered"));
    }

    private static final String LISTED = """
            select r.id, r.state, r.at, r.offer_until, r.reason, r.mode, r.person_id, a.subject_id is not null as answered
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
    Optional<EventId> eventOf(RegistrationId id) {
        return sql.find(
                "select event_id from registration where id = $1", row -> new EventId(row.getUUID("event_id")), id);
    }

    Optional<Held> find(RegistrationId id, EventId event) {
        return sql.find(OWN + "where id = $1 and event_id = $2", RegistrationStore::ownHeld, id, event);
    }
}
