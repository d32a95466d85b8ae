package io.plenary.stage;

import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.SessionId;
import io.plenary.platform.Sql;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Rows of stage, stage_key and session_host. */
final class StageStore {
    private static final String COLUMNS = "session_id, state, live_since, ended_at, source, host_id, asset";

    Optional<StageState> find(Sql sql, SessionId session) {
        return sql.find("""
                select %s
                from stage
                where session_id = $1
                """.formatted(COLUMNS), StageStore::state, session);
    }

    /** Makes the row where it is missing; the row is locked until the transaction ends. */
    StageState lock(Sql sql, SessionId session) {
        sql.execute("""
                insert into stage (session_id)
                values ($1)
                on conflict do nothing
                """, session);
        return sql.get("""
                select %s
                from stage
                where session_id = $1
                for update
                """.formatted(COLUMNS), StageStore::state, session);
    }

    void goLive(Sql sql, SessionId session, Instant since, PersonId by) {
        sql.execute("""
                update stage
                set state = 'live', live_since = $2, host_id = coalesce(host_id, $3)
                where session_id = $1 and state = 'scheduled'
                """, session, since, by);
    }

    void end(Sql sql, SessionId session, Instant at) {
        sql.execute("""
                update stage
                set state = 'ended', ended_at = $2, source = false, host_id = null,
                  meeting_look_at = case when meeting_room is not null then clock_timestamp() end
                where session_id = $1 and state = 'live'
                """, session, at);
    }

    void source(Sql sql, SessionId session, boolean sends, String asset) {
        sql.execute("""
                update stage
                set source = $2, asset = $3
                where session_id = $1 and state <> 'ended'
                """, session, sends, asset);
    }

    void host(Sql sql, SessionId session, Optional<PersonId> host) {
        sql.execute("""
                update stage
                set host_id = $2
                where session_id = $1
                """, session, host);
    }

    /** After a restart no source is connected until one comes again. */
    void forgetSources(Sql sql) {
        sql.execute("update stage set source = false where source");
    }

    void replaceKey(Sql sql, SessionId session, byte[] hash) {
        sql.execute("""
                update stage_key
                set replaced_at = now()
                where session_id = $1 and replaced_at is null
                """, session);
        sql.execute("""
                insert into stage_key (hash, session_id)
                values ($1, $2)
                """, hash, session);
    }

    /** Those of organisations that are suspended. */
    List<SessionId> suspended(Sql sql, Collection<SessionId> among) {
        return sql.list("""
                select s.id
                from session s
                join event e on e.id = s.event_id
                join organisation o on o.id = e.organisation_id
                where s.id = any($1) and o.suspended_at is not null
                limit 10000
                """, row -> new SessionId(row.getUUID("id")), among);
    }

    /** Of a session that has not ended; does not wait, since the ingest asks on its event loop. */
    Future<Optional<SessionId>> sessionOfKey(Sql sql, byte[] hash) {
        return sql.start("""
                        select k.session_id
                        from stage_key k
                        join session x on x.id = k.session_id
                        join event e on e.id = x.event_id
                        join organisation o on o.id = e.organisation_id
                        left join stage s on s.session_id = k.session_id
                        where k.hash = $1 and k.replaced_at is null and s.state is distinct from 'ended'
                          and o.suspended_at is null
                        """, hash)
                .map(rows -> rows.size() == 0
                        ? Optional.empty()
                        : Optional.of(new SessionId(rows.iterator().next().getUUID(0))));
    }

    /** The meeting's name, given once and kept. */
    String meetingRoom(Sql sql, SessionId session, String proposed) {
        return sql.get("""
                update stage
                set meeting_room = coalesce(meeting_room, $2)
                where session_id = $1
                returning meeting_room
                """, row -> row.getString(0), session, proposed);
    }

    /** Those who may hold the host right, in order. */
    List<PersonId> hosts(Sql sql, SessionId session) {
        return sql.list("""
                select person_id
                from session_host
                where session_id = $1
                order by position, person_id
                limit 50
                """, row -> new PersonId(row.getUUID(0)), session);
    }

    private static StageState state(Row row) {
        return new StageState(
                new SessionId(row.getUUID("session_id")),
                StageState.Progress.of(row.getString("state")),
                Sql.findInstant(row, "live_since"),
                Sql.findInstant(row, "ended_at"),
                row.getBoolean("source"),
                Optional.ofNullable(row.getUUID("host_id")).map(PersonId::new),
                Optional.ofNullable(row.getString("asset")));
    }
}
