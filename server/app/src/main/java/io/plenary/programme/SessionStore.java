package io.plenary.programme;

import io.plenary.catalogue.CalendarSlot;
import io.plenary.catalogue.EventDraft;
import io.plenary.catalogue.SessionSummary;
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
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

final class SessionStore {
    private static final String SESSIONS = """
            select s.id, s.event_id, s.title, s.abstract, s.kind, m.name as room, s.language, s.starts_at, s.ends_at, s.stage,
              s.recorded, h.name as track, h.colour, coalesce(g.state, 'scheduled') as state, r.id as recording,
              floor(w.second)::int as resume_at, s.state <> 'planned' as cancelled, s.moved_from,
              exists (select 1 from session_host o where o.session_id = s.id and o.person_id = $2)
                or exists (
                  select 1
                  from session_speaker i
                  join speaker p on p.id = i.speaker_id
                  where i.session_id = s.id and p.person_id = $2) as staff
            from session s
            left join track h on h.id = s.track_id
            left join room m on m.id = s.room_id
            left join stage g on g.session_id = s.id
            left join recording r on r.session_id = s.id and r.state = 'published'
            left join watch_position w on w.recording_id = r.id and w.person_id = $2
            """;
    private static final String SPEAKER = "p.id, p.name, p.affiliation, p.country";

    private final Db db;

    SessionStore(Db db) {
        this.db = db;
    }

    List<SessionRow> list(Collection<EventId> events, Optional<PersonId> viewer) {
        return db.list(
                SESSIONS
                        + "where s.event_id = any($1) and s.state <> 'withdrawn' order by s.starts_at, s.id limit 5000",
                SessionStore::session,
                events,
                viewer);
    }

    Optional<SessionRow> find(SessionId id) {
        return db.find(SESSIONS + "where s.id = $1", SessionStore::session, id, null);
    }

    private static SessionRow session(Row row) {
        return new SessionRow(
                new SessionId(row.getUUID("id")),
                new EventId(row.getUUID("event_id")),
                row.getString("title"),
                row.getString("abstract"),
                SessionSummary.Kind.of(row.getString("kind")),
                Optional.ofNullable(row.getString("room")),
                Optional.ofNullable(row.getString("track"))
                        .map(name -> new SessionSummary.Track(name, row.getInteger("colour"))),
                Optional.ofNullable(row.getString("language")),
                Sql.instant(row, "starts_at"),
                Sql.instant(row, "ends_at"),
                SessionSummary.Stage.of(row.getString("stage")),
                SessionSummary.State.of(row.getString("state")),
                row.getBoolean("recorded"),
                Optional.ofNullable(row.getUUID("recording")).map(RecordingId::new),
                Optional.ofNullable(row.getInteger("resume_at")),
                row.getBoolean("staff"),
                row.getBoolean("cancelled"),
                Sql.findInstant(row, "moved_from"));
    }

    Optional<SessionFacts> findFacts(SessionId id) {
        return db.find("""
                select s.id, s.event_id, e.organisation_id, e.slug, e.state = 'published' as published, s.title, s.kind,
                  s.starts_at, s.ends_at, e.zone, s.stage, s.recorded, s.state <> 'planned' as cancelled,
                  array(select p.person_id
                    from session_speaker i join speaker p on p.id = i.speaker_id
                    where i.session_id = s.id order by i.position, p.id) as speakers,
                  array(select p.name
                    from session_speaker i join speaker p on p.id = i.speaker_id
                    where i.session_id = s.id order by i.position, p.id) as names,
                  array(select o.person_id
                    from session_host o where o.session_id = s.id order by o.position, o.person_id) as hosts
                from session s
                join event e on e.id = s.event_id
                where s.id = $1
                """, SessionStore::facts, id);
    }

    private static SessionFacts facts(Row row) {
        return new SessionFacts(
                new SessionId(row.getUUID("id")),
                new EventId(row.getUUID("event_id")),
                new OrganisationId(row.getUUID("organisation_id")),
                row.getString("slug"),
                row.getBoolean("published"),
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

    List<SessionSummary.Track> tracks(EventId event) {
        return db.list(
                "select name, colour from track where event_id = $1 and not withdrawn order by position limit 50",
                row -> new SessionSummary.Track(row.getString("name"), row.getInteger("colour")),
                event);
    }

    /** All speakers of the event with their sessions, in one statement. */
    Cast cast(EventId event) {
        var speakers = new ArrayList<SessionSummary.Speaker>();
        var bySession = new LinkedHashMap<SessionId, List<SessionSummary.Speaker>>();
        var sql = "select " + SPEAKER + """
                  ,
                    array(select i.session_id from session_speaker i where i.speaker_id = p.id) as sessions
                  from speaker p
                  where p.event_id = $1 and not p.withdrawn
                  order by p.position, p.id
                  limit 500
                  """;
        db.list(sql, row -> row, event).forEach(row -> {
            var speaker = speaker(row);
            speakers.add(speaker);
            for (var session : row.getArrayOfUUIDs("sessions"))
                bySession
                        .computeIfAbsent(new SessionId(session), none -> new ArrayList<>())
                        .add(speaker);
        });
        return new Cast(List.copyOf(speakers), bySession);
    }

    List<SessionSummary.Speaker> speakersOf(SessionId session) {
        return db.list("select " + SPEAKER + """
                           from session_speaker i
                          join speaker p on p.id = i.speaker_id
                          where i.session_id = $1
                          order by p.position, p.id
                          limit 50
                          """, SessionStore::speaker, session);
    }

    private static SessionSummary.Speaker speaker(Row row) {
        return new SessionSummary.Speaker(
                new SpeakerId(row.getUUID("id")),
                row.getString("name"),
                Optional.ofNullable(row.getString("affiliation")),
                Optional.ofNullable(row.getString("country")));
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
