package io.plenary.programme;

import io.plenary.catalogue.CalendarSlot;
import io.plenary.catalogue.EventDraft;
import io.plenary.catalogue.SessionSummary;
import io.plenary.catalogue.Slot;
import io.plenary.catalogue.Visibility;
import io.plenary.contract.ids.EventId;
import io.plenary.contract.ids.OrganisationId;
import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.RecordingId;
import io.plenary.contract.ids.SessionId;
import io.plenary.contract.ids.SpeakerId;
import io.plenary.platform.Db;
import io.plenary.platform.Sql;
import io.vertx.sqlclient.Row;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

final class SessionStore {
    /** More than the events of one person's list have together. */
    private static final int MOST_SLOTS = 20_000;

    /** {@code $2} is the viewer. */
    private static final String SLOT = """
            select s.id, s.event_id, s.starts_at, s.ends_at, s.stage, coalesce(g.state, 'scheduled') as state,
              r.id as recording, floor(w.second)::int as resume_at, s.state <> 'planned' as cancelled,
              exists (select 1 from session_host o where o.session_id = s.id and o.person_id = $2)
                or exists (
                  select 1
                  from session_speaker i
                  join speaker p on p.id = i.speaker_id
                  where i.session_id = s.id and p.person_id = $2) as staff""";

    /** {@code $3} is the reader's language. */
    private static final String WORDS = """
            , coalesce(nullif(s.texts -> $3::text ->> 'title', ''), s.title) as title,
              coalesce(nullif(s.texts -> $3::text ->> 'abstract', ''), s.abstract) as abstract,
              s.kind, m.name as room, s.language, s.recorded, s.moved_from,
              coalesce(nullif(h.texts -> $3::text ->> 'name', ''), h.name) as track, h.colour""";

    private static final String FROM = """

            from session s
            left join stage g on g.session_id = s.id
            left join recording r on r.session_id = s.id and r.state = 'published'
            left join watch_position w on w.recording_id = r.id and w.person_id = $2
            """;

    private static final String NAMED = FROM + """
            left join track h on h.id = s.track_id
            left join room m on m.id = s.room_id
            """;

    private static final String SPEAKER = "p.id, p.name, p.affiliation, p.country, p.portrait, p.portrait_alt";

    private final Db db;

    SessionStore(Db db) {
        this.db = db;
    }

    /** Who looks, in which language, and when. */
    record Reader(Optional<PersonId> viewer, String language, Instant now) {}

    /** The first sessions of the programme, by start; cancelled ones too. */
    List<SessionRow> first(EventId event, Reader reader, int most) {
        return db.list(
                SLOT + WORDS + NAMED + """
                where s.event_id = $1 and s.state <> 'withdrawn'
                order by s.starts_at, s.id
                limit $4
                """,
                row -> session(row, reader.now()),
                event,
                reader.viewer(),
                reader.language(),
                most);
    }

    List<SessionRow> list(Collection<SessionId> ids, Reader reader) {
        return db.list(
                SLOT + WORDS + NAMED + "where s.id = any($1) order by s.starts_at, s.id limit 100",
                row -> session(row, reader.now()),
                ids,
                reader.viewer(),
                reader.language());
    }

    Optional<SessionRow> find(SessionId id, Instant now) {
        return db.find(SLOT + WORDS + NAMED + "where s.id = $1", row -> session(row, now), id, null, null);
    }

    int count(EventId event) {
        return db.get(
                "select count(*)::int as sessions from session where event_id = $1 and state <> 'withdrawn'",
                row -> row.getInteger("sessions"),
                event);
    }

    record Placed(EventId event, Slot slot) {}

    /** Without words, by start; cancelled ones too. */
    List<Placed> slots(Collection<EventId> events, Optional<PersonId> viewer, Instant now) {
        return db.list(
                SLOT + FROM + """
                where s.event_id = any($1) and s.state <> 'withdrawn'
                order by s.starts_at, s.id
                limit %d
                """.formatted(MOST_SLOTS),
                row -> new Placed(new EventId(row.getUUID("event_id")), slot(row, now)),
                events,
                viewer);
    }

