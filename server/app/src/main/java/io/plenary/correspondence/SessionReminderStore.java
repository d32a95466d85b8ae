package io.plenary.correspondence;

import io.plenary.contract.ids.EventId;
import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.SessionId;
import io.plenary.platform.Sql;
import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reminders that go before each session: rows of circular_session. */
record SessionReminderStore(Sql sql) {
    static final Mark FIRST = new Mark(new UUID(0, 0), new SessionId(new UUID(0, 0)));

    /** From where a list goes on. */
    record Mark(UUID circular, SessionId session) {
        static Mark of(CircularStore.Due due) {
            return new Mark(due.circular().id(), due.session().orElseThrow().id());
        }
    }

    private static Circular.Session session(Row row) {
        return new Circular.Session(
                new SessionId(row.getUUID("session_id")), row.getString("title"), Sql.instant(row, "starts_at"));
    }

    /** By the database's clock. One released too late for a session does not remind of it; of each session once, wherever it moves. */
    List<CircularStore.Due> due(Mark from, int most) {
        return sql.list(
                """
                select %s, s.id as session_id, s.title, s.starts_at,
                  coalesce(d.after, '00000000-0000-0000-0000-000000000000') as after
                from circular c
                join event e on e.id = c.event_id
                join session s on s.event_id = e.id
                left join circular_session d on d.circular_id = c.id and d.session_id = s.id
                where (c.id, s.id) > ($1, $2) and c.state = 'released' and c.moment = 'session'
                  and e.state = 'published' and s.state = 'planned' and s.kind <> 'break' and d.done_at is null
                  and not exists (select 1 from stage g where g.session_id = s.id and g.state = 'ended')
                  and c.released_at <= s.starts_at - make_interval(mins => c.minutes)
                  and clock_timestamp() between s.starts_at - make_interval(mins => c.minutes) and s.starts_at
                order by c.id, s.id
                limit $3
                """.formatted(CircularStore.COLUMNS),
                row -> new CircularStore.Due(
                        CircularStore.circular(row),
                        Sql.instant(row, "starts_at"),
                        row.getUUID("after"),
                        Optional.of(session(row))),
                from.circular(),
                from.session(),
                most);
    }

    /** It may have been moved or called off a moment ago. True of whatever goes by no session. */
    boolean isStillDue(CircularStore.Due due) {
        return due.session().isEmpty()
                || sql.find("""
                                select id from session
                                where id = $1 and state = 'planned' and starts_at = $2 and starts_at > clock_timestamp()
                                """, Row::size, due.session().get().id(), due.target())
                        .isPresent();
    }

    void advance(CircularStore.Due due, PersonId last, int more) {
        sql.execute(
                "update circular set told = told + $2 where id = $1",
                due.circular().id(),
                more);
        sql.execute("""
                insert into circular_session (circular_id, session_id, after) values ($1, $2, $3)
                on conflict (circular_id, session_id) do update set after = excluded.after
                """, due.circular().id(), due.session().orElseThrow().id(), last);
    }

    void done(CircularStore.Due due) {
        sql.execute("""
                insert into circular_session (circular_id, session_id, done_at) values ($1, $2, clock_timestamp())
                on conflict (circular_id, session_id) do update set done_at = excluded.done_at
                """, due.circular().id(), due.session().orElseThrow().id());
    }

    /** What came back into the outbox is written anew; who has got it is known by the mail itself. */
    void beginAnew(UUID circular) {
        sql.execute("""
                update circular_session set after = '00000000-0000-0000-0000-000000000000', done_at = null
                where circular_id = $1
                """, circular);
    }

    /** The first session that begins after a time. */
    Optional<Circular.Session> next(EventId event, Instant after) {
        return sql.find("""
                select id as session_id, title, starts_at
                from session
                where event_id = $1 and state = 'planned' and kind <> 'break' and starts_at > $2
                order by starts_at, id
                limit 1
                """, SessionReminderStore::session, event, after);
    }
}
