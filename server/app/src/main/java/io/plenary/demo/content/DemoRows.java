package io.plenary.demo.content;

import io.plenary.contract.ids.EventId;
import io.plenary.contract.ids.OrganisationId;
import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.RegistrationId;
import io.plenary.contract.ids.RoomId;
import io.plenary.contract.ids.SessionId;
import io.plenary.contract.ids.SpeakerId;
import io.plenary.contract.ids.Uuid7;
import io.plenary.demo.DemoPerson;
import io.plenary.programme.plan.RichText;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The rows of one programme, ready to be inserted table by table. */
final class DemoRows {
    private static final Duration BETWEEN = Duration.ofMinutes(353);

    final EventId event = EventId.next();
    final OrganisationId organisation;
    final Script.Programme programme;
    final Timetable.Times whole;
    final Optional<Instant> closes;
    final List<TrackRow> tracks = new ArrayList<>();
    final List<RoomRow> rooms = new ArrayList<>();
    final List<SpeakerRow> speakers = new ArrayList<>();
    final List<SessionRow> sessions = new ArrayList<>();
    final List<CastRow> casts = new ArrayList<>();
    final List<HostRow> hosts = new ArrayList<>();
    final List<RegistrationRow> registrations = new ArrayList<>();

    record TrackRow(UUID id, EventId event, String name, int colour, int position) {}

    record RoomRow(RoomId id, EventId event, String name, int position) {}

    record SpeakerRow(
            SpeakerId id,
            EventId event,
            Optional<PersonId> person,
            String name,
            String affiliation,
            String country,
            int position) {}

    record SessionRow(
            SessionId id,
            EventId event,
            Optional<UUID> track,
            String title,
            String about,
            String kind,
            Optional<RoomId> room,
            Optional<String> language,
            Instant starts,
            Instant ends,
            String stage,
            boolean recorded,
            String state) {}

    record CastRow(SessionId session, SpeakerId speaker, int position) {}

    record HostRow(SessionId session, PersonId person, int position) {}

    record RegistrationRow(RegistrationId id, EventId event, PersonId person, Instant at) {}

    /** Who is there. @param guests in the order of the script */
    record People(Map<DemoPerson, PersonId> demo, List<PersonId> guests) {
        PersonId of(String key) {
            return demo.get(DemoPerson.valueOf(key.toUpperCase(java.util.Locale.ROOT)));
        }
    }

    DemoRows(Script.Programme programme, OrganisationId organisation, People people, Instant now) {
        this.programme = programme;
        this.organisation = organisation;
        var timetable = new Timetable(programme, now);
        whole = timetable.whole();
        closes = programme.closesInDays().map(days -> now.plus(Duration.ofDays(days)));
        for (var track : programme.tracks())
            tracks.add(new TrackRow(Uuid7.next(), event, track.name(), track.colour(), tracks.size()));
        var byKey = speakers(people);
        for (var session : programme.sessions()) add(session, timetable.of(session), byKey, people);
        register(people, now);
    }

    private RoomId room(String name) {
        return rooms.stream()
                .filter(room -> room.name().equals(name))
                .map(RoomRow::id)
                .findFirst()
                .orElseGet(() -> {
                    var room = new RoomRow(RoomId.next(), event, name, rooms.size());
                    rooms.add(room);
                    return room.id();
                });
    }

    private Map<String, SpeakerId> speakers(People people) {
        var byKey = new LinkedHashMap<String, SpeakerId>();
        for (var speaker : programme.speakers()) {
            var row = new SpeakerRow(
                    SpeakerId.next(),
                    event,
                    speaker.person().map(people::of),
                    speaker.name(),
                    speaker.affiliation(),
                    speaker.country(),
                    speakers.size());
            speakers.add(row);
            byKey.put(speaker.key(), row.id());
        }
        return byKey;
    }

    private void add(Script.Session session, Timetable.Times times, Map<String, SpeakerId> byKey, People people) {
        var row = new SessionRow(
                SessionId.next(),
                event,
                session.track().map(number -> tracks.get(number).id()),
                session.title(),
                session.abstractText().map(RichText::ofPlain).orElse(""),
                session.kind(),
                session.room().map(this::room),
                session.language(),
                times.starts(),
                times.ends(),
                session.stage(),
                session.recorded(),
                session.isLive() ? "live" : session.isRecorded() ? "ended" : "scheduled");
        sessions.add(row);
        for (var key : session.speakers()) casts.add(new CastRow(row.id(), byKey.get(key), casts.size()));
        for (var key : session.hosts()) hosts.add(new HostRow(row.id(), people.of(key), 0));
    }

    /** One after the other in the weeks before, the last one some hours ago. */
    private void register(People people, Instant now) {
        var some = programme.registered();
        var who = new ArrayList<>(people.guests().subList(some.from(), some.from() + some.count()));
        if (programme.malik()) who.add(people.of("malik"));
        for (var person : who) {
            var at = now.minus(BETWEEN.multipliedBy(who.size() - (long) registrations.size()));
            var id = new RegistrationId(Uuid7.at(at.toEpochMilli()));
            registrations.add(new RegistrationRow(id, event, person, at));
        }
    }
}
