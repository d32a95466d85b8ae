package io.plenary.editor.copy;

import io.plenary.contract.ids.EventId;
import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.Uuid7;
import io.plenary.platform.Sql;
import io.vertx.core.json.JsonObject;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Writes the tables that {@code editor/copies.txt} calls copied. Ids of copies follow from the event's and from those they
 * were made from: {@code copied_id}. Times move by the days between the two beginnings, on the clocks of the event.
 */
record CopyStore(Sql sql, EventId from, EventId to, String zone) {

    /** $1 the old event, $2 the new one: moves a time of the old. */
    private static final String MOVED =
            "((%s at time zone n.zone) + ((n.starts_at at time zone n.zone) - (o.starts_at at time zone n.zone))) at time zone n.zone";

    private static String moved(String column) {
        return MOVED.formatted(column);
    }

    void event(CopyWish wish, String slug) {
        sql.execute(
                """
                insert into event (id, organisation_id, slug, kind, title, summary, description, starts_at, ends_at, zone,
                  attendance, languages, admission, closes_at, free, cost_text, contact, venue_name, venue_address, venue_map,
                  day_change, opens_at, registration_form, offer_hours, visibility, recording_note)
                select n.id, o.organisation_id, $4, o.kind, $5, o.summary, o.description, n.starts_at, %s, o.zone,
                  o.attendance, o.languages, o.admission, %s, o.free, o.cost_text, o.contact, o.venue_name, o.venue_address,
                  o.venue_map, o.day_change, %s, copied_id(n.id, o.registration_form), o.offer_hours, o.visibility,
                  o.recording_note
                from event o
                cross join (select $2::uuid as id, $3::timestamptz as starts_at, $6::text as zone) n
                where o.id = $1
                """.formatted(moved("o.ends_at"), moved("o.closes_at"), moved("o.opens_at")),
                from,
                to,
                wish.startsAt(),
                slug,
                wish.title(),
                zone);
        copy("insert into seats (event_id, cap, online_cap, in_person_cap) "
                + "select $2, cap, online_cap, in_person_cap from seats where event_id = $1");
        copy("insert into event_term (event_id, organisation_id, facet, slug) "
                + "select $2, organisation_id, facet, slug from event_term where event_id = $1");
        texts(wish);
    }

