package io.plenary.catalogue;

import io.plenary.contract.ids.EventId;
import io.plenary.contract.ids.OrganisationId;
import io.plenary.contract.ids.SessionId;
import io.plenary.platform.Db;
import io.plenary.platform.Sql;
import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

final class EventStore {
    private static final String EVENTS = """
            select e.id, e.organisation_id, o.slug as o_slug, o.name as o_name, o.hue, e.slug, e.kind, e.title,
              e.summary, e.description, e.starts_at, e.ends_at, e.zone, e.attendance, e.languages, e.state,
              e.admission, e.closes_at, e.free, e.cost_text, e.contact, e.venue_name, e.venue_address, e.venue_map,
              t.cap, t.taken, l.session_id as live_session
            from event e
            join organisation o on o.id = e.organisation_id
            join seats t on t.event_id = e.id
            left join lateral (
              select g.session_id
              from session s
              join stage g on g.session_id = s.id
              where s.event_id = e.id and g.state = 'live'
              order by g.live_since
              limit 1) l on true
            """;

    private final Db db;

    EventStore(Db db) {
        this.db = db;
    }

    Optional<Event> find(String slug) {
        return db.find(EVENTS + "where e.slug = $1", EventStore::event, slug);
    }

    Optional<Event> find(EventId id) {
        return db.find(EVENTS + "where e.id = $1", EventStore::event, id);
    }

    List<Event> list(Collection<EventId> ids) {
        return db.list(EVENTS + "where e.id = any($1) limit 1000", EventStore::event, ids);
    }

    /**
     * Live first, then soonest, then past ones with the newest first.
     *
     * @param when upcoming, live, past or all; @param mine organisations whose drafts the reader may see
     */
    List<Event> list(String when, Collection<OrganisationId> mine, Instant now, int limit) {
        return db.list(EVENTS + """
                          where (e.state = 'published' or e.organisation_id = any($2))
                            and case $1
                              when 'upcoming' then e.ends_at > $3
                              when 'live' then l.session_id is not null
                              when 'past' then e.ends_at <= $3
                              else true end
                          order by l.session_id is null, e.ends_at <= $3,
                            case when e.ends_at > $3 then e.starts_at end, e.starts_at desc, e.id
                          limit $4
                          """, EventStore::event, when, mine, now, limit);
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

    private static Event event(Row row) {
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
                Optional.ofNullable(row.getUUID("live_session")).map(SessionId::new));
    }

    private static Optional<EventPage.Venue> venue(Row row) {
        return Optional.ofNullable(row.getString("venue_name"))
                .map(name -> new EventPage.Venue(
                        name,
                        Optional.ofNullable(row.getString("venue_address")).orElse(""),
                        Optional.ofNullable(row.getString("venue_map"))));
    }
}
