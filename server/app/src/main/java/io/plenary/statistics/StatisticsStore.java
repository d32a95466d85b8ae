package io.plenary.statistics;

import io.plenary.contract.ids.EventId;
import io.plenary.platform.Sql;
import io.vertx.sqlclient.Row;
import java.util.List;
import java.util.stream.IntStream;

/** Counts people of an event by what they answered. */
record StatisticsStore(Sql sql) {
    private static final String BY_COUNTRY = "item ->> 'kind' = 'country'";
    private static final String BY_INSTITUTION = "item ->> 'means' = 'institution'";

    /** Of two answers the application's counts: it is what people were chosen by. */
    private static final String STATEMENT = """
            with asked as (
              select v.id as version, (
                select item ->> 'id'
                from jsonb_array_elements(v.content -> 'questions') with ordinality as q(item, place)
                where %s and not (item ->> 'guarded')::boolean
                order by place
                limit 1) as question
              from form_version v
              where v.event_id = $1 and v.purpose in ('registration', 'application')
            ), people as (
              select r.id as registration, a.id as application, coalesce(r.state, '') as seat, coalesce(a.state, '') as wish,
                exists (select from check_in c where c.registration_id = r.id) as came
              from (select id, person_id, state from registration where event_id = $1) r
              full join (
                select id, person_id, state from application
                where event_id = $1 and state in ('submitted', 'waiting', 'accepted', 'declined')) a
                on a.person_id = r.person_id
              where r.state <> 'cancelled' or a.id is not null
            ), said as (
              select p.seat, p.wish, p.came, coalesce((
                select item -> 'values' ->> 0
                from form_answer f
                join asked k on k.version = f.version_id
                cross join jsonb_array_elements(f.answers) as answer(item)
                where f.subject_id in (p.application, p.registration) and item ->> 'question' = k.question
                order by (f.subject_id = p.application) desc nulls last
                limit 1), '') as value
              from people p
            )
            select value,
              count(*) filter (where seat not in ('', 'cancelled'))::int as registered,
              count(*) filter (where wish <> '')::int as applied,
              count(*) filter (where wish = 'accepted')::int as accepted,
              count(*) filter (where seat = 'confirmed')::int as confirmed,
              count(*) filter (where came)::int as came
            from said
            group by value
            order by value = '', count(*) desc, value
            limit 400
            """;

    Breakdown byCountry(EventId event, List<Column> columns) {
        return people(BY_COUNTRY, event, columns);
    }

    Breakdown byInstitution(EventId event, List<Column> columns) {
        return people(BY_INSTITUTION, event, columns);
    }

    private Breakdown people(String question, EventId event, List<Column> columns) {
        var lines = sql.list(STATEMENT.formatted(question), row -> line(row, columns), event).stream()
                .filter(line -> line.counts().stream().anyMatch(count -> count > 0))
                .toList();
        return new Breakdown(lines, columns.size());
    }

    private static Breakdown.Line line(Row row, List<Column> columns) {
        return new Breakdown.Line(
                row.getString("value"),
                IntStream.range(0, columns.size())
                        .mapToObj(n -> row.getInteger(columns.get(n).word()))
                        .toList());
    }
}
