package io.plenary.demo.content;

import io.plenary.contract.StrictJson;
import io.plenary.platform.Sql;

/** Inserts what the demo's houses sort their events by, and what is said in other languages. */
record DemoWordsStore(Sql sql) {

    /** A house takes those terms of a facet that its programme carries. */
    void insert(Script.Vocabulary vocabulary) {
        for (var programme : vocabulary.programmes()) {
            about(programme);
            texts(programme);
            vocabulary.terms().forEach((facet, terms) -> {
                var carried = terms.stream()
                        .filter(term -> programme.terms().get(facet).contains(term.slug()))
                        .toList();
                terms(programme.slug(), facet, StrictJson.write(carried));
            });
        }
    }

    private void about(Script.Presented programme) {
        sql.execute("""
                update organisation o set about = $2
                from event e
                where e.slug = $1 and o.id = e.organisation_id
                """, programme.slug(), programme.about());
    }

    private void texts(Script.Presented programme) {
        sql.execute("""
                insert into event_text (event_id, language, title, summary, description)
                select e.id, r.language, r.title, r.summary, r.description
                from jsonb_to_recordset($2::text::jsonb) as r(language text, title text, summary text, description text)
                join event e on e.slug = $1
                """, programme.slug(), StrictJson.write(programme.texts()));
    }

    private void terms(String event, String facet, String terms) {
        sql.execute("""
                insert into vocabulary_term (organisation_id, facet, slug, names, position)
                select e.organisation_id, $2, one ->> 'slug', one -> 'names', (n - 1)::int
                from jsonb_array_elements($3::text::jsonb) with ordinality as r(one, n)
                join event e on e.slug = $1
                """, event, facet, terms);
        sql.execute("""
                insert into event_term (event_id, organisation_id, facet, slug)
                select e.id, e.organisation_id, v.facet, v.slug
                from event e
                join vocabulary_term v on v.organisation_id = e.organisation_id
                where e.slug = $1 and v.facet = $2
                """, event, facet);
    }
}
