package io.plenary.catalogue;

import io.plenary.catalogue.Presentation.EventTerm;
import io.plenary.catalogue.Presentation.EventText;
import io.plenary.contract.StrictJson;
import io.plenary.contract.ids.EventId;
import io.plenary.organisations.Vocabulary;
import io.plenary.platform.Sql;

/** Questions about the tables event_term and event_text. */
record PresentationStore(Sql sql) {

    Presentation get(EventId event) {
        var terms = sql.list(
                """
                select t.facet, t.slug
                from event_term t
                join vocabulary_term v using (organisation_id, facet, slug)
                where t.event_id = $1
                order by t.facet, v.position, t.slug
                limit 100
                """, row -> new EventTerm(Vocabulary.Kind.of(row.getString("facet")), row.getString("slug")), event);
        var texts = sql.list(
                """
                select language, title, summary, description
                from event_text
                where event_id = $1
                order by language
                limit 20
                """,
                row -> new EventText(
                        row.getString("language"),
                        row.getString("title"),
                        row.getString("summary"),
                        row.getString("description")),
                event);
        return Presentation.of(terms, texts);
    }

    /** Until the transaction ends nobody else saves one of this event. */
    void lock(EventId event) {
        sql.execute("select 1 from event where id = $1 for no key update", event);
    }

    /** @return how many of the terms there are in the vocabulary of the event's organisation, all of which it now has */
    int save(EventId event, Presentation presentation) {
        sql.execute("delete from event_term where event_id = $1", event);
        sql.execute("delete from event_text where event_id = $1", event);
        sql.execute("""
                insert into event_text (event_id, language, title, summary, description)
                select $1, language, title, summary, description
                from jsonb_to_recordset($2::text::jsonb) as r(language text, title text, summary text, description text)
                """, event, StrictJson.write(presentation.texts()));
        return sql.execute("""
                insert into event_term (event_id, organisation_id, facet, slug)
                select distinct e.id, e.organisation_id, v.facet, v.slug
                from jsonb_to_recordset($2::text::jsonb) as r(facet text, slug text)
                join event e on e.id = $1
                join vocabulary_term v
                  on v.organisation_id = e.organisation_id and v.facet = r.facet and v.slug = r.slug
                """, event, StrictJson.write(presentation.terms()));
    }
}