    private static Slot slot(Row row, Instant now) {
        var starts = Sql.instant(row, "starts_at");
        var ends = Sql.instant(row, "ends_at");
        var stage = SessionSummary.Stage.of(row.getString("stage"));
        return new Slot(
                new SessionId(row.getUUID("id")),
                starts,
                ends,
                stage,
                SessionSummary.State.of(row.getString("state")).shown(stage, starts, ends, now),
                Optional.ofNullable(row.getUUID("recording")).map(RecordingId::new),
                Optional.ofNullable(row.getInteger("resume_at")),
                row.getBoolean("staff"),
                row.getBoolean("cancelled"));
    }

    private static SessionRow session(Row row, Instant now) {
        return new SessionRow(
                new SessionId(row.getUUID("id")),
                row.getString("title"),
                row.getString("abstract"),
                SessionSummary.Kind.of(row.getString("kind")),
                Optional.ofNullable(row.getString("room")),
                Optional.ofNullable(row.getString("track"))
                        .map(name -> new SessionSummary.Track(name, row.getInteger("colour"))),
                Optional.ofNullable(row.getString("language")),
                row.getBoolean("recorded"),
                Sql.findInstant(row, "moved_from"),
                slot(row, now));
    }

    /** While its organisation is suspended nobody runs or holds it, and it is for nobody; a draft neither. */
    Optional<SessionFacts> findFacts(SessionId id) {
        return db.find("""
                select s.id, s.event_id, e.organisation_id, e.slug, e.visibility,
                  e.state = 'published' and h.suspended_at is null as published,
                  s.title, s.kind, s.starts_at, s.ends_at, e.zone, s.stage, s.recorded, s.state <> 'planned' as cancelled,
                  array(select case when h.suspended_at is null then p.person_id end
                    from session_speaker i join speaker p on p.id = i.speaker_id
                    where i.session_id = s.id order by i.position, p.id) as speakers,
                  array(select p.name
                    from session_speaker i join speaker p on p.id = i.speaker_id
                    where i.session_id = s.id order by i.position, p.id) as names,
                  array(select o.person_id
                    from session_host o where o.session_id = s.id and h.suspended_at is null order by o.position, o.person_id) as hosts
                from session s
                join event e on e.id = s.event_id
                join organisation h on h.id = e.organisation_id
                where s.id = $1
                """, SessionStore::facts, id);
    }

    boolean isInvited(EventId event, PersonId person) {
        return db.get("select event_invites($1, $2) as invited", row -> row.getBoolean("invited"), event, person);
    }

    private static SessionFacts facts(Row row) {
        return new SessionFacts(
                new SessionId(row.getUUID("id")),
                new EventId(row.getUUID("event_id")),
                new OrganisationId(row.getUUID("organisation_id")),
                row.getString("slug"),
                row.getBoolean("published"),
                Visibility.of(row.getString("visibility")),
                row.getString("title"),
                SessionSummary.Kind.of(row.getString("kind")),
                Sql.instant(row, "starts_at"),
                Sql.instant(row, "ends_at"),
                row.getString("zone"),
                SessionSummary.Stage.of(row.getString("stage")),
                row.getBoolean("recorded"),
                row.getBoolean("cancelled"),
                speakers(row.getArrayOfUUIDs("speakers"), row.getArrayOfStrings("names")),
                Arrays.stream(row.getArrayOfUUIDs("hosts")).map(PersonId::new).toList());
    }

    private static List<SessionFacts.Speaker> speakers(UUID[] people, String[] names) {
        var speakers = new ArrayList<SessionFacts.Speaker>();
        for (var n = 0; n < names.length; n++)
            speakers.add(new SessionFacts.Speaker(Optional.ofNullable(people[n]).map(PersonId::new), names[n]));
        return speakers;
    }

    private static final String CALENDAR = """
            select s.id, s.event_id, s.title, s.starts_at, s.ends_at, s.sequence, s.state <> 'planned' as cancelled,
              s.moved_from, coalesce(s.day, (s.starts_at at time zone e.zone - e.day_change)::date) as day,
              (s.moved_from at time zone e.zone - e.day_change)::date as left_day
            from session s
            join event e on e.id = s.event_id
            """;

    List<CalendarSlot> calendar(EventId event, Collection<SessionId> gone) {
        return db.list(CALENDAR + """
                where s.event_id = $1 and (s.state <> 'withdrawn' or s.id = any($2))
                order by s.starts_at, s.id
                limit 5000
                """, SessionStore::slot, event, gone);
    }

    record SlotOf(EventId event, CalendarSlot slot) {}

