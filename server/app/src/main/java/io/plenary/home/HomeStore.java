package io.plenary.home;

import io.plenary.catalogue.SessionSummary;
import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.RecordingId;
import io.plenary.contract.ids.SessionId;
import io.plenary.platform.Sql;
import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Questions of one person's sessions and recordings. */
record HomeStore(Sql sql) {

    /**
     * Those that are starred, hosted or spoken in, and the first few of each event with a seat; by start. A session that
     * nobody began counts as over two hours after its end. $2 is now, $3 the reader's language.
     */
    private static final String SESSIONS = """
            with seat as (
              select r.event_id
              from registration r
              join event e on e.id = r.event_id and e.ends_at > $2::timestamptz - interval '1 day'
              where r.person_id = $1 and r.state = 'confirmed'
              order by e.starts_at
              limit 200
            ), own as (
              select a.session_id as id, true as starred, false as duty from star a where a.person_id = $1
              union all
              select o.session_id, false, true from session_host o where o.person_id = $1
              union all
              select i.session_id, false, true
              from speaker p
              join session_speaker i on i.speaker_id = p.id
              where p.person_id = $1
              union all
              select f.id, false, false
              from seat
              join lateral (
                select s.id
                from session s
                left join stage g on g.session_id = s.id
                where s.event_id = seat.event_id and s.state = 'planned' and coalesce(g.state, '') <> 'ended'
                  and s.ends_at > $2::timestamptz - interval '2 hours'
                order by s.starts_at, s.id
                limit 8) f on true
            ), mine as (
              select id, bool_or(starred) as starred, bool_or(duty) as duty from own group by id
            )
            select s.id, e.slug, coalesce(x.title, e.title) as event_title, e.zone, o.name as organisation,
              coalesce(nullif(s.texts -> $3::text ->> 'title', ''), s.title) as title, s.starts_at, s.ends_at, s.stage,
              coalesce(g.state, 'scheduled') as state, m.name as room, mine.starred, mine.duty,
              mine.duty or exists (select from seat where seat.event_id = e.id) as enter
            from mine
            join session s on s.id = mine.id and s.state = 'planned'
              and s.ends_at > $2::timestamptz - interval '1 day'
            join event e on e.id = s.event_id and e.state = 'published'
              and (e.visibility <> 'invited' or event_invites(e.id, $1))
            join organisation o on o.id = e.organisation_id
            left join event_text x on x.event_id = e.id and x.language = $3::text
            left join room m on m.id = s.room_id
            left join stage g on g.session_id = s.id
            where coalesce(g.state, '') <> 'ended'
            order by s.starts_at, s.id
            limit 400
            """;

    /** Of events with a seat or a duty there. Who has seen all but the last half minute has seen it. */
    private static final String RECORDINGS = """
            select r.id, coalesce(nullif(s.texts -> $2::text ->> 'title', ''), s.title) as title, e.slug,
              coalesce(x.title, e.title) as event_title, floor(w.second)::int as second, r.seconds
            from watch_position w
            join recording r on r.id = w.recording_id and r.state = 'published'
            join session s on s.id = r.session_id and s.state <> 'withdrawn'
            join event e on e.id = s.event_id and e.state = 'published'
            left join event_text x on x.event_id = e.id and x.language = $2::text
            where w.person_id = $1 and w.second >= 1 and w.second < r.seconds - 30
              and (
                exists (
                  select from registration g
                  where g.event_id = e.id and g.person_id = $1 and g.state = 'confirmed')
                or exists (select from session_host h where h.session_id = s.id and h.person_id = $1))
            order by w.at desc
            limit 6
            """;

    List<OwnSession> sessions(PersonId person, String language, Instant now) {
        return sql.list(SESSIONS, row -> session(row, now), person, now, language);
    }

    List<OwnRecording> recordings(PersonId person, String language) {
        return sql.list(RECORDINGS, HomeStore::recording, person, language);
    }

    private static OwnSession session(Row row, Instant now) {
        var starts = Sql.instant(row, "starts_at");
        var ends = Sql.instant(row, "ends_at");
        var stage = SessionSummary.Stage.of(row.getString("stage"));
        return new OwnSession(
                new SessionId(row.getUUID("id")),
                row.getString("slug"),
                row.getString("event_title"),
                row.getString("zone"),
                row.getString("title"),
                starts,
                ends,
                OwnSession.opening(stage, starts),
                SessionSummary.State.of(row.getString("state")).shown(stage, starts, ends, now),
                stage,
                Optional.ofNullable(row.getString("room")),
                row.getString("organisation"),
                row.getBoolean("starred"),
                row.getBoolean("duty"),
                row.getBoolean("enter"));
    }

    private static OwnRecording recording(Row row) {
        return new OwnRecording(
                new RecordingId(row.getUUID("id")),
                row.getString("title"),
                row.getString("slug"),
                row.getString("event_title"),
                row.getInteger("second"),
                row.getInteger("seconds"));
    }
}
