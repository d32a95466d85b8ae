package io.plenary.catalogue.feeds;

import io.plenary.platform.Db;
import java.time.LocalDate;
import java.util.List;

/** Which pages everybody may read. */
record SitemapStore(Db db) {
    private static final String PAGES = """
            with open as (
              select e.id, e.slug, e.organisation_id, e.kind,
                (greatest(e.created_at, (select max(r.released_at) from programme_release r where r.event_id = e.id))
                  at time zone 'UTC')::date as changed
              from event e
              where e.listed),
            page as (
              select 1 as part, '' as key, '/' as path, coalesce((select max(changed) from open), current_date) as changed
              union all
              select 2, o.slug, '/o/' || o.slug, max(w.changed)
              from organisation o
              join open w on w.organisation_id = o.id
              group by o.slug
              union all
              select 3, slug, '/e/' || slug, changed
              from open
              union all
              select 4, slug, '/e/' || slug || '/programme', changed
              from open
              where kind in ('conference', 'series')
              union all
              select 5, s.id::text, '/e/' || w.slug || '/sessions/' || s.id, w.changed
              from open w
              join session s on s.event_id = w.id
              where s.state <> 'withdrawn' and s.kind <> 'break'
              union all
              select 6, p.id::text, '/e/' || w.slug || '/speakers/' || p.id, w.changed
              from open w
              join speaker p on p.event_id = w.id
              where not p.withdrawn)
            """;

    record PageRow(String path, LocalDate changed) {}

    int count() {
        return db.get(PAGES + "select count(*)::int as count from page", row -> row.getInteger("count"));
    }

    List<PageRow> list(int limit, int from) {
        return db.list(
                PAGES + "select path, changed from page order by part, key limit $1 offset $2",
                row -> new PageRow(row.getString("path"), row.getLocalDate("changed")),
                limit,
                from);
    }
}
