package io.plenary.applications;

import io.plenary.catalogue.Event;
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

    /**
     * By name, how far each is with what is theirs to read: what was sent by others, and given to them where readers are
     * assigned. Read is what has points for every criterion.
     *
     * @param criteria their ids
     */
    List<ReaderService.Progress> progress(Event event, boolean assigned, Collection<String> criteria) {
        return sql.list(
                """
                with readable as materialized (
                  select id, person_id from application where event_id = $1 and state not in ('draft', 'withdrawn')),
                given as (
                  select g.reviewer_id, count(*) as many
                  from application_reader g
                  join readable a on a.id = g.application_id and a.person_id <> g.reviewer_id
                  group by g.reviewer_id),
                said as (
                  select v.reviewer_id, count(*) filter (where v.conflict) as near,
                    count(*) filter (where not v.conflict and v.scores ?& $4) as read
                  from application_review v
                  join readable a on a.id = v.application_id and a.person_id <> v.reviewer_id
                  left join application_reader g on g.application_id = v.application_id and g.reviewer_id = v.reviewer_id
                  where not $3 or g.reviewer_id is not null
                  group by v.reviewer_id)
                select p.id, p.name, coalesce(s.read, 0)::int as read, coalesce(s.near, 0)::int as near,
                  (case when $3 then coalesce(g.many, 0)
                    else (select count(*) from readable a where a.person_id <> p.id) end - coalesce(s.near, 0))::int as given
                from membership m
                join person p on p.id = m.person_id
                left join given g on g.reviewer_id = p.id
                left join said s on s.reviewer_id = p.id
                where m.organisation_id = $2 and m.role = 'application-reviewer'
                order by lower(p.name), p.id
                limit 500
                """,
                row -> new ReaderService.Progress(
                        new PersonId(row.getUUID("id")),
                        row.getString("name"),
                        row.getInteger("given"),
                        row.getInteger("read"),
                        row.getInteger("near")),
                event.id(),
                event.organisationId(),
                assigned,
                criteria.toArray(String[]::new));
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
