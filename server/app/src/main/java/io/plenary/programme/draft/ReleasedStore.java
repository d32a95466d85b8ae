package io.plenary.programme.draft;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import io.plenary.catalogue.SessionSummary;
import io.plenary.contract.StrictJson;
import io.plenary.contract.ids.EventId;
import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.RoomId;
import io.plenary.contract.ids.SessionId;
import io.plenary.contract.ids.SpeakerId;
import io.plenary.contract.ids.TrackId;
import io.plenary.platform.Sql;
import io.plenary.programme.plan.Plan;
import io.plenary.programme.plan.PlanLink;
import io.plenary.programme.plan.PlannedRoom;
import io.plenary.programme.plan.PlannedSession;
import io.plenary.programme.plan.PlannedSpeaker;
import io.plenary.programme.plan.PlannedTrack;
import io.plenary.programme.plan.Portrait;
import io.plenary.programme.plan.SessionText;
import io.vertx.sqlclient.Row;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is released, as a plan, and what else is known of its sessions. */
record ReleasedStore(Sql sql) {

    private static final String HELD = """
            select s.id, s.starts_at, s.ends_at, s.stage, s.state = 'cancelled' as cancelled,
              coalesce(g.state, 'scheduled') <> 'scheduled' as fixed,
              exists (select 1 from recording r where r.session_id = s.id and r.state = 'published') as recording,
              (select count(*) from star t where t.session_id = s.id)::int as stars
            from session s
            left join stage g on g.session_id = s.id
            where s.event_id = $1 and s.state <> 'withdrawn'
            """;

    /** Name and bio in another language, as their columns hold them. */
    private record Named(String name) {}

    private record Told(String bio) {}

    Plan plan(EventId event) {
        var day = sql.get("select day_change from event where id = $1", row -> row.getLocalTime("day_change"), event);
        return new Plan(day, tracks(event), rooms(event), speakers(event), sessions(event));
    }

    private List<PlannedTrack> tracks(EventId event) {
        return sql.list("""
                select id, name, colour, texts::text as texts
                from track
                where event_id = $1 and not withdrawn
                order by position, id
                limit 200
                """, ReleasedStore::track, event);
    }

    private static PlannedTrack track(Row row) {
        var names = new HashMap<String, String>();
        read(row.getString("texts"), new TypeReference<Map<String, Named>>() {})
                .forEach((code, text) -> names.put(code, text.name()));
        return new PlannedTrack(new TrackId(row.getUUID("id")), row.getString("name"), row.getInteger("colour"), names);
    }

    private List<PlannedRoom> rooms(EventId event) {
        return sql.list(
                """
                select id, name, capacity
                from room
                where event_id = $1 and not withdrawn
                order by position, id
                limit 200
                """,
                row -> new PlannedRoom(
                        new RoomId(row.getUUID("id")),
                        row.getString("name"),
                        Optional.ofNullable(row.getInteger("capacity"))),
                event);
    }

    private List<PlannedSpeaker> speakers(EventId event) {
        return sql.list("""
                select id, key, person_id, name, affiliation, country, bio, texts::text as texts, portrait,
                  portrait_alt, links::text as links
                from speaker
                where event_id = $1 and not withdrawn
                order by position, id
                limit 3000
                """, ReleasedStore::speaker, event);
    }

    private static PlannedSpeaker speaker(Row row) {
        var bios = new HashMap<String, String>();
        read(row.getString("texts"), new TypeReference<Map<String, Told>>() {})
                .forEach((code, text) -> bios.put(code, text.bio()));
        return new PlannedSpeaker(
                new SpeakerId(row.getUUID("id")),
                Optional.ofNullable(row.getString("key")),
                Optional.ofNullable(row.getUUID("person_id")).map(PersonId::new),
                row.getString("name"),
                Optional.ofNullable(row.getString("affiliation")),
                Optional.ofNullable(row.getString("country")),
                row.getString("bio"),
                bios,
                Optional.ofNullable(row.getUUID("portrait"))
                        .map(file -> new Portrait(file, row.getString("portrait_alt"))),
                read(row.getString("links"), new TypeReference<List<PlanLink>>() {}));
    }

