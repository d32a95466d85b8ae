package io.plenary.catalogue;

import io.plenary.contract.ids.EventId;
import io.plenary.contract.ids.OrganisationId;
import io.plenary.contract.ids.SessionId;
import io.plenary.platform.Db;
import io.plenary.platform.Sql;
import io.vertx.sqlclient.Row;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

final class EventStore {
    /** $1 is the reader's language; the event's own words stand in for what is not there in it. */
    static final String COLUMNS = """
            select e.id, e.organisation_id, o.slug as o_slug, o.name as o_name, o.hue, e.slug, e.kind,
              coalesce(x.title, e.title) as title, coalesce(nullif(x.summary, ''), e.summary) as summary,
              coalesce(nullif(x.description, ''), e.description) as description, e.starts_at, e.ends_at, e.zone,
              e.attendance, e.languages, e.state, e.admission, e.closes_at, e.free, e.cost_text, e.contact, e.venue_name,
              e.venue_address, e.venue_map, e.release, e.opens_at, e.registration_form, e.offer_hours, t.cap, t.taken, l.session_id as live_session, l.live_from, l.live_until,
              e.created_at, array(select y.language from event_text y where y.event_id = e.id order by 1 limit 20) as texts
            """;

    static final String TABLES = """

            from event e
            join organisation o on o.id = e.organisation_id
            join seats t on t.event_id = e.id
            left join event_text x on x.event_id = e.id and x.language = $1::text
            left join lateral (
              select g.session_id, s.starts_at as live_from, s.ends_at as live_until
              from session s
              join stage g on g.session_id = s.id
              where s.event_id = e.id and g.state = 'live'
              order by g.live_since
              limit 1) l on true
            """;

    private static final String EVENTS = COLUMNS + TABLES;
    /** For readers whose language does not matter. */
    private static final String OWN = "";

    private final Db db;

    EventStore(Db db) {
        this.db = db;
    }

    Optional<Event> find(String slug, String language) {
        return db.find(EVENTS + "where e.slug = $2", EventStore::event, language, slug);
    }

    Optional<Event> find(EventId id) {
        return db.find(EVENTS + "where e.id = $2", EventStore::event, OWN, id);
    }

    List<Event> list(Collection<EventId> ids, String language) {
        return db.list(EVENTS + "where e.id = any($2) limit 1000", EventStore::event, language, ids);
    }

    /** Whether none of its sessions will take place; one without sessions is not called off. */
    boolean isCalledOff(EventId event) {
        return db.get("""
                select count(*) > 0 and bool_and(state = 'cancelled') as called_off
                from session
                where event_id = $1 and state <> 'withdrawn'
                """, row -> row.getBoolean("called_off"), event);
    }

    List<EventPage.Partner> partners(EventId event) {
        return db.list(
                "select name, tier from partner where event_id = $1 order by position limit 200",
                row -> new EventPage.Partner(row.getString("name"), row.getString("tier")),
                event);
    }

    /** @return false when the slug is taken */
    boolean insert(Db.Tx tx, NewEvent event) {
        var made = tx.execute(
                """
                insert into event (id, organisation_id, slug, kind, title, summary, description, starts_at, ends_at,
                  zone, attendance, languages)
                values ($1, $2, $3, 'webinar', $4, $5, $6, $7, $8, $9, $10, $11)
                on conflict (slug) do nothing
                """,
                event.id(),
                event.organisation(),
                event.slug(),
                event.draft().title(),
                event.draft().summary().orElse(""),
                event.draft().description().orElse(""),
                event.times().startsAt(),
                event.times().endsAt(),
                event.times().zone(),
                event.draft().stage() == SessionSummary.Stage.IN_PERSON ? "in-person" : "online",
                event.draft().language().stream().toArray(String[]::new));
        if (made == 0) return false;
        tx.execute(
                "insert into seats (event_id, cap) values ($1, $2)",
                event.id(),
                event.draft().seats());
        return true;
    }

    record NewEvent(EventId id, OrganisationId organisation, String slug, EventDraft draft, EventTimes times) {}

    void publish(EventId event) {
        db.execute("update event set state = 'published' where id = $1", event);
    }

    static Event event(Row row) {
        return new Event(
                new EventId(row.getUUID("id")),
                new OrganisationId(row.getUUID("organisation_id")),
                new EventSummary.Organisation(row.getString("o_slug"), row.getString("o_name"), row.getInteger("hue")),
                row.getString("slug"),
                EventSummary.Kind.of(row.getString("kind")),
                row.getString("title"),
                row.getString("summary"),
                row.getString("description"),
                Sql.instant(row, "starts_at"),
                Sql.instant(row, "ends_at"),
                row.getString("zone"),
                EventSummary.Attendance.of(row.getString("attendance")),
                List.of(row.getArrayOfStrings("languages")),
                "published".equals(row.getString("state")),
                Seats.Rule.of(row.getString("admission")),
                Sql.findInstant(row, "closes_at"),
                row.getBoolean("free"),
                Optional.ofNullable(row.getString("cost_text")),
                Optional.ofNullable(row.getString("contact")),
                venue(row),
                Optional.ofNullable(row.getInteger("cap")),
                row.getInteger("taken"),
                Optional.ofNullable(row.getUUID("live_session")).map(session -> live(session, row)),
                Sql.instant(row, "created_at"),
                List.of(row.getArrayOfStrings("texts")),
                row.getInteger("release"),
                new Event.Entry(
                        Sql.findInstant(row, "opens_at"),
                        Optional.ofNullable(row.getUUID("registration_form")),
                        Optional.ofNullable(row.getInteger("offer_hours"))));
    }

    private static Event.Live live(UUID session, Row row) {
        return new Event.Live(new SessionId(session), Sql.instant(row, "live_from"), Sql.instant(row, "live_until"));
    }

    private static Optional<EventPage.Venue> venue(Row row) {
        return Optional.ofNullable(row.getString("venue_name"))
                .map(name -> new EventPage.Venue(
                        name,
                        Optional.ofNullable(row.getString("venue_address")).orElse(""),
                        Optional.ofNullable(row.getString("venue_map"))));
    }
}
