package io.plenary.demo.content;

import io.plenary.contract.StrictJson;
import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.RecordingId;
import io.plenary.contract.ids.SessionId;
import io.plenary.contract.live.LiveEvent.Author;
import io.plenary.platform.Sql;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Inserts the demo table by table, each with one statement, so that loading takes a fraction of a second. */
record DemoStore(Sql sql) {
    private static final String KEY = "demo.content";

    Optional<String> findNote() {
        return sql.find("select value from installation where key = $1", row -> row.getString("value"), KEY);
    }

    /** Also the lock: of two servers that start at once, the second waits here and then finds the note. */
    void note(String value) {
        sql.execute("""
                insert into installation (key, value) values ($1, $2)
                on conflict (key) do update set value = excluded.value
                """, KEY, value);
    }

    /** Until the end of the transaction. @return false when somebody else has it; nobody waits */
    boolean tryLock() {
        return sql.get(
                "select pg_try_advisory_xact_lock(hashtextextended('demo', 0)) as ours", row -> row.getBoolean("ours"));
    }

    /** @param id the person's, unless the address is known */
    record GuestRow(PersonId id, String name, String email, String locale, String zone) {}

    void guests(List<GuestRow> guests) {
        insert("""
                insert into person (id, name, email, locale, zone, demo, verified_at)
                select id, name, email, locale, zone, true, now()
                from jsonb_to_recordset($1::text::jsonb) as r(id uuid, name text, email text, locale text, zone text)
                """, guests);
    }

    void programme(DemoRows rows) {
        event(rows);
        tracksRoomsAndPartners(rows);
        people(rows);
        sessions(rows);
        registrations(rows);
    }

    private void event(DemoRows rows) {
        var one = rows.programme;
        sql.execute(
                """
                insert into event (id, organisation_id, slug, kind, title, summary, description, starts_at, ends_at,
                  zone, attendance, languages, state, admission, closes_at, free, cost_text, contact, venue_name,
                  venue_address, venue_map)
                values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, 'published', $13, $14, true, $15, $16, $17,
                  $18, $19)
                """,
                rows.event,
                rows.organisation,
                one.slug(),
                one.kind(),
                one.title(),
                one.summary(),
                one.description(),
                rows.whole.starts(),
                rows.whole.ends(),
                one.zone(),
                one.attendance(),
                one.languages(),
                one.admission(),
                rows.closes,
                one.costText(),
                one.contact(),
                one.venue().map(Script.Venue::name),
                one.venue().map(Script.Venue::address),
                one.venue().map(Script.Venue::map));
        sql.execute(
                "insert into seats (event_id, cap, taken) values ($1, $2, $3)",
                rows.event,
                one.seats(),
                rows.registrations.size());
    }

    private void tracksRoomsAndPartners(DemoRows rows) {
        insert("""
                insert into track (id, event_id, name, colour, position)
                select id, event, name, colour, position
                from jsonb_to_recordset($1::text::jsonb) as r(id uuid, event uuid, name text, colour int, position int)
                """, rows.tracks);
        insert("""
                insert into room (id, event_id, name, position)
                select id, event, name, position
                from jsonb_to_recordset($1::text::jsonb) as r(id uuid, event uuid, name text, position int)
                """, rows.rooms);
        sql.execute("""
                insert into partner (event_id, position, name, tier)
                select $2, (n - 1)::int, one ->> 'name', one ->> 'tier'
                from jsonb_array_elements($1::text::jsonb) with ordinality as r(one, n)
                """, StrictJson.write(rows.programme.partners()), rows.event);
    }

    private void people(DemoRows rows) {
        insert("""
                insert into speaker (id, event_id, person_id, name, affiliation, country, position)
                select id, event, person, name, affiliation, country, position
                from jsonb_to_recordset($1::text::jsonb) as r(
                  id uuid, event uuid, person uuid, name text, affiliation text, country text, position int)
                """, rows.speakers);
    }

