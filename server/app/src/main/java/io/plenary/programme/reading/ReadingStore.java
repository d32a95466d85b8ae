package io.plenary.programme.reading;

import io.plenary.catalogue.SessionSummary;
import io.plenary.contract.ids.EventId;
import io.plenary.contract.ids.RecordingId;
import io.plenary.contract.ids.RoomId;
import io.plenary.contract.ids.SessionId;
import io.plenary.contract.ids.SpeakerId;
import io.plenary.contract.ids.TrackId;
import io.plenary.platform.Db;
import io.plenary.platform.Sql;
import io.plenary.programme.plan.PlanLink;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Row;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

final class ReadingStore {
    private static final int MOST_SESSIONS = 2000;

    /** {@code $2} is the reader's language. */
    private static final String COLUMNS = """
            select s.id, s.event_id, coalesce(nullif(s.texts -> $2::text ->> 'title', ''), s.title) as title,
              coalesce(nullif(s.texts -> $2::text ->> 'subtitle', ''), s.subtitle) as subtitle, s.kind, s.kind_name,
              s.starts_at, s.ends_at, s.day, s.state = 'cancelled' as cancelled, s.moved_from, s.stage,
              coalesce(g.state, 'scheduled') as state, t.id as track, t.colour,
              coalesce(nullif(t.texts -> $2::text ->> 'name', ''), t.name) as track_name, m.id as room,
              m.name as room_name, s.language, s.recorded, s.do_not_record, r.id as recording,
              array(
                select i.speaker_id
                from session_speaker i
                join speaker p on p.id = i.speaker_id and not p.withdrawn
                where i.session_id = s.id
                order by i.position, p.position, p.id
                limit 100) as speakers""";

    private static final String FROM = """

            from session s
            left join track t on t.id = s.track_id
            left join room m on m.id = s.room_id
            left join stage g on g.session_id = s.id
            left join recording r on r.session_id = s.id and r.state = 'published'
            """;

    private static final String SPEAKER = "p.id, p.name, p.affiliation, p.country, p.portrait, p.portrait_alt";

    private final Db db;

    ReadingStore(Db db) {
        this.db = db;
    }

    Frame frame(EventId event, String language) {
        return db.get(
                """
                select e.zone, e.release, e.day_change,
                  (select coalesce(jsonb_agg(
                      jsonb_build_object('id', t.id, 'colour', t.colour,
                        'name', coalesce(nullif(t.texts -> $2::text ->> 'name', ''), t.name))
                      order by t.position, t.id), '[]')
                    from track t where t.event_id = e.id and not t.withdrawn) as tracks,
                  (select coalesce(jsonb_agg(
                      jsonb_build_object('id', m.id, 'name', m.name) order by m.position, m.id), '[]')
                    from room m where m.event_id = e.id and not m.withdrawn) as rooms
                from event e
                where e.id = $1
                """,
                row -> new Frame(
                        row.getString("zone"),
                        row.getInteger("release"),
                        row.getLocalTime("day_change"),
                        objects(row.getJsonArray("tracks"), ReadingStore::track),
                        objects(row.getJsonArray("rooms"), ReadingStore::room)),
                event,
                language);
    }

    List<ReadSession> sessions(EventId event, String language) {
        return db.list(
                COLUMNS + FROM + """
                where s.event_id = $1 and s.state <> 'withdrawn'
                order by s.starts_at, s.ends_at, m.position, s.id
                limit %d
                """.formatted(MOST_SESSIONS), row -> session(row, Optional.empty()), event, language);
    }

    List<SessionSummary.Speaker> speakers(EventId event) {
        return db.list("select " + SPEAKER + """

                from speaker p
                where p.event_id = $1 and not p.withdrawn
                order by p.position, p.id
                limit 3000
                """, ReadingStore::speaker, event);
    }

    Optional<ReadSession> session(SessionId id, String language) {
        return db.find(
                COLUMNS + """
                , coalesce(nullif(s.texts -> $2::text ->> 'abstract', ''), s.abstract) as abstract,
                  coalesce(nullif(s.texts -> $2::text ->> 'description', ''), s.description) as description,
                  s.links, s.texts ? $2::text as translated,
                  array(select k from jsonb_object_keys(s.texts) k where k ~ '^[a-z]{2}$' order by 1 limit 20) as languages""" + FROM + "where s.id = $1 and s.state <> 'withdrawn'",
                row -> session(row, Optional.of(texts(row))),
                id,
                language);
    }

