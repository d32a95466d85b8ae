package io.plenary.surveys;

import io.plenary.contract.ids.EventId;
import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.SessionId;
import io.plenary.platform.Sql;
import io.vertx.sqlclient.Row;
import java.util.List;
import java.util.Optional;

/** Sessions that are asked about, out of the programme that is released. */
record PastSessionStore(Sql sql) {
    private static final String COLUMNS = "x.id as session_id, x.title, x.starts_at, o.at as over_at";

    /** When a session is over: as planned, or when its stage ended if that was before. */
    private static final String OVER = """
            left join stage g on g.session_id = x.id
            cross join lateral (
              select case when g.state = 'ended' then least(x.ends_at, g.ended_at) else x.ends_at end as at) o
            """;

    /** Empty for one that does not take place, and for another event's. */
    Optional<PastSession> find(EventId event, SessionId session) {
        return sql.find("""
                select %s
                from session x
                %s
                where x.event_id = $1 and x.id = $2 and x.state = 'planned'
                """.formatted(COLUMNS, OVER), PastSessionStore::session, event, session);
    }

    /** By the clock of the database. */
    boolean isOver(PastSession session) {
        return sql.get(
                "select $1::timestamptz <= clock_timestamp() as over", row -> row.getBoolean("over"), session.endsAt());
    }

    /** @param answers with names or without */
    record Counted(PastSession session, int answers) {}

    /** What is over, or was answered; by start. */
    List<Counted> list(EventId event) {
        return sql.list(
                """
                select %s, coalesce(b.n, 0) + coalesce(p.n, 0) as answers
                from session x
                %s
                left join (
                  select about, sum((content ->> 'answers')::int)::int as n
                  from survey_box
                  where event_id = $1 and purpose = 'session' and question = ''
                  group by about) b on b.about = x.id
                left join (
                  select about, count(*)::int as n
                  from survey_reply
                  where event_id = $1 and purpose = 'session'
                  group by about) p on p.about = x.id
                where x.event_id = $1 and (b.n > 0 or p.n > 0 or x.state = 'planned' and o.at <= clock_timestamp())
                order by x.starts_at, x.id
                limit 2000
                """.formatted(COLUMNS, OVER), row -> new Counted(session(row), row.getInteger("answers")), event);
    }

    /** A session that somebody has not answered about yet. */
    record Asked(Survey survey, PastSession session) {}

    /**
     * What somebody is asked now about sessions of events in which they have a seat: of those they chose or marked, or of all
     * where they did neither. Of the last month, the latest first, and few: nobody is sent through a whole conference.
     */
    List<Asked> listOf(PersonId person) {
        return sql.list(
                """
                select %s, %s
                from registration r
                join survey s on s.event_id = r.event_id and s.purpose = 'session'
                join event e on e.id = s.event_id and e.state = 'published'
                join form_version v on v.event_id = s.event_id and v.purpose = s.purpose and v.superseded_at is null
                  and jsonb_array_length(v.content -> 'questions') > 0
                join session x on x.event_id = s.event_id and x.state = 'planned'
                %s
                cross join lateral (
                  select array (
                    select a.session_id
                    from star a
                    join session m on m.id = a.session_id and m.event_id = s.event_id and m.state = 'planned'
                    where a.person_id = $1
                    union
                    select c.session_id from session_choice c where c.registration_id = r.id) as own) c
                where r.person_id = $1 and r.state = 'confirmed' and s.opens_at <= now()
                  and (s.closes_at is null or s.closes_at > now())
                  and (c.own = '{}' or x.id = any (c.own))
                  and o.at between now() - interval '30 days' and now()
                  and not exists (
                    select 1 from survey_done d
                    where d.event_id = s.event_id and d.purpose = s.purpose and d.about = x.id and d.person_id = $1)
                  and not exists (
                    select 1 from survey_reply p
                    where p.event_id = s.event_id and p.purpose = s.purpose and p.about = x.id and p.person_id = $1)
                order by o.at desc, x.id
                limit 5
                """.formatted(SurveyStore.COLUMNS, COLUMNS, OVER),
                row -> new Asked(SurveyStore.survey(row), session(row)),
                person);
    }

    private static PastSession session(Row row) {
        return new PastSession(
                new SessionId(row.getUUID("session_id")),
                row.getString("title"),
                Sql.instant(row, "starts_at"),
                Sql.instant(row, "over_at"));
    }
}