    private void sessions(DemoRows rows) {
        insert("""
                insert into session (id, event_id, track_id, title, abstract, kind, room_id, language, starts_at, ends_at,
                  stage, recorded)
                select id, event, track, title, about, kind, room, language, starts, ends, stage, recorded
                from jsonb_to_recordset($1::text::jsonb) as r(
                  id uuid, event uuid, track uuid, title text, about text, kind text, room uuid, language text,
                  starts timestamptz, ends timestamptz, stage text, recorded boolean)
                """, rows.sessions);
        insert("""
                insert into stage (session_id, state, live_since, ended_at)
                select id, state, case when state <> 'scheduled' then starts end, case when state = 'ended' then ends end
                from jsonb_to_recordset($1::text::jsonb) as r(
                  id uuid, state text, starts timestamptz, ends timestamptz)
                """, rows.sessions);
        insert("""
                insert into session_speaker (session_id, speaker_id, position)
                select session, speaker, position
                from jsonb_to_recordset($1::text::jsonb) as r(session uuid, speaker uuid, position int)
                """, rows.casts);
        insert("""
                insert into session_host (session_id, person_id, position)
                select session, person, position
                from jsonb_to_recordset($1::text::jsonb) as r(session uuid, person uuid, position int)
                """, rows.hosts);
    }

    private void registrations(DemoRows rows) {
        insert("""
                insert into registration (id, event_id, person_id, state, notice, at)
                select id, event, person, 'confirmed', '2026-1', at
                from jsonb_to_recordset($1::text::jsonb) as r(id uuid, event uuid, person uuid, at timestamptz)
                """, rows.registrations);
    }

    void recording(SessionId session, String asset, int seconds) {
        sql.execute("""
                insert into recording (id, session_id, asset, state, seconds) values ($1, $2, $3, 'published', $4)
                """, RecordingId.next(), session, asset, seconds);
    }

    private void insert(String statement, List<?> rows) {
        sql.execute(statement, StrictJson.write(rows));
    }

    /** Moves sessions that nobody has started by so many days, and the deadlines with them. */
    void moveOn(int days, List<String> slugs) {
        sql.execute("""
                update session s
                set starts_at = s.starts_at + make_interval(days => $1), ends_at = s.ends_at + make_interval(days => $1)
                from stage g, event e
                where g.session_id = s.id and g.state = 'scheduled' and e.id = s.event_id and e.slug = any($2)
                """, days, slugs);
        sql.execute("""
                update event set closes_at = closes_at + make_interval(days => $1)
                where slug = any($2) and closes_at is not null
                """, days, slugs);
    }

    /** What is live began a little while ago, however long the server was away. */
    void keepLive(SessionId live, Instant starts, Instant ends) {
        sql.execute("""
                update session set starts_at = $2, ends_at = $3
                where id = $1 and exists (select 1 from stage g where g.session_id = $1 and g.state = 'live')
                """, live, starts, ends);
    }

    /** From the first start to the last end. */
    void frameEvents(List<String> slugs) {
        sql.execute("""
                update event e set starts_at = s.first, ends_at = s.last
                from (
                  select event_id, min(starts_at) as first, max(ends_at) as last from session group by event_id) s
                where s.event_id = e.id and e.slug = any($1)
                """, slugs);
    }

    /** Somebody of the demo, as an author without a role. */
    Author person(String email) {
        return sql.get(
                "select id, name from person where email = $1",
                row -> new Author(row.getUUID("id"), row.getString("name"), Optional.empty()),
                email);
    }

    record QuestionRow(UUID id, SessionId session, Author author, String text, Instant at) {}

    void question(QuestionRow question, List<PersonId> voters) {
        sql.execute(
                """
                insert into question (id, session_id, author_id, author_name, text, votes, at)
                values ($1, $2, $3, $4, $5, $6, $7)
                """,
                question.id(),
                question.session(),
                question.author().id(),
                question.author().name(),
                question.text(),
                voters.size(),
                question.at());
        sql.execute(
                "insert into question_vote (question_id, person_id) select $1, id from unnest($2::uuid[]) as id",
                question.id(),
                voters);
    }
}
