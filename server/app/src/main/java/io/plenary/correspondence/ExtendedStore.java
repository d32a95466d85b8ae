package io.plenary.correspondence;

import io.plenary.contract.ids.PersonId;
import io.plenary.platform.Sql;
import io.vertx.sqlclient.Row;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reminders of the deadline to those who have one of their own. Who has got it is known by the mail itself. */
record ExtendedStore(Sql sql) {

    /** One letter to one person. @param extension by whose time it goes; a changed one is another */
    record Late(CircularStore.Due due, UUID extension, PersonId person) {
        /** As the mail is known by. */
        String about() {
            return extension + ":" + person;
        }
    }

    private static Late late(Row row) {
        var due = new CircularStore.Due(
                CircularStore.circular(row), Sql.instant(row, "until"), new UUID(0, 0), Optional.empty());
        return new Late(due, row.getUUID("extension"), new PersonId(row.getUUID("person")));
    }

    /** By the database's clock. Neither a letter that was released nor time that was given after its moment reminds of it. */
    List<Late> due(int most) {
        return sql.list(
                """
                select %s, x.id as extension, x.until, p.id as person
                from circular c
                join event e on e.id = c.event_id
                join deadline_extension x on x.event_id = e.id
                cross join lateral (select x.until - make_interval(mins => c.minutes) as at) t
                join person p on p.email = x.email
                left join registration r on r.event_id = e.id and r.person_id = p.id
                left join application a on a.event_id = e.id and a.person_id = p.id
                where c.state = 'released' and c.moment = 'deadline' and e.state = 'published' and x.ended_at is null
                  and x.until > least(e.closes_at, e.ends_at) and greatest(c.released_at, x.made_at) <= t.at
                  and clock_timestamp() between t.at and least(x.until, t.at + make_interval(secs => $2))
                  and not coalesce((
                    select bool_and(s.state = 'cancelled') from session s
                    where s.event_id = e.id and s.state <> 'withdrawn'), false)
                  and not exists (
                    select 1 from mail_outbox m where m.intent = 'circular:' || c.id || ':' || x.id || ':' || p.id)
                  and %s %s
                order by x.until, x.id, c.id
                limit $1
                """.formatted(CircularStore.COLUMNS, ReaderStore.standsIn("c.audience"), ReaderStore.WANTED),
                ExtendedStore::late,
                most,
                (double) Circular.LATEST.toSeconds());
    }

    /** Somebody may have taken the time back a moment ago. */
    boolean isStillDue(Late late) {
        return sql.find(
                        "select id from deadline_extension where id = $1 and ended_at is null and until > clock_timestamp()",
                        Row::size,
                        late.extension())
                .isPresent();
    }

    void count(Late late, int more) {
        sql.execute(
                "update circular set told = told + $2 where id = $1",
                late.due().circular().id(),
                more);
    }
}
