package io.plenary.organisations;

import io.plenary.contract.StrictJson;
import io.plenary.contract.ids.OrganisationId;
import io.plenary.organisations.Vocabulary.Kind;
import io.plenary.organisations.Vocabulary.Term;
import io.plenary.platform.Sql;
import io.vertx.core.json.JsonObject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Questions about the table vocabulary_term. */
record VocabularyStore(Sql sql) {

    List<Term> list(OrganisationId organisation) {
        return sql.list(
                """
                select v.facet, v.slug, v.names,
                  (select count(*)::int
                   from event_term t
                   where t.organisation_id = v.organisation_id and t.facet = v.facet and t.slug = v.slug) as events
                from vocabulary_term v
                where v.organisation_id = $1
                order by array_position(array['topic', 'audience', 'institution', 'job'], v.facet), v.position, v.slug
                limit 800
                """,
                row -> new Term(
                        Kind.of(row.getString("facet")),
                        row.getString("slug"),
                        names(row.getJsonObject("names")),
                        row.getInteger("events")),
                organisation);
    }

    /** Until the transaction ends nobody else saves a vocabulary of this organisation. */
    void lock(OrganisationId organisation) {
        sql.execute("select 1 from organisation where id = $1 for no key update", organisation);
    }

    private static Map<String, String> names(JsonObject json) {
        var names = new LinkedHashMap<String, String>();
        for (var name : json) names.put(name.getKey(), String.valueOf(name.getValue()));
        return names;
    }

    void keepOnly(OrganisationId organisation, Kind facet, Collection<String> slugs) {
        sql.execute(
                "delete from vocabulary_term where organisation_id = $1 and facet = $2 and not (slug = any($3))",
                organisation,
                facet.word(),
                slugs.toArray(String[]::new));
    }

    /** @param terms names by slug, in their order */
    void save(OrganisationId organisation, Kind facet, Map<String, Map<String, String>> terms) {
        sql.execute("""
                insert into vocabulary_term (organisation_id, facet, slug, names, position)
                select $1, $2, k.slug, $4::text::jsonb -> k.slug, k.position - 1
                from unnest($3::text[]) with ordinality as k(slug, position)
                on conflict (organisation_id, facet, slug) do update
                set names = excluded.names, position = excluded.position
                """, organisation, facet.word(), terms.keySet().toArray(String[]::new), StrictJson.write(terms));
    }
}
