package io.plenary.programme.agenda;

import io.plenary.calendar.CalendarEntry;
import io.plenary.catalogue.SessionSummary;
import io.plenary.contract.ids.EventId;
import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.RecordingId;
import io.plenary.contract.ids.SessionId;
import io.plenary.platform.Sql;
import io.plenary.programme.plan.RichText;
import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

final class AgendaStore {
    private static final int ABOUT = 500;

    /** {@code $2} is the reader's language. */
    private static final String ENTRIES = """
            select s.id, e.slug, e.title as event_title, e.zone,
              coalesce(nullif(s.texts -> $2::text ->> 'title', ''), s.title) as title, s.starts_at, s.ends_at,
              coalesce(g.state, 'scheduled') as state, s.stage, m.name as room, s.state = 'cancelled' as cancelled,
              r.id as recording
            from star a
            join session s on s.id = a.session_id and s.state <> 'withdrawn'
            join event e on e.id = s.event_id and e.state = 'published'
              and (e.visibility <> 'invited' or event_invites(e.id, a.person_id))
            left join room m on m.id = s.room_id
            left join stage g on g.session_id = s.id
            left join recording r on r.session_id = s.id and r.state = 'published'
            where a.person_id = $1
            order by s.starts_at, s.id
            limit 2000
            """;

    private static final String CALENDAR = """
            select s.id, coalesce(nullif(s.texts -> $2::text ->> 'title', ''), s.title) as title,
              coalesce(nullif(s.texts -> $2::text ->> 'abstract', ''), s.abstract) as abstract, s.starts_at, s.ends_at,
              e.zone, s.stage, m.name as room, e.venue_name, e.slug, e.title as event_title, o.name as organiser,
              e.contact, s.sequence, s.state <> 'planned' as cancelled
            from session s
            join event e on e.id = s.event_id
            join organisation o on o.id = e.organisation_id
            left join room m on m.id = s.room_id
            """;

    private final Sql db;

    AgendaStore(Sql db) {
        this.db = db;
    }

    List<AgendaEntry> entries(PersonId person, String language) {
        return db.list(ENTRIES, AgendaStore::entry, person, language);
    }

    void star(PersonId person, Collection<SessionId> sessions) {
        db.execute("""
                insert into star (person_id, session_id)
                select $1, s.id
                from session s
                join event e on e.id = s.event_id
                where s.id = any($2) and s.state <> 'withdrawn' and e.state = 'published'
                  and (e.visibility <> 'invited' or event_invites(e.id, $1))
                on conflict do nothing
                """, person, sessions);
    }

    void unstar(PersonId person, SessionId session) {
        db.execute("delete from star where person_id = $1 and session_id = $2", person, session);
    }

    void unstar(PersonId person, Collection<SessionId> sessions) {
        db.execute("delete from star where person_id = $1 and session_id = any($2)", person, sessions);
    }

    Optional<Instant> feedMadeAt(PersonId person) {
        return db.find(
                "select created_at from agenda_feed where person_id = $1",
                row -> Sql.instant(row, "created_at"),
                person);
    }

    void makeFeed(PersonId person, byte[] hash) {
        db.execute("""
                insert into agenda_feed (person_id, hash) values ($1, $2)
                on conflict (person_id) do update set hash = excluded.hash, created_at = now()
                """, person, hash);
    }

    void endFeed(PersonId person) {
        db.execute("delete from agenda_feed where person_id = $1", person);
    }

    record Owner(PersonId person, String locale) {}

    Optional<Owner> ownerOfFeed(byte[] hash) {
        return db.find("""
                select p.id, p.locale
                from agenda_feed f
                join person p on p.id = f.person_id
                where f.hash = $1
                """, row -> new Owner(new PersonId(row.getUUID("id")), row.getString("locale")), hash);
    }

    List<CalendarSession> calendar(PersonId person, String language) {
        return db.list(CALENDAR + """
                join star a on a.session_id = s.id and a.person_id = $1
                where s.state <> 'withdrawn' and e.state = 'published'
                  and (e.visibility <> 'invited' or event_invites(e.id, $1))
                order by s.starts_at, s.id
                limit 2000
                """, AgendaStore::calendarSession, person, language);
    }

    List<CalendarSession> calendar(EventId event, String language) {
        return db.list(CALENDAR + """
                where s.event_id = $1 and s.state <> 'withdrawn'
                order by s.starts_at, s.id
                limit 2000
                """, AgendaStore::calendarSession, event, language);
    }

    Optional<CalendarSession> calendar(SessionId session, String language) {
        return db.find(
                CALENDAR + "where s.id = $1 and s.state <> 'withdrawn'",
                AgendaStore::calendarSession,
                session,
                language);
    }

    /** Those too that the programme no longer has. */
    List<CalendarSession> calendar(Collection<SessionId> sessions, String language) {
        return db.list(CALENDAR + """
                where s.id = any($1)
                order by s.starts_at, s.id
                limit 2000
                """, AgendaStore::calendarSession, sessions, language);
    }

    private static AgendaEntry entry(Row row) {
        return new AgendaEntry(
                new SessionId(row.getUUID("id")),
                row.getString("slug"),
                row.getString("event_title"),
                row.getString("zone"),
                row.getString("title"),
                Sql.instant(row, "starts_at"),
                Sql.instant(row, "ends_at"),
                SessionSummary.State.of(row.getString("state")),
                SessionSummary.Stage.of(row.getString("stage")),
                Optional.ofNullable(row.getString("room")),
                Optional.of(true).filter(yes -> row.getBoolean("cancelled")),
                Optional.ofNullable(row.getUUID("recording")).map(RecordingId::new));
    }

    private static CalendarSession calendarSession(Row row) {
        var about = RichText.plain(row.getString("abstract"));
        return new CalendarSession(
                new SessionId(row.getUUID("id")),
                row.getString("title"),
                about.length() <= ABOUT ? about : about.substring(0, about.offsetByCodePoints(0, ABOUT / 2)) + "…",
                Sql.instant(row, "starts_at"),
                Sql.instant(row, "ends_at"),
                row.getString("zone"),
                SessionSummary.Stage.of(row.getString("stage")),
                Optional.ofNullable(row.getString("room")),
                Optional.ofNullable(row.getString("venue_name")),
                row.getString("slug"),
                row.getString("event_title"),
                new CalendarEntry.Organiser(row.getString("organiser"), Optional.ofNullable(row.getString("contact"))),
                row.getInteger("sequence"),
                row.getBoolean("cancelled"));
    }
}
