package io.plenary.correspondence;

import io.plenary.contract.StrictJson;
import io.plenary.contract.ids.EventId;
import io.plenary.contract.ids.PersonId;
import io.plenary.platform.Sql;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Rows of circular. */
record CircularStore(Sql sql) {
    static final String COLUMNS =
            "c.id, c.event_id, c.audience, c.moment, c.minutes, c.texts::text as texts, c.state, c.version,"
                    + " c.released_at, c.told_for, c.told, c.done_at";

    static Circular circular(Row row) {
        var texts = new JsonArray(row.getString("texts"))
                .stream().map(JsonObject.class::cast).map(CircularStore::text).toList();
        var plan = new Circular.Plan(
                Arrays.asList(row.getArrayOfStrings("audience")),
                Circular.Moment.of(row.getString("moment")),
                row.getInteger("minutes"),
                texts);
        return new Circular(
                row.getUUID("id"),
                new EventId(row.getUUID("event_id")),
                plan,
                Circular.State.of(row.getString("state")),
                row.getLong("version"),
                Sql.findInstant(row, "released_at"),
                Sql.findInstant(row, "told_for"),
                row.getInteger("told"),
                Sql.findInstant(row, "done_at"));
    }

    private static Circular.Text text(JsonObject text) {
        return new Circular.Text(text.getString("language"), text.getString("subject"), text.getString("text"));
    }

    List<Circular> list(EventId event, int most) {
        return sql.list(
                "select " + COLUMNS + " from circular c where c.event_id = $1 order by c.id desc limit $2",
                CircularStore::circular,
                event,
                most);
    }

    Optional<Circular> find(EventId event, UUID id) {
        return sql.find(
                "select " + COLUMNS + " from circular c where c.event_id = $1 and c.id = $2",
                CircularStore::circular,
                event,
                id);
    }

    void insert(UUID id, EventId event, Circular.Plan plan, PersonId by) {
        sql.execute(
                """
                insert into circular (id, event_id, audience, moment, minutes, texts, made_by)
                values ($1, $2, $3, $4, $5, $6::text::jsonb, $7)
                """,
                id,
                event,
                plan.audience(),
                plan.moment().word(),
                plan.minutes(),
                StrictJson.write(plan.texts()),
                by);
    }

    /** @return false when somebody was faster, or when it is released */
    boolean save(Circular circular, Circular.Plan plan, long version) {
        return sql.execute(
                        """
                        update circular
                        set audience = $3, moment = $4, minutes = $5, texts = $6::text::jsonb, version = version + 1
                        where id = $1 and version = $2 and state = 'held'
                        """,
                        circular.id(),
                        version,
                        plan.audience(),
                        plan.moment().word(),
                        plan.minutes(),
                        StrictJson.write(plan.texts()))
                == 1;
    }

    /**
     * What goes at once keeps the moment of its first release, by which those are known who have it already; so does what was
     * held back on its way, whose moment came while it was released.
     *
     * @param version that was read by whoever releases it: what goes out is what they saw
     */
    boolean release(Circular circular, long version) {
        return sql.execute("""
                        update circular
                        set state = 'released', version = version + 1,
                          released_at = coalesce(released_at, clock_timestamp())
                        where id = $1 and version = $2 and state = 'held'
                        """, circular.id(), version) == 1;
    }

    /**
     * What is not on its way is released anew, and only for what is still to come.
     *
     * @param back of what was written: it is written again once it is released
     * @return false when all of it has gone
     */
    boolean holdAgain(Circular circular, int back) {
        return sql.execute("""
                        update circular
                        set state = 'held', version = version + 1, told = greatest(0, told - $2),
                          released_at = case when $2 > 0 or moment = 'release' or after_for is distinct from told_for
                            or exists (
                              select 1
                              from circular_session d
                              join session s on s.id = d.session_id
                              where d.circular_id = circular.id and d.done_at is null and s.starts_at > clock_timestamp())
                            then released_at end,
                          after = case when $2 > 0 then '00000000-0000-0000-0000-000000000000' else after end,
                          told_for = case when $2 > 0 then null else told_for end,
                          done_at = case when $2 > 0 then null else done_at end
                        where id = $1 and state = 'released' and (done_at is null or $2 > 0)
                        """, circular.id(), back) == 1;
    }

    void drop(Circular circular) {
        sql.execute("update circular set state = 'dropped', version = version + 1 where id = $1", circular.id());
    }

    /**
     * One that is due.
     *
     * @param target the beginning or end it tells of
     * @param after who was written to last for that
     * @param session that it reminds of, where it goes before each of them
     */
    record Due(Circular circular, Instant target, UUID after, Optional<Circular.Session> session) {
        Due after(PersonId last) {
            return new Due(circular, target, last.value(), session);
        }
    }

    /**
     * By the database's clock, so that nodes agree. Whoever released a reminder too late for its moment sends none, and nothing reminds of an event that was taken back
     * into a draft or called off.
     *
     * @param last the id after which to go on
     */
    List<Due> due(UUID last, int most) {
        return sql.list(
                """
                select %s, t.target,
                  case when c.after_for = t.target then c.after
                    else '00000000-0000-0000-0000-000000000000' end as after
                from circular c
                join event e on e.id = c.event_id
                cross join lateral (
                  select case c.moment when 'before' then e.starts_at when 'after' then e.ends_at
                      when 'deadline' then least(e.closes_at, e.ends_at) else c.released_at end as target,
                    make_interval(mins => c.minutes) as span) t
                where c.id > $3 and c.state = 'released' and c.moment <> 'session' and c.told_for is distinct from t.target
                  and (c.moment = 'release' or e.state = 'published' and not coalesce((
                    select bool_and(s.state = 'cancelled') from session s
                    where s.event_id = e.id and s.state <> 'withdrawn'), false))
                  and case c.moment
                    when 'before' then c.released_at <= e.starts_at - t.span
                      and clock_timestamp() between e.starts_at - t.span and e.starts_at
                    when 'deadline' then c.released_at <= t.target - t.span
                      and clock_timestamp() between t.target - t.span and t.target
                    when 'after' then clock_timestamp() between e.ends_at + t.span
                      and e.ends_at + t.span + make_interval(secs => $2)
                    else c.done_at is null end
                order by c.id
                limit $1
                """.formatted(COLUMNS),
                row -> new Due(circular(row), Sql.instant(row, "target"), row.getUUID("after"), Optional.empty()),
                most,
                (double) Circular.LATEST.toSeconds(),
                last);
    }

    void advance(Due due, PersonId last, int more) {
        sql.execute("""
                update circular set after = $2, told = case when after_for = $3 then told else 0 end + $4, after_for = $3
                where id = $1
                """, due.circular().id(), last, due.target(), more);
    }

    void done(Due due) {
        sql.execute(
                "update circular set told_for = $2, done_at = clock_timestamp() where id = $1",
                due.circular().id(),
                due.target());
    }

    /** Still to be sent: somebody may have stopped it, or taken the event back, a moment ago. Locked until the step is over. */
    boolean isReleased(UUID id) {
        return sql.find("""
                        select c.id
                        from circular c
                        join event e on e.id = c.event_id
                        where c.id = $1 and c.state = 'released' and (c.moment = 'release' or e.state = 'published')
                        for update of c
                        """, Row::size, id).isPresent();
    }

    /** The first recording of the event that people may see. */
    Optional<UUID> recording(EventId event) {
        return sql.find("""
                select r.id
                from recording r
                join session s on s.id = r.session_id
                where s.event_id = $1 and r.state = 'published'
                order by s.starts_at, s.id
                limit 1
                """, row -> row.getUUID("id"), event);
    }
}
