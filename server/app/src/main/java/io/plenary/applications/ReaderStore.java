package io.plenary.applications;

import io.plenary.contract.ids.ApplicationId;
import io.plenary.contract.ids.EventId;
import io.plenary.contract.ids.OrganisationId;
import io.plenary.contract.ids.PersonId;
import io.plenary.platform.Sql;
import io.vertx.sqlclient.Row;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Rows of application_reader, and who may be one. */
record ReaderStore(Sql sql) {
    private static final int MOST = 20 * ApplicationStore.MOST;

    /** Somebody with the role of an application reviewer. */
    record Reviewer(PersonId id, String name) {}

    /** By name. */
    List<Reviewer> reviewers(OrganisationId organisation) {
        return sql.list("""
                select p.id, p.name
                from membership m
                join person p on p.id = m.person_id
                where m.organisation_id = $1 and m.role = 'application-reviewer'
                order by lower(p.name), p.id
                limit 500
                """, row -> new Reviewer(new PersonId(row.getUUID("id")), row.getString("name")), organisation);
    }

    private static Deal.Seat seat(Row row) {
        return new Deal.Seat(
                new ApplicationId(row.getUUID("application_id")), new PersonId(row.getUUID("reviewer_id")));
    }

    /** Nobody else deals until the transaction ends. @return whether readers are assigned here */
    boolean lock(EventId event) {
        return sql.find("""
                        select event_id from application_call where event_id = $1 and readers = 'assigned' for update
                        """, Row::size, event).isPresent();
    }

    /** Also those that a reviewer is too near to judge. */
    Set<Deal.Seat> list(EventId event) {
        return new HashSet<>(sql.list("""
                select r.application_id, r.reviewer_id
                from application_reader r
                join application a on a.id = r.application_id
                where a.event_id = $1
                limit $2
                """, ReaderStore::seat, event, MOST));
    }

    Set<Deal.Seat> listOf(EventId event, PersonId reviewer) {
        return new HashSet<>(sql.list("""
                select r.application_id, r.reviewer_id
                from application_reader r
                join application a on a.id = r.application_id
                where a.event_id = $1 and r.reviewer_id = $2
                limit $3
                """, ReaderStore::seat, event, reviewer, ApplicationStore.MOST));
    }

    boolean has(Deal.Seat seat) {
        return sql.find(
                        "select reviewer_id from application_reader where application_id = $1 and reviewer_id = $2",
                        Row::size,
                        seat.application(),
                        seat.reviewer())
                .isPresent();
    }

    /** Where somebody is too near: they said so, they apply, they endorse. */
    Set<Deal.Seat> near(EventId event) {
        return new HashSet<>(sql.list("""
                select a.id as application_id, a.person_id as reviewer_id
                from application a
                where a.event_id = $1
                union
                select a.id, v.reviewer_id
                from application a
                join application_review v on v.application_id = a.id and v.conflict
                where a.event_id = $1
                union
                select a.id, p.id
                from application a
                join application_endorsement n on n.application_id = a.id
                join person p on p.email = n.email
                where a.event_id = $1
                limit $2
                """, ReaderStore::seat, event, MOST));
    }

    /** @return those that are new */
    List<Deal.Seat> give(Collection<Deal.Seat> seats) {
        return sql.list(
                """
                insert into application_reader (application_id, reviewer_id)
                select * from unnest($1::uuid[], $2::uuid[])
                on conflict do nothing
                returning application_id, reviewer_id
                """,
                ReaderStore::seat,
                seats.stream().map(Deal.Seat::application).toList(),
                seats.stream().map(Deal.Seat::reviewer).toList());
    }

    /** @return how many there were */
    int take(Collection<Deal.Seat> seats) {
        return sql.execute(
                """
                delete from application_reader
                where (application_id, reviewer_id) in (select * from unnest($1::uuid[], $2::uuid[]))
                """,
                seats.stream().map(Deal.Seat::application).toList(),
                seats.stream().map(Deal.Seat::reviewer).toList());
    }

    /** Whoever has begun to read goes on with it. */
    void keepBegun(EventId event) {
        sql.execute("""
                insert into application_reader (application_id, reviewer_id)
                select v.application_id, v.reviewer_id
                from application_review v
                join application a on a.id = v.application_id
                where a.event_id = $1
                on conflict do nothing
                """, event);
    }
}
