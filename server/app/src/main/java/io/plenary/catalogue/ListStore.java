package io.plenary.catalogue;

import io.plenary.contract.StrictJson;
import io.plenary.contract.ids.EventId;
import io.plenary.contract.ids.OrganisationId;
import io.plenary.platform.Db;
import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which events a filter leaves, in their order, and what else could be chosen: one statement, whatever their number. */
record ListStore(Db db) {
    /** The facets whose choices an event misses; one without choices is missed by none. */
    private static final String MISSED = Stream.of(Facet.values())
            .map(Facet::word)
            .map(facet -> "case when not e.facts && (select wanted from chosen where facet = '%s') then '%s' end"
                    .formatted(facet, facet))
            .collect(Collectors.joining(",\n", "array_remove(array[", "]::text[], null)"));

    /**
     * Every event that the reader may see, with the facets whose choices it misses. $1 to $8. How well words fit is asked
     * last, of what will be shown: it reads the whole text of an event.
     */
    private static final String OPEN = """
            with asked as materialized (select asked_words($5) as words),
            found as materialized (
              select id, max(rank) as rank, bool_or(is_own) as is_own
              from (
                select e.id, 0::float4 as rank, true as is_own
                from event e, asked a
                where e.words @@ a.words
                union all
                select x.event_id, ts_rank(x.words, a.words), false
                from event_text x, asked a
                where x.words @@ a.words
                union all
                select t.event_id, 0.1, false
                from event_term t
                join vocabulary_term v using (organisation_id, facet, slug)
                cross join asked a
                where v.words @@ a.words
                union all
                select e.id, 0.05, false
                from organisation o
                join event e on e.organisation_id = o.id
                cross join asked a
                where ts_filter(o.words, '{a}') @@ a.words) places
              group by id),
            near as materialized (
              select id
              from events_like($5, $2) id
              where $5 <> '' and not exists (select 1 from found)),
            live as materialized (
              select distinct s.event_id
              from stage g
              join session s on s.id = g.session_id
              where g.state = 'live'),
            chosen as materialized (
              select c.key as facet, array(select c.key || ':' || v from jsonb_array_elements_text(c.value) v) as wanted
              from jsonb_each($6::text::jsonb) c),
            visible as (
              select e.id, e.facts, e.words, e.starts_at, e.ends_at, e.created_at, l.event_id is not null as is_live,
                w.rank, w.is_own, %s as missed
              from event e
              left join live l on l.event_id = e.id
              left join found w on w.id = e.id
              where (e.listed or e.organisation_id = any($2))
                and ($5 = '' or w.id is not null or e.id in (select id from near))
                and case $4::text
                  when 'upcoming' then e.ends_at > $3
                  when 'live' then l.event_id is not null
                  when 'past' then e.ends_at <= $3
                  else true end
                and (($7::date[])[1] is null or (e.ends_at at time zone e.zone)::date >= ($7::date[])[1])
                and (($7::date[])[2] is null or (e.starts_at at time zone e.zone)::date <= ($7::date[])[2])
              offset 0),
            open as materialized (
              select id, facts, missed,
                case
                  when $8 <> 'soonest' or is_live then 0
                  when ends_at > $3 then 1
                  else 2 end as part,
                (case
                  when cardinality(missed) > 0 then 0
                  when $8 = 'relevance' then -greatest(rank, 0,
                    case when is_own then ts_rank(words, (select words from asked)) end)
                  when $8 = 'newest' then -extract(epoch from created_at)
                  else extract(epoch from starts_at) * case when ends_at > $3 or is_live then 1 else -1 end
                  end)::float8 as key
              from visible)
            """.formatted(MISSED);

    /** Any page, from where the one before it ended. */
    private static final String PAGE = OPEN + """
            select id, part, key
            from open
            where cardinality(missed) = 0 and ($9::int < 0 or (part, key, id) > ($9::int, $10::float8, $11::uuid))
            order by part, key, id
            limit $12
            """;

    /**
     * The first page, and how many there are: in all, under the empty facet; then each choice, counted under the choices of
     * the others. One statement, since what both begin with is most of the work.
     */
    private static final String FIRST = OPEN + """
            , page as materialized (
              select id, part, key
              from open
              where cardinality(missed) = 0
              order by part, key, id
              limit $9),
            counted as (
              select '' as facet, '' as value, count(*)::int as count
              from open
              where cardinality(missed) = 0
              union all
              select split_part(fact, ':', 1), split_part(fact, ':', 2), sum(count)::int
              from (
                select f as fact, count(*) as count
                from open o, unnest(o.facts) f
                where cardinality(o.missed) = 0
                group by f
                union all
                select f, count(*)
                from open o, unnest(o.facts) f
                where cardinality(o.missed) = 1 and starts_with(f, o.missed[1] || ':')
                group by f
                union all
                select f, 0
                from chosen c, unnest(c.wanted) f) facts
              group by fact)
            select facet, value, count, name, id, part, key
            from (
              select c.facet, c.value, c.count, n.name, n.position, null::uuid as id, null::int as part,
                null::float8 as key
              from counted c
              left join lateral (
                select coalesce(v.names ->> $1::text, v.names ->> 'en',
                    (select min(other.value) from jsonb_each_text(v.names) other)) as name,
                  v.position
                from event_term t
                join vocabulary_term v using (organisation_id, facet, slug)
                join event e on e.id = t.event_id
                where t.facet = c.facet and t.slug = c.value
                  and (e.listed or e.organisation_id = any($2))
                union all
                select o.name, 0
                from organisation o
                where c.facet = 'organisation' and o.slug = c.value
                limit 1) n on true
              union all
              select null, null, null, null, null, id, part, key
              from page) answer
            order by facet nulls first, position nulls last, count desc, name, value, part, key, id
            limit 1101
            """;

    /** Who reads, and when. @param mine organisations whose drafts they may see */
    record Reader(String language, Collection<OrganisationId> mine, Instant now) {}

    /** One more than the limit shows that there is a next page. */
    record First(List<ListPlace> places, Facets facets) {}

    First first(EventFilter filter, Reader reader) {
        var places = new ArrayList<ListPlace>();
        var counts = new ArrayList<Count>();
        var arguments = arguments(filter, reader);
        arguments.add(filter.limit() + 1);
        db.list(
                FIRST,
                row -> row.getUUID("id") == null ? counts.add(count(row)) : places.add(place(row)),
                arguments.toArray());
        return new First(places, facets(counts));
    }

    /** A page without what else could be chosen; one more than the limit, as above. */
    List<ListPlace> page(EventFilter filter, Reader reader) {
        var after = filter.after();
        var arguments = arguments(filter, reader);
        arguments.add(after.map(ListPlace::part).orElse(-1));
        arguments.add(after.map(ListPlace::key).orElse(0.0));
        arguments.add(after.map(ListPlace::id));
        arguments.add(filter.limit() + 1);
        return db.list(PAGE, ListStore::place, arguments.toArray());
    }

    private static ListPlace place(Row row) {
        return new ListPlace(row.getInteger("part"), row.getDouble("key"), new EventId(row.getUUID("id")));
    }

    private record Count(String facet, EventList.Choice choice) {}

    private static Count count(Row row) {
        var name = Optional.ofNullable(row.getString("name"));
        return new Count(
                row.getString("facet"), new EventList.Choice(row.getString("value"), name, row.getInteger("count")));
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
