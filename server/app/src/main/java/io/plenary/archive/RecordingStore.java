package io.plenary.archive;

import io.plenary.contract.ids.EventId;
import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.RecordingId;
import io.plenary.contract.ids.SessionId;
import io.plenary.platform.Sql;
import io.vertx.sqlclient.Row;
import java.util.List;
import java.util.Optional;

/** Rows of recording and watch_position. */
final class RecordingStore {

    Optional<Recording> find(Sql sql, RecordingId id) {
        return sql.find("""
                select id, session_id, asset, state, seconds, made_at
                from recording
                where id = $1
                """, RecordingStore::recording, id);
    }

    Optional<Recording> findByAsset(Sql sql, String asset) {
        return sql.find("""
                select id, session_id, asset, state, seconds, made_at
                from recording
                where asset = $1
                """, RecordingStore::recording, asset);
    }

    /** The same broadcast told twice is one recording (a crash may repeat the news). */
    void put(Sql sql, Recording recording, long bytes) {
        sql.execute(
                """
                insert into recording (id, session_id, asset, state, seconds, bytes)
                values ($1, $2, $3, $4, $5, $6)
                on conflict (session_id) do update
                set asset = excluded.asset, state = excluded.state, seconds = excluded.seconds,
                    bytes = excluded.bytes, changed_at = now()
                """,
                recording.id(),
                recording.session(),
                recording.asset(),
                recording.state().word(),
                recording.seconds(),
                bytes);
    }

    void state(Sql sql, RecordingId id, Recording.State state) {
        sql.execute("""
                update recording
                set state = $2, changed_at = now()
                where id = $1
                """, id, state.word());
    }

    double position(Sql sql, PersonId person, RecordingId recording) {
        return sql.find("""
                        select second
                        from watch_position
                        where person_id = $1 and recording_id = $2
                        """, row -> row.getDouble(0), person, recording).orElse(0.0);
    }

    void savePosition(Sql sql, PersonId person, RecordingId recording, double second) {
        sql.execute("""
                insert into watch_position (person_id, recording_id, second)
                values ($1, $2, $3)
                on conflict (person_id, recording_id) do update
                set second = excluded.second, at = now()
                """, person, recording, second);
    }

    /** Those of an event that are not public, newest first. */
    List<ArchiveService.Held> held(Sql sql, EventId event) {
        return sql.list(
                """
                select r.id, s.title, r.made_at
                from recording r
                join session s on s.id = r.session_id
                where s.event_id = $1 and r.state = 'withdrawn'
                order by r.made_at desc, r.id
                limit 200
                """,
                row -> new ArchiveService.Held(
                        new RecordingId(row.getUUID("id")), row.getString("title"), Sql.instant(row, "made_at")),
                event);
    }

    /** For the page of the session. */
    Optional<RecordingId> ofSession(Sql sql, SessionId session) {
        return sql.find("""
                select id
                from recording
                where session_id = $1 and state = 'published'
                """, row -> new RecordingId(row.getUUID(0)), session);
    }

    /** Ended by the host while the server stopped before the recording was made. */
    List<SessionId> endedWithoutRecording(Sql sql) {
        return sql.list("""
                select s.session_id
                from stage s
                left join recording r on r.session_id = s.session_id
                where s.state = 'ended' and s.asset is not null and r.id is null
                limit 100
                """, row -> new SessionId(row.getUUID(0)));
    }

    private static Recording recording(Row row) {
        return new Recording(
                new RecordingId(row.getUUID("id")),
                new SessionId(row.getUUID("session_id")),
                row.getString("asset"),
                Recording.State.of(row.getString("state")),
                row.getInteger("seconds"),
                Sql.instant(row, "made_at"));
    }
}