    private List<PlannedSession> sessions(EventId event) {
        return sql.list("""
                select s.id, s.key, s.title, s.subtitle, s.abstract, s.description, s.texts::text as texts, s.kind,
                  s.kind_name, s.track_id, s.room_id, s.language, s.starts_at, s.ends_at, s.day, s.stage, s.recorded,
                  s.do_not_record, s.state = 'cancelled' as cancelled, s.links::text as links,
                  array(select i.speaker_id
                    from session_speaker i
                    join speaker p on p.id = i.speaker_id and not p.withdrawn
                    where i.session_id = s.id
                    order by i.position, p.position, p.id) as speakers
                from session s
                where s.event_id = $1 and s.state <> 'withdrawn'
                order by s.starts_at, s.id
                limit 2000
                """, ReleasedStore::session, event);
    }

    private static PlannedSession session(Row row) {
        return new PlannedSession(
                new SessionId(row.getUUID("id")),
                Optional.ofNullable(row.getString("key")),
                new SessionText(
                        row.getString("title"),
                        row.getString("subtitle"),
                        row.getString("abstract"),
                        row.getString("description")),
                read(row.getString("texts"), new TypeReference<Map<String, SessionText>>() {}),
                SessionSummary.Kind.of(row.getString("kind")),
                Optional.ofNullable(row.getString("kind_name")),
                Optional.ofNullable(row.getUUID("track_id")).map(TrackId::new),
                Optional.ofNullable(row.getUUID("room_id")).map(RoomId::new),
                Optional.ofNullable(row.getString("language")),
                Sql.instant(row, "starts_at"),
                Sql.instant(row, "ends_at"),
                Optional.ofNullable(row.getLocalDate("day")),
                SessionSummary.Stage.of(row.getString("stage")),
                row.getBoolean("recorded"),
                row.getBoolean("do_not_record"),
                row.getBoolean("cancelled"),
                Arrays.stream(row.getArrayOfUUIDs("speakers"))
                        .map(SpeakerId::new)
                        .toList(),
                read(row.getString("links"), new TypeReference<List<PlanLink>>() {}));
    }

    private static <T> T read(String json, TypeReference<T> type) {
        try {
            return StrictJson.MAPPER.readValue(json, type);
        } catch (JsonProcessingException foreign) {
            throw new IllegalStateException("a programme holds texts of another shape", foreign);
        }
    }

    Map<SessionId, Surroundings.Held> held(EventId event) {
        var held = new HashMap<SessionId, Surroundings.Held>();
        sql.list(HELD + "limit 2000", row -> row, event)
                .forEach(row -> held.put(new SessionId(row.getUUID("id")), held(row)));
        return held;
    }

    Optional<Surroundings.Held> held(EventId event, SessionId session) {
        return sql.find(HELD + "and s.id = $2", ReleasedStore::held, event, session);
    }

    private static Surroundings.Held held(Row row) {
        return new Surroundings.Held(
                Sql.instant(row, "starts_at"),
                Sql.instant(row, "ends_at"),
                SessionSummary.Stage.of(row.getString("stage")),
                row.getBoolean("cancelled"),
                row.getBoolean("fixed"),
                row.getBoolean("recording"),
                row.getInteger("stars"));
    }

    /** Sessions and speakers that are no longer in the programme, by the key that files know them by. */
    Map<String, SessionId> withdrawnSessions(EventId event) {
        var keys = new HashMap<String, SessionId>();
        sql.list("""
                select key, id from session
                where event_id = $1 and state = 'withdrawn' and key is not null
                limit 10000
                """, row -> row, event)
                .forEach(row -> keys.put(row.getString("key"), new SessionId(row.getUUID("id"))));
        return keys;
    }

    Map<String, SpeakerId> withdrawnSpeakers(EventId event) {
        var keys = new HashMap<String, SpeakerId>();
        sql.list(
                        "select key, id from speaker where event_id = $1 and withdrawn and key is not null limit 10000",
                        row -> row,
                        event)
                .forEach(row -> keys.put(row.getString("key"), new SpeakerId(row.getUUID("id"))));
        return keys;
    }
}