    List<SlotOf> calendars(Collection<EventId> events) {
        return db.list(CALENDAR + """
                where s.event_id = any($1) and s.state <> 'withdrawn'
                order by s.starts_at, s.id
                limit 20000
                """, row -> new SlotOf(new EventId(row.getUUID("event_id")), slot(row)), events);
    }

    private static CalendarSlot slot(Row row) {
        var day = row.getLocalDate("day");
        return new CalendarSlot(
                new SessionId(row.getUUID("id")),
                row.getString("title"),
                Sql.instant(row, "starts_at"),
                Sql.instant(row, "ends_at"),
                day,
                row.getInteger("sequence"),
                row.getBoolean("cancelled"),
                Optional.ofNullable(row.getLocalDate("left_day")).filter(left -> !left.equals(day)),
                Sql.findInstant(row, "moved_from"));
    }

    List<SessionSummary.Track> tracks(EventId event, String language) {
        return db.list(
                """
                select coalesce(nullif(texts -> $2::text ->> 'name', ''), name) as name, colour
                from track
                where event_id = $1 and not withdrawn
                order by position, id
                limit 20
                """, row -> new SessionSummary.Track(row.getString("name"), row.getInteger("colour")), event, language);
    }

    /** Who speaks in these sessions. */
    Map<SessionId, List<SessionSummary.Speaker>> cast(Collection<SessionId> sessions) {
        var bySession = new LinkedHashMap<SessionId, List<SessionSummary.Speaker>>();
        var sql = "select i.session_id, " + SPEAKER + """

                from session_speaker i
                join speaker p on p.id = i.speaker_id and not p.withdrawn
                where i.session_id = any($1)
                order by i.position, p.position, p.id
                limit 6000
                """;
        db.list(sql, row -> row, sessions).forEach(row -> bySession
                .computeIfAbsent(new SessionId(row.getUUID("session_id")), none -> new ArrayList<>())
                .add(speaker(row)));
        return bySession;
    }

    /** The first speakers of the event, and how many there are. */
    Speakers speakers(EventId event, int most) {
        var rows = db.list("select " + SPEAKER + """
                , count(*) over ()::int as speakers
                from speaker p
                where p.event_id = $1 and not p.withdrawn
                order by p.position, p.id
                limit $2
                """, row -> row, event, most);
        var count = rows.isEmpty() ? 0 : rows.getFirst().getInteger("speakers");
        return new Speakers(rows.stream().map(SessionStore::speaker).toList(), count);
    }

    record Speakers(List<SessionSummary.Speaker> first, int count) {}

    List<SessionSummary.Speaker> speakersOf(SessionId session) {
        return db.list("select " + SPEAKER + """
                           from session_speaker i
                          join speaker p on p.id = i.speaker_id
                          where i.session_id = $1
                          order by i.position, p.position, p.id
                          limit 100
                          """, SessionStore::speaker, session);
    }

    private static SessionSummary.Speaker speaker(Row row) {
        return new SessionSummary.Speaker(
                new SpeakerId(row.getUUID("id")),
                row.getString("name"),
                Optional.ofNullable(row.getString("affiliation")),
                Optional.ofNullable(row.getString("country")),
                SessionSummary.Face.of(row.getUUID("portrait"), row.getString("portrait_alt")));
    }

    void insert(Db.Tx tx, SessionId id, EventId event, EventDraft draft) {
        var starts = OffsetDateTime.parse(draft.startsAt()).toInstant();
        tx.execute(
                """
                insert into session (id, event_id, title, kind, language, starts_at, ends_at, stage, recorded)
                values ($1, $2, $3, 'webinar', $4, $5, $6, $7, $8)
                """,
                id,
                event,
                draft.title(),
                draft.language(),
                starts,
                starts.plus(Duration.ofMinutes(draft.minutes())),
                draft.stage().word(),
                draft.recorded());
        tx.execute("insert into stage (session_id) values ($1)", id);
    }

    void addHost(Db.Tx tx, SessionId session, PersonId host) {
        tx.execute("insert into session_host (session_id, person_id, position) values ($1, $2, 0)", session, host);
    }

    void addSpeaker(Db.Tx tx, SessionId session, EventId event, String name) {
        var speaker = SpeakerId.next();
        tx.execute("insert into speaker (id, event_id, name) values ($1, $2, $3)", speaker, event, name);
        tx.execute("insert into session_speaker (session_id, speaker_id) values ($1, $2)", session, speaker);
    }
}
