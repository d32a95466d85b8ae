package io.plenary.catalogue.search;

import io.plenary.platform.Db;
import io.plenary.platform.Sql;
import io.vertx.sqlclient.Row;
import java.util.List;
import java.util.Optional;

/** What is public of events, sessions, speakers and organisations, by words: one statement. */
record SearchStore(Db db) {

    /** $1 is what was typed. The near misses are looked for only where nothing holds all of the words. */
    private static final String FOUND = """
            with asked as materialized (select asked_words($1) as words, plain_words($1) as plain),
            found as materialized (
              (select 1 as kind, id, max(rank) as rank
               from (
                 select e.id, ts_rank(e.words, a.words) as rank
                 from asked a
                 join event e on e.words @@ a.words
                 where e.listed
                 union all
                 select x.event_id, ts_rank(x.words, a.words)
                 from asked a
                 join event_text x on x.words @@ a.words
                 join event e on e.id = x.event_id
                 where e.listed) ranked
               group by id
               order by 3 desc, id
               limit 12)
              union all
              (select 2, s.id, ts_rank(s.words, a.words)
               from asked a
               join session s on s.words @@ a.words
               join event e on e.id = s.event_id
               where e.listed and s.state <> 'withdrawn'
               order by 3 desc, s.starts_at, s.id
               limit 12)
              union all
              (select 3, p.id, ts_rank(p.words, a.words)
               from asked a
               join speaker p on p.words @@ a.words
               join event e on e.id = p.event_id
               where e.listed and not p.withdrawn
               order by 3 desc, p.id
               limit 8)
              union all
              (select 4, o.id, ts_rank(o.words, a.words)
               from asked a
               join organisation o on o.words @@ a.words
               where exists (select 1 from event e where e.organisation_id = o.id and e.listed)
               order by 3 desc, o.id
               limit 8)),
            """;

    private static final String NEAR = """
            near as materialized (
              (select 1 as kind, e.id, word_similarity(a.plain, plain_words(e.title)) as rank
               from asked a, events_like($1) like_id
               join event e on e.id = like_id
               where e.listed and not exists (select 1 from found)
               order by 3 desc, e.id
               limit 12)
              union all
              (select 2, s.id, word_similarity(a.plain, plain_words(s.title))
               from asked a, sessions_like($1) like_id
               join session s on s.id = like_id
               join event e on e.id = s.event_id
               where e.listed and s.state <> 'withdrawn' and not exists (select 1 from found)
               order by 3 desc, s.starts_at, s.id
               limit 12)
              union all
              (select 3, p.id, word_similarity(a.plain, plain_words(p.name))
               from asked a, speakers_like($1) like_id
               join speaker p on p.id = like_id
               join event e on e.id = p.event_id
               where e.listed and not p.withdrawn and not exists (select 1 from found)
               order by 3 desc, p.id
               limit 8)
              union all
              (select 4, o.id, word_similarity(a.plain, plain_words(o.name))
               from asked a, organisations_like($1) like_id
               join organisation o on o.id = like_id
               where exists (select 1 from event e where e.organisation_id = o.id and e.listed)
                 and not exists (select 1 from found)
               order by 3 desc, o.id
               limit 8)),
            best as materialized (select * from found union all select * from near),
            """;

    /** $2 is the reader's language. */
    private static final String SHOWN = """
            shown as (
              select b.kind, b.rank, 'event' as what, b.id, e.slug, coalesce(x.title, e.title) as title,
                coalesce(nullif(x.summary, ''), e.summary) || ' ' || coalesce(nullif(x.description, ''), e.description)
                  as text,
                null as of_event, e.starts_at, e.zone
              from best b
              join event e on e.id = b.id
              left join event_text x on x.event_id = e.id and x.language = $2::text
              where b.kind = 1
              union all
              select b.kind, b.rank, 'session', s.id, e.slug,
                coalesce(nullif(s.texts -> $2::text ->> 'title', ''), s.title),
                coalesce(nullif(s.texts -> $2::text ->> 'abstract', ''), s.abstract),
                coalesce(x.title, e.title), s.starts_at, e.zone
              from best b
              join session s on s.id = b.id
              join event e on e.id = s.event_id
              left join event_text x on x.event_id = e.id and x.language = $2::text
              where b.kind = 2
              union all
              select b.kind, b.rank, 'speaker', p.id, e.slug, p.name,
                concat_ws(' · ', p.affiliation, nullif(coalesce(nullif(p.texts -> $2::text ->> 'bio', ''), p.bio), '')),
                coalesce(x.title, e.title), null, null
              from best b
              join speaker p on p.id = b.id
              join event e on e.id = p.event_id
              left join event_text x on x.event_id = e.id and x.language = $2::text
              where b.kind = 3
              union all
              select b.kind, b.rank, 'organisation', o.id, o.slug, o.name, o.about, null, null, null
              from best b
              join organisation o on o.id = b.id
              where b.kind = 4)
            select what, id, slug, left(title, 300) as title, left(text, 5000) as text, left(of_event, 300) as of_event,
              starts_at, zone
            from shown
            order by kind, rank desc, id
            limit 40
            """;

    List<Hit> find(String asked, String language) {
        return db.list(FOUND + NEAR + SHOWN, row -> hit(row, asked), asked, language);
    }

    private static Hit hit(Row row, String asked) {
        var kind = Hit.Kind.of(row.getString("what"));
        return new Hit(
                kind,
                row.getString("title"),
                Excerpt.of(row.getString("text"), asked),
                kind.path(row.getString("slug"), row.getUUID("id").toString()),
                Optional.ofNullable(row.getString("of_event")),
                Sql.findInstant(row, "starts_at"),
                Optional.ofNullable(row.getString("zone")));
    }
}
