package io.plenary.load;

import java.sql.SQLException;
import java.util.List;

/** Five thousand events of twenty organisations, with terms, sessions and speakers, as rows. */
final class LargeCatalogue {

    static final int EVENTS = 5_000;
    private static final String WORDS = """
            (array['library','digital','science','citizen','archive','community','learning','open','data','reading','school',
              'public','space','dialogue','future','memory','city','rural','network','method','teaching','research','design',
              'access','heritage','literacy','practice','policy','story','garden','workshop','bridge','signal','harbour',
              'lantern','meadow','compass','orchard','mosaic','velvet'])[1 + floor(random() * 40)]""";

    private LargeCatalogue() {}

    private static String words(int count) {
        return "(select string_agg(" + WORDS + ", ' ') from generate_series(1, " + count + ") w where n is not null)";
    }

    static void fill(Rows rows) throws SQLException {
        for (String statement : STATEMENTS) {
            rows.run(statement);
        }
        rows.settle();
    }

    private static final List<String> STATEMENTS = List.of(
            """
            insert into organisation (id, slug, name, about)
            select uuidv7(), 'large-' || n, 'House of reading ' || n, ''
            from generate_series(1, 20) n
            """,
            """
            insert into vocabulary_term (organisation_id, facet, slug, names)
            select o.id, f, f || '-' || n, jsonb_build_object('en', initcap(f) || ' number ' || n, 'ro', 'Termen ' || n)
            from organisation o, unnest(array['topic', 'audience', 'institution', 'job']) f, generate_series(1, 12) n
            where o.slug like 'large-%'
            """,
            "insert into event (id, organisation_id, slug, kind, title, summary, description, starts_at, ends_at, zone,"
                    + " attendance, languages, state, free)"
                    + " select uuidv7(), o.id, 'large-' || n, (array['conference','series','webinar','workshop'])[1 + n % 4],"
                    + " initcap(" + words(4) + "), " + words(20) + ", " + words(150)
                    + ", now() + (n - 2500) * interval '3 hours', now() + (n - 2500) * interval '3 hours' + interval '2 hours',"
                    + " 'Europe/Bucharest', (array['online','in-person','hybrid'])[1 + n % 3],"
                    + " array[(array['en','ro','de','fr','es'])[1 + n % 5]], 'published', n % 7 > 0"
                    + " from generate_series(1, " + EVENTS + ") n"
                    + " join (select id, row_number() over () as k from organisation where slug like 'large-%') o"
                    + " on o.k = 1 + n % 20",
            "insert into seats (event_id, cap) select id, 100 from event where slug like 'large-%'",
            """
            insert into event_term (event_id, organisation_id, facet, slug)
            select e.id, e.organisation_id, f, f || '-' || (1 + (hashtext(e.slug || f || k) & 1023) % 12)
            from event e, unnest(array['topic', 'audience', 'institution', 'job']) f, generate_series(1, 2) k
            where e.slug like 'large-%'
            on conflict do nothing
            """,
            "insert into session (id, event_id, title, abstract, kind, starts_at, ends_at, stage)"
                    + " select uuidv7(), e.id, initcap(" + words(5) + "), " + words(40)
                    + ", 'talk', e.starts_at, e.ends_at, 'meeting'"
                    + " from event e, generate_series(1, 2) n where e.slug like 'large-%'",
            "insert into speaker (id, event_id, name, affiliation)"
                    + " select uuidv7(), e.id, initcap(" + words(2) + "), 'House'"
                    + " from event e, generate_series(1, 1) n where e.slug like 'large-%'");
}
