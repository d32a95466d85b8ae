package io.plenary.correspondence;

import io.plenary.contract.ids.ApplicationId;
import io.plenary.contract.ids.EventId;
import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.RegistrationId;
import io.plenary.platform.Sql;
import io.vertx.sqlclient.Row;
import java.util.List;
import java.util.Optional;

/** Who is written to. */
record ReaderStore(Sql sql) {
    private static final String APPLYING = "application-";
    private static final String COLUMNS = """
            select p.id, p.name, p.email, p.locale, p.zone, r.id as registration, r.state, %s as applies
            """;
    private static final String REGISTERED = """
            from registration r
            join person p on p.id = r.person_id
            join event e on e.id = r.event_id
            """;
    private static final String READERS = COLUMNS.formatted("false") + REGISTERED;
    /** Those who apply as well: whoever withdrew, let the seat go, or has it in another way is none of them. */
    private static final String WITH_APPLICANTS = """
            from (
              select person_id from registration where event_id = $1
              union select person_id from application where event_id = $1) x
            join person p on p.id = x.person_id
            join event e on e.id = $1
            left join registration r on r.event_id = $1 and r.person_id = p.id
            left join application a on a.event_id = $1 and a.person_id = p.id
            where\s""" + standsIn("$2");
    /** Whoever has more time is reminded before their own deadline. */
    private static final String BY_THEN = """
             and not exists (
               select 1 from deadline_extension l
               where l.event_id = e.id and l.email = p.email and l.ended_at is null and l.until > $5)
            """;
    /** Nobody whose account is disabled, nor an address that the organisation writes no letters to many any more. */
    static final String WANTED = """
             and p.disabled_at is null and not exists (
               select 1 from mail_stop s where s.organisation_id = e.organisation_id and s.email = p.email)
            """;
    /** Those who chose the session, where it has seats of its own; otherwise everybody. */
    private static final String COMES = """
             and (not exists (select 1 from session_seats c where c.session_id = $5)
               or exists (select 1 from session_choice c where c.session_id = $5 and c.registration_id = r.id))
            """;

    /** @param audience states, as the statement names them; r is a registration and a an application, either may be absent */
    static String standsIn(String audience) {
        return """
                (r.state = any(%1$s) or case
                  when a.state in ('accepted', 'waiting') and r.state = 'offered' then 'application-accepted'
                  when a.state = 'waiting' and r.state = 'waiting' then 'application-waiting'
                  when r.state in ('confirmed', 'offered') then null
                  when a.state in ('draft', 'submitted', 'declined') then 'application-' || a.state
                end = any(%1$s))
                """.formatted(audience);
    }

    private static Reader reader(Row row) {
        var registration = Optional.ofNullable(row.getUUID("registration"));
        return new Reader(
                new PersonId(row.getUUID("id")),
                row.getString("name"),
                row.getString("email"),
                row.getString("locale"),
                row.getString("zone"),
                registration.map(id -> new Reader.Standing(new RegistrationId(id), row.getString("state"))),
                row.getBoolean("applies"));
    }

    private static boolean reachesApplicants(List<String> audience) {
        return audience.stream().anyMatch(one -> one.startsWith(APPLYING));
    }

    /** In the order of people's ids. */
    List<Reader> next(CircularStore.Due due, int most) {
        var event = due.circular().event();
        var audience = due.circular().plan().audience();
        if (due.session().isPresent())
            return sql.list(
                    READERS + "where r.event_id = $1 and r.state = any($2) and p.id > $3" + WANTED + COMES
                            + "order by p.id limit $4",
                    ReaderStore::reader,
                    event,
                    audience,
                    due.after(),
                    most,
                    due.session().get().id());
        var from = reachesApplicants(audience)
                ? COLUMNS.formatted("a.id is not null") + WITH_APPLICANTS
                : READERS + "where r.event_id = $1 and r.state = any($2)";
        if (due.circular().plan().moment() == Circular.Moment.DEADLINE)
            return sql.list(
                    from + " and p.id > $3" + WANTED + BY_THEN + "order by p.id limit $4",
                    ReaderStore::reader,
                    event,
                    audience,
                    due.after(),
                    most,
                    due.target());
        return sql.list(
                from + " and p.id > $3" + WANTED + "order by p.id limit $4",
                ReaderStore::reader,
                event,
                audience,
                due.after(),
                most);
    }

    /** One of them, if the letter still reaches them. */
    Optional<Reader> find(CircularStore.Due due, PersonId person) {
        return sql.find(
                COLUMNS.formatted("a.id is not null") + WITH_APPLICANTS + " and p.id = $3" + WANTED,
                ReaderStore::reader,
                due.circular().event(),
                due.circular().plan().audience(),
                person);
    }

    int count(EventId event, List<String> audience) {
        var from = reachesApplicants(audience)
                ? WITH_APPLICANTS
                : REGISTERED + "where r.event_id = $1 and r.state = any($2)";
        return sql.get("select count(*)::int as many " + from + WANTED, row -> row.getInteger("many"), event, audience);
    }

    Optional<Reader> find(EventId event, RegistrationId registration) {
        return sql.find(READERS + "where r.event_id = $1 and r.id = $2", ReaderStore::reader, event, registration);
    }

    /** Of what was sent: nobody reads a draft. Under the name that was given for it. */
    Optional<Reader> findApplicant(EventId event, ApplicationId application) {
        return sql.find("""
                select p.id, a.name, p.email, p.locale, p.zone, r.id as registration, r.state, true as applies
                from application a
                join person p on p.id = a.person_id
                left join registration r on r.event_id = a.event_id and r.person_id = a.person_id
                where a.event_id = $1 and a.id = $2 and a.state <> 'draft'
                """, ReaderStore::reader, event, application);
    }
}