    /** Of each logo the one that its copy has. */
    Map<UUID, UUID> logos() {
        return sql
                .list(
                        "select distinct logo, copied_id($2, logo) as copy from partner where event_id = $1 and logo is not null limit 200",
                        row -> Map.entry(row.getUUID("logo"), row.getUUID("copy")),
                        from,
                        to)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Their logos are there before. */
    void partners() {
        copy("insert into partner (event_id, position, name, tier, url, logo) "
                + "select $2, position, name, tier, url, copied_id($2, logo) from partner where event_id = $1");
    }

    /** A title in another language belongs to the title it was made from. */
    private void texts(CopyWish wish) {
        sql.execute("""
                insert into event_text (event_id, language, title, summary, description)
                select $2, x.language, case when o.title = $3 then x.title else $3 end, x.summary, x.description
                from event_text x
                join event o on o.id = x.event_id
                where x.event_id = $1
                """, from, to, wish.title());
    }

    /** What takes place; what was cancelled or withdrawn stays behind. */
    void programme() {
        copy("""
                insert into track (id, event_id, name, colour, position, texts)
                select copied_id($2, id), $2, name, colour, position, texts from track
                where event_id = $1 and not withdrawn
                """);
        copy("""
                insert into room (id, event_id, name, capacity, position)
                select copied_id($2, id), $2, name, capacity, position from room
                where event_id = $1 and not withdrawn
                """);
        copy("""
                insert into session (id, event_id, track_id, title, abstract, kind, language, starts_at, ends_at, stage,
                  recorded, room_id, kind_name, subtitle, description, day, do_not_record, links, texts)
                select copied_id($2, s.id), $2, copied_id($2, t.id), s.title, s.abstract, s.kind, s.language, %s, %s, s.stage,
                  s.recorded, copied_id($2, r.id), s.kind_name, s.subtitle, s.description,
                  s.day + ((n.starts_at at time zone n.zone)::date - (o.starts_at at time zone n.zone)::date),
                  s.do_not_record, s.links, s.texts
                from session s
                join event o on o.id = s.event_id
                join event n on n.id = $2
                left join track t on t.id = s.track_id and not t.withdrawn
                left join room r on r.id = s.room_id and not r.withdrawn
                where s.event_id = $1 and s.state = 'planned'
                """.formatted(moved("s.starts_at"), moved("s.ends_at")));
        ofSessions("insert into stage (session_id) select copied_id($2, s.id)", "session s");
        ofSessions(
                "insert into session_seats (session_id, cap) select copied_id($2, s.id), c.cap",
                "session s join session_seats c on c.session_id = s.id");
        ofSessions(
                "insert into question_settings (session_id, asking, late, moderated, anonymous) "
                        + "select copied_id($2, s.id), c.asking, c.late, c.moderated, c.anonymous",
                "session s join question_settings c on c.session_id = s.id");
    }

    /** Those who speak, to be asked anew whether they come, and those who host. */
    void people() {
        copy("""
                insert into speaker (id, event_id, name, affiliation, country, position, key, bio, texts, links)
                select copied_id($2, id), $2, name, affiliation, country, position, key, bio, texts, links
                from speaker
                where event_id = $1 and not withdrawn
                """);
        ofSessions(
                "insert into session_speaker (session_id, speaker_id, position) "
                        + "select copied_id($2, s.id), copied_id($2, i.speaker_id), i.position",
                "session s join session_speaker i on i.session_id = s.id join speaker p on p.id = i.speaker_id and not p.withdrawn");
        ofSessions(
                "insert into session_host (session_id, person_id, position) "
                        + "select copied_id($2, s.id), h.person_id, h.position",
                "session s join session_host h on h.session_id = s.id");
    }

    /** What is asked now, as the first version of its own. */
    void questions(PersonId maker) {
        sql.execute("""
                insert into form (event_id, purpose, version, content, changed_by)
                select $2, purpose, 1, content, $3 from form where event_id = $1
                """, from, to, maker);
        sql.execute("""
                insert into form_version (id, event_id, purpose, number, content, published_by)
                select copied_id($2, id), $2, purpose, 1, content, $3
                from form_version
                where event_id = $1 and superseded_at is null
                """, from, to, maker);
        copy("""
                insert into application_call (event_id, criteria, scale, blind, hidden, endorsement, readers)
                select $2, criteria, scale, blind, hidden, endorsement, readers
                from application_call
                where event_id = $1
                """);
    }

    /** Feedback and surveys, without what was said in them. */
    void surveys() {
        copy("""
                insert into survey (event_id, purpose, anonymous, audience, opens_at, closes_at)
                select $2, v.purpose, v.anonymous, v.audience, %s, %s
                from survey v
                join event o on o.id = v.event_id
                join event n on n.id = $2
                where v.event_id = $1
                """.formatted(moved("v.opens_at"), moved("v.closes_at")));
    }

    /** Letters to many wait to be released again. */
    void letters(PersonId maker) {
        sql.execute("""
                insert into mail_template (event_id, letter, locale, subject, body, changed_by)
                select $2, letter, locale, subject, body, $3 from mail_template where event_id = $1
                """, from, to, maker);
        sql.execute("""
                insert into circular (id, event_id, audience, moment, minutes, texts, made_by)
                select copied_id($2, id), $2, audience, moment, minutes, texts, $3
                from circular
                where event_id = $1 and state <> 'dropped'
                """, from, to, maker);
    }

    void audit(PersonId maker) {
        sql.execute(
                """
                insert into audit_entry (id, at, actor_id, action, target, detail, organisation_id)
                values ($1, clock_timestamp(), $2, 'event.copied', $3, $4, (select organisation_id from event where id = $5))
                """,
                Uuid7.next(),
                maker,
                to.toString(),
                new JsonObject().put("after", new JsonObject().put("from", from.toString())),
                to);
    }

    private void copy(String statement) {
        sql.execute(statement, from, to);
    }

    private void ofSessions(String insert, String tables) {
        sql.execute(insert + " from " + tables + " where s.event_id = $1 and s.state = 'planned'", from, to);
    }
}
