package io.plenary.correspondence;

import io.plenary.contract.ids.ApplicationId;
import io.plenary.contract.ids.EventId;
import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.RegistrationId;
import io.plenary.platform.Sql;
import io.vertx.sqlclient.Row;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who is written to. */
record ReaderStore(Sql sql) {
    private static final String READERS = """
            select p.id, p.name, p.email, p.locale, p.zone, r.id as registration, r.state
            from registration r
            join person p on p.id = r.person_id
            join event e on e.id = r.event_id
            """;
    /** Addresses that the organisation writes no letters to many any more. */
    private static final String WANTED = """
             and not exists (
               select 1 from mail_stop s where s.organisation_id = e.organisation_id and s.email = p.email)
            """;

    private static Reader reader(Row row) {
        return new Reader(
                new PersonId(row.getUUID("id")),
                row.getString("name"),
                row.getString("email"),
                row.getString("locale"),
                row.getString("zone"),
                Optional.of(
                        new Reader.Standing(new RegistrationId(row.getUUID("registration")), row.getString("state"))));
    }

    /** In the order of people's ids. */
    List<Reader> next(EventId event, List<String> states, UUID after, int most) {
        return sql.list(
                READERS + "where r.event_id = $1 and r.state = any($2) and p.id > $3" + WANTED
                        + "order by p.id limit $4",
                ReaderStore::reader,
                event,
                states,
                after,
                most);
    }

    int count(EventId event, List<String> states) {
        return sql.get("""
                select count(*)::int as many
                from registration r
                join person p on p.id = r.person_id
                join event e on e.id = r.event_id
                where r.event_id = $1 and r.state = any($2)
                """ + WANTED, row -> row.getInteger("many"), event, states);
    }

    Optional<Reader> find(EventId event, RegistrationId registration) {
        return sql.find(READERS + "where r.event_id = $1 and r.id = $2", ReaderStore::reader, event, registration);
    }

    /** Of what was sent: nobody reads a draft. Under the name that was given for it. */
    Optional<Reader> findApplicant(EventId event, ApplicationId application) {
        return sql.find(
                """
                select p.id, a.name, p.email, p.locale, p.zone
                from application a
                join person p on p.id = a.person_id
                where a.event_id = $1 and a.id = $2 and a.state <> 'draft'
                """,
                row -> new Reader(
                        new PersonId(row.getUUID("id")),
                        row.getString("name"),
                        row.getString("email"),
                        row.getString("locale"),
                        row.getString("zone"),
                        Optional.empty()),
                event,
                application);
    }
}
