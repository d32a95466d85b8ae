package io.plenary.catalogue;

import io.plenary.contract.StrictJson;
import io.plenary.contract.ids.OrganisationId;
import io.plenary.platform.Db;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;

/** Lists of events under a filter: two statements, whatever their number. */
record ListStore(Db db) {
    /** Every event that the reader may see, with the facets whose choices it misses. $1 to $8. */
    private static final String OPEN = """
            with asked as materialized (select asked_words($5) as words),
            found as materialized (
              select id, max(rank) as rank
              from (
                select e.id, ts_rank(e.words, a.words) as rank
                from event e, asked a
                where e.words @@ a.words
                union all
                select x.event_id, ts_rank(x.words, a.words)
                from event_text x, asked a
                where x.words @@ a.words
                union all
                select t.event_id, 0.1
                from event_term t
                join vocabulary_term v using (organisation_id, facet, slug)
                cross join asked a
                where to_tsvector('simple', plain_words(words_in_texts(jsonb_build_object('', v.names)))) @@ a.words
                union all
                select e.id, 0.05
                from organisation o
                join event e on e.organisation_id = o.id
                cross join asked a
                where to_tsvector('simple', plain_words(o.name)) @@ a.words) ranked
              group by id),
            near as materialized (
              select id
              from events_like($5) id
              where $5 <> '' and not exists (select 1 from found)),
            open as materialized (
              select e.id, f.facts,
                case
                  when $8 <> 'soonest' or l.live then 0
                  when e.ends_at > $3 then 1
                  else 2 end as part,
                (case $8
                  when 'relevance' then -coalesce(w.rank, 0)
                  when 'newest' then -extract(epoch from e.created_at)
                  else extract(epoch from e.starts_at) * case when e.ends_at > $3 or l.live then 1 else -1 end
                  end)::float8 as key,
                array(
                  select c.key
                  from jsonb_each($6::text::jsonb) c
                  where not coalesce(f.facts -> c.key ?| array(select jsonb_array_elements_text(c.value)), false)) as missed
              from event e
              join organisation o on o.id = e.organisation_id
              left join found w on w.id = e.id
              cross join lateral (
                select exists (
                  select 1
                  from session s
                  join stage g on g.session_id = s.id
                  where s.event_id = e.id and g.state = 'live') as live) l
              cross join lateral (
                select jsonb_build_object(
                  'kind', jsonb_build_array(e.kind),
                  'attendance', jsonb_build_array(e.attendance),
                  'language', to_jsonb(e.languages),
                  'cost', jsonb_build_array(case when e.free then 'free' else 'paid' end),
                  'organisation', jsonb_build_array(o.slug))
                  || coalesce((
                    select jsonb_object_agg(t.facet, t.slugs)
                    from (
                      select facet, jsonb_agg(slug) as slugs
                      from event_term
                      where event_id = e.id
                      group by facet) t), '{}') as facts) f
              where (e.state = 'published' or e.organisation_id = any($2))
                and ($5 = '' or w.id is not null or e.id in (select id from near))
                and case $4::text
                  when 'upcoming' then e.ends_at > $3
                  when 'live' then l.live
                  when 'past' then e.ends_at <= $3
                  else true end
                and ((e.ends_at at time zone e.zone)::date >= ($7::date[])[1] or ($7::date[])[1] is null)
                and ((e.starts_at at time zone e.zone)::date <= ($7::date[])[2] or ($7::date[])[2] is null))
            """;

    /** An event with its place in the list. */
    record Placed(Event event, ListPlace place) {}

    /** Who reads, and when. @param mine organisations whose drafts they may see */
    record Reader(String language, Collection<OrganisationId> mine, Instant now) {}

    /** One more than the limit shows that there is a next page. */
    List<Placed> list(EventFilter filter, Reader reader) {
        var after = filter.after();
        var arguments = arguments(filter, reader);
        arguments.add(after.map(ListPlace::part).orElse(-1));
        arguments.add(after.map(ListPlace::key).orElse(0.0));
        arguments.add(after.map(ListPlace::id));
        arguments.add(filter.limit() + 1);
        return db.list(
                OPEN + EventStore.COLUMNS + ", w.part, w.key" + EventStore.TABLES + """
                          join open w on w.id = e.id
                          where cardinality(w.missed) = 0
                            and ($9::int < 0 or (w.part, w.key, e.id) > ($9::int, $10::float8, $11::uuid))
                          order by w.part, w.key, e.id
                          limit $12
                          """,
                row -> {
                    var event = EventStore.event(row);
                    return new Placed(event, new ListPlace(row.getInteger("part"), row.getDouble("key"), event.id()));
                },
                arguments.toArray());
    }

    private record Count(String facet, EventList.Choice choice) {}

    /** How many there are, and what can be chosen from: each facet counted under the choices of the others. */
    Facets facets(EventFilter filter, Reader reader) {
        var counts = db.list(
                OPEN + """
                select c.facet, c.value, c.count, n.name
                from (
                  select facet, value, sum(count)::int as count
                  from (
                    select '' as facet, '' as value, count(*) as count
                    from open
                    where cardinality(missed) = 0
                    union all
                    select k.key, v, count(*)
                    from open o, jsonb_each(o.facts) k, jsonb_array_elements_text(k.value) v
                    where o.missed <@ array[k.key]
                    group by k.key, v
                    union all
                    select c.key, v, 0
                    from jsonb_each($6::text::jsonb) c, jsonb_array_elements_text(c.value) v) counted
                  group by facet, value) c
                left join lateral (
                  select coalesce(v.names ->> $1::text, v.names ->> 'en',
                      (select min(other.value) from jsonb_each_text(v.names) other)) as name,
                    v.position
                  from event_term t
                  join vocabulary_term v using (organisation_id, facet, slug)
                  join event e on e.id = t.event_id
                  where t.facet = c.facet and t.slug = c.value
                    and (e.state = 'published' or e.organisation_id = any($2))
                  union all
                  select o.name, 0
                  from organisation o
                  where c.facet = 'organisation' and o.slug = c.value
                  limit 1) n on true
                order by c.facet, n.position nulls last, c.count desc, n.name, c.value
                limit 900
                """,
                row -> {
                    var name = Optional.ofNullable(row.getString("name"));
                    var choice = new EventList.Choice(row.getString("value"), name, row.getInteger("count"));
                    return new Count(row.getString("facet"), choice);
                },
                arguments(filter, reader).toArray());
        return facets(counts);
    }

    record Facets(int total, List<EventList.EventFacet> facets) {}

    private static Facets facets(List<Count> counts) {
        var total = 0;
        var byFacet = new EnumMap<Facet, List<EventList.Choice>>(Facet.class);
        for (var count : counts) {
            if (count.facet().isEmpty()) total = count.choice().count();
            else
                byFacet.computeIfAbsent(Facet.of(count.facet()), none -> new ArrayList<>())
                        .add(count.choice());
        }
        var facets = byFacet.entrySet().stream()
                .map(one -> new EventList.EventFacet(
                        one.getKey(), one.getValue().stream().limit(100).toList()))
                .toList();
        return new Facets(total, facets);
    }

    private static List<Object> arguments(EventFilter filter, Reader reader) {
        var arguments = new ArrayList<Object>();
        arguments.add(reader.language());
        arguments.add(reader.mine());
        arguments.add(reader.now());
        arguments.add(filter.when().word());
        arguments.add(filter.words());
        arguments.add(StrictJson.write(filter.chosen()));
        arguments.add(new LocalDate[] {filter.from().orElse(null), filter.to().orElse(null)});
        arguments.add(filter.sort().word());
        return arguments;
    }
}
