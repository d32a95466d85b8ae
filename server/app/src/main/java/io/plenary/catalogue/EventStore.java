package io.plenary.catalogue;

import io.plenary.contract.ErrorCode;
import io.plenary.contract.ids.EventId;
import io.plenary.contract.ids.OrganisationId;
import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.SessionId;
import io.plenary.organisations.Organisation;
import io.plenary.platform.Db;
import io.plenary.platform.Refusal;
import io.plenary.platform.Secrets;
import io.plenary.platform.Sql;
import io.vertx.sqlclient.Row;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

final class EventStore {
    private static final int SLUG_TRIES = 20;
    /** $1 is the reader's language; the event's own words stand in for what is not there in it. */
    static final String COLUMNS = """
            select e.id, e.organisation_id, o.slug as o_slug, o.name as o_name, o.hue,
              o.colour, o.logo, e.slug, e.kind,
              coalesce(x.title, e.title) as title, coalesce(nullif(x.summary, ''), e.summary) as summary,
              coalesce(nullif(x.description, ''), e.description) as description, e.starts_at, e.ends_at, e.zone,
              e.attendance, e.languages, e.state, e.admission, e.closes_at, e.free, e.cost_text, e.contact, e.venue_name,
              e.venue_address, e.venue_map, e.release + e.moves as sequence, e.opens_at, e.registration_form, e.offer_hours, t.cap, t.taken,
              t.online_cap, t.online_taken, t.in_person_cap, t.in_person_taken,
              exists (
                select 1 from session_seats p join session q on q.id = p.session_id and q.state = 'planned'
                where q.event_id = e.id) as session_seats, l.session_id as live_session,
              l.live_from, l.live_until, e.created_at, e.visibility, e.archived_at,
              e.recording_note, array(select y.language from event_text y where y.event_id = e.id order by 1 limit 20) as texts
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

    /** A crowd asks for one: a list would be planned anew each time, which costs ten times what reading it does. */
    List<Event> listBySlug(Collection<String> slugs) {
        if (slugs.size() == 1)
            return find(slugs.iterator().next(), OWN).stream().toList();
        return db.list(EVENTS + "where e.slug = any($2) limit 1000", EventStore::event, OWN, slugs);
    }

    List<Event> list(Collection<EventId> ids, String language) {
        return db.list(EVENTS + "where e.id = any($2) limit 1000", EventStore::event, language, ids);
    }

    boolean isForSearch(EventId id) {
        return db.find(
                        "select state = 'published' and visibility = 'public' as found from event where id = $1",
                        row -> row.getBoolean("found"),
                        id)
                .orElse(false);
    }

    /** Whether none of its sessions will take place; one without sessions is not called off. */
    boolean isCalledOff(EventId event) {
        return calledOff(List.of(event)).contains(event);
    }

    /** Those of these of which that holds. */
    Set<EventId> calledOff(Collection<EventId> events) {
        return new HashSet<>(db.list(
                "select id from event where id = any($1) and called_off_at is not null limit 1000",
                row -> new EventId(row.getUUID("id")),
                events));
    }

    List<EventPage.Partner> partners(EventId event) {
        return db.list(
                "select name, tier, url, logo from partner where event_id = $1 order by position limit 200",
                row -> new EventPage.Partner(
                        row.getString("name"),
                        row.getString("tier"),
                        Optional.ofNullable(row.getString("url")),
                        Optional.ofNullable(row.getUUID("logo"))),
                event);
    }

    /** Titles repeat, addresses do not: -2, -3… and at last a random end. @throws Refusal slug-taken */
    void insertNamed(Db.Tx tx, NewEvent event) {
        for (var number = 1; number <= SLUG_TRIES; number++) {
            var end = number == 1 ? "" : number < SLUG_TRIES ? "-" + number : "-" + Secrets.digits(12);
            var named =
                    new NewEvent(event.id(), event.organisation(), event.slug() + end, event.draft(), event.times());
            if (insert(tx, named)) return;
        }
        throw new Refusal(ErrorCode.SLUG_TAKEN);
    }

    /** @return false when the slug is taken */
    private boolean insert(Db.Tx tx, NewEvent event) {
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

    /** @return false when somebody was faster */
    boolean publish(Sql tx, EventId event) {
        return tx.execute("update event set state = 'published' where id = $1 and state <> 'published'", event) == 1;
    }

    static Event event(Row row) {
        return new Event(
                new EventId(row.getUUID("id")),
                new OrganisationId(row.getUUID("organisation_id")),
                house(row),
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
                row.getInteger("sequence"),
                new Event.Entry(
                        Sql.findInstant(row, "opens_at"),
                        Optional.ofNullable(row.getUUID("registration_form")),
                        Optional.ofNullable(row.getInteger("offer_hours")),
                        places(row),
                        row.getBoolean("session_seats"),
                        false),
                face(row));
    }

    private static Event.Face face(Row row) {
        return new Event.Face(
                Visibility.of(row.getString("visibility")),
                Sql.findInstant(row, "archived_at"),
                row.getString("recording_note"));
    }

    /** Whether this person may know of an event that only the invited see. */
    boolean isInvited(EventId event, PersonId person) {
        return db.get("select event_invites($1, $2) as invited", row -> row.getBoolean("invited"), event, person);
    }

    private static EventSummary.Organisation house(Row row) {
        var slug = row.getString("o_slug");
        return new EventSummary.Organisation(
                slug,
                row.getString("o_name"),
                row.getInteger("hue"),
                Optional.ofNullable(row.getString("colour")),
                Optional.ofNullable(row.getUUID("logo")).map(logo -> Organisation.logoPath(slug, logo)));
    }

    private static Places places(Row row) {
        return new Places(
                Optional.ofNullable(row.getInteger("online_cap")),
                row.getInteger("online_taken"),
                Optional.ofNullable(row.getInteger("in_person_cap")),
                row.getInteger("in_person_taken"));
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