    List<SessionSummary.Speaker> speakersOf(SessionId session) {
        return db.list("select " + SPEAKER + """

                from session_speaker i
                join speaker p on p.id = i.speaker_id and not p.withdrawn
                where i.session_id = $1
                order by i.position, p.position, p.id
                limit 100
                """, ReadingStore::speaker, session);
    }

    record Biography(EventId event, SessionSummary.Speaker speaker, String bio, List<PlanLink> links) {}

    Optional<Biography> biography(SpeakerId id, String language) {
        return db.find(
                "select " + SPEAKER + """
                , p.event_id, coalesce(nullif(p.texts -> $2::text ->> 'bio', ''), p.bio) as bio, p.links
                from speaker p
                where p.id = $1 and not p.withdrawn
                """,
                row -> new Biography(
                        new EventId(row.getUUID("event_id")), speaker(row), row.getString("bio"), links(row)),
                id,
                language);
    }

    List<ReadSession> sessionsOf(SpeakerId speaker, String language) {
        return db.list(COLUMNS + FROM + """
                where s.state <> 'withdrawn'
                  and exists (select 1 from session_speaker i where i.session_id = s.id and i.speaker_id = $1)
                order by s.starts_at, s.id
                limit 200
                """, row -> session(row, Optional.empty()), speaker, language);
    }

    private static ReadSession session(Row row, Optional<ReadSession.Texts> texts) {
        return new ReadSession(
                new SessionId(row.getUUID("id")),
                new EventId(row.getUUID("event_id")),
                row.getString("title"),
                row.getString("subtitle"),
                SessionSummary.Kind.of(row.getString("kind")),
                Optional.ofNullable(row.getString("kind_name")),
                Sql.instant(row, "starts_at"),
                Sql.instant(row, "ends_at"),
                Optional.ofNullable(row.getLocalDate("day")),
                row.getBoolean("cancelled"),
                Optional.ofNullable(row.getOffsetDateTime("moved_from")).map(OffsetDateTime::toInstant),
                SessionSummary.Stage.of(row.getString("stage")),
                SessionSummary.State.of(row.getString("state")),
                Optional.ofNullable(row.getUUID("track"))
                        .map(id -> new ProgrammePage.Track(
                                new TrackId(id), row.getString("track_name"), row.getInteger("colour"))),
                Optional.ofNullable(row.getUUID("room"))
                        .map(id -> new ProgrammePage.Room(new RoomId(id), row.getString("room_name"))),
                Optional.ofNullable(row.getString("language")),
                row.getBoolean("recorded"),
                row.getBoolean("do_not_record"),
                Optional.ofNullable(row.getUUID("recording")).map(RecordingId::new),
                Arrays.stream(row.getArrayOfUUIDs("speakers"))
                        .map(SpeakerId::new)
                        .toList(),
                texts);
    }

    private static ReadSession.Texts texts(Row row) {
        return new ReadSession.Texts(
                row.getString("abstract"),
                row.getString("description"),
                links(row),
                row.getBoolean("translated"),
                List.of(row.getArrayOfStrings("languages")));
    }

    private static List<PlanLink> links(Row row) {
        return objects(
                row.getJsonArray("links"),
                link -> new PlanLink(link.getString("title", ""), link.getString("url", "")));
    }

    private static SessionSummary.Speaker speaker(Row row) {
        return new SessionSummary.Speaker(
                new SpeakerId(row.getUUID("id")),
                row.getString("name"),
                Optional.ofNullable(row.getString("affiliation")),
                Optional.ofNullable(row.getString("country")),
                SessionSummary.Face.of(row.getUUID("portrait"), row.getString("portrait_alt")));
    }

    private static ProgrammePage.Track track(JsonObject one) {
        var id = new TrackId(UUID.fromString(one.getString("id")));
        return new ProgrammePage.Track(id, one.getString("name"), one.getInteger("colour"));
    }

    private static ProgrammePage.Room room(JsonObject one) {
        return new ProgrammePage.Room(new RoomId(UUID.fromString(one.getString("id"))), one.getString("name"));
    }

    private static <T> List<T> objects(JsonArray array, Function<JsonObject, T> mapper) {
        var list = new ArrayList<T>(array.size());
        for (var n = 0; n < array.size(); n++) list.add(mapper.apply(array.getJsonObject(n)));
        return list;
    }
}
