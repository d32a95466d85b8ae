package io.plenary.exchange.write;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.plenary.contract.StrictJson;
import io.plenary.contract.ids.Id;
import io.plenary.programme.plan.PlannedRoom;
import io.plenary.programme.plan.PlannedSession;
import io.plenary.programme.plan.PlannedSpeaker;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Schedule JSON as c3voc's first schema has it. */
public final class ScheduleJsonFile {
    /** What the schema takes for a zone; others are told by the offsets alone. */
    private static final Pattern ZONE = Pattern.compile("[A-Z][a-z]+/[A-Z][a-z]+.*|UTC");

    private final Edition edition;
    private final Map<Id, String> names;
    private final Map<Id, PlannedSpeaker> speakers;
    private final Numbers numbers;

    private ScheduleJsonFile(Edition edition) {
        this.edition = edition;
        names = edition.names();
        speakers = edition.speakers();
        numbers = Numbers.of(
                edition.plan().sessions().stream().map(PlannedSession::id).toList());
    }

    /** The names of these are those of the schema. */
    record File(Schedule schedule) {}

    /** @param cancelled guids; the schema lets words of one's own stand here */
    record Schedule(String version, Conference conference, List<String> cancelled) {}

    record Conference(
            String acronym,
            String title,
            String start,
            String end,
            int daysCount,
            @JsonProperty("timeslot_duration") String timeslotDuration,
            @JsonProperty("time_zone_name") Optional<String> timeZoneName,
            String url,
            List<Track> tracks,
            List<Room> rooms,
            List<DayEntry> days) {}

    record Track(String name) {}

    record Room(String guid, String name, Optional<Integer> capacity) {}

    record DayEntry(
            int index,
            String date,
            @JsonProperty("day_start") String dayStart,
            @JsonProperty("day_end") String dayEnd,
            Map<String, List<Event>> rooms) {}

    record Event(
            String guid,
            int id,
            String date,
            String start,
            String end,
            String duration,
            String room,
            String slug,
            String url,
            String title,
            String subtitle,
            String track,
            String type,
            String language,
            @JsonProperty("abstract") String abstractText,
            String description,
            @JsonProperty("do_not_record") boolean doNotRecord,
            List<Person> persons,
            List<Link> links) {}

    record Person(String guid, String name, Optional<String> biography) {}

    record Link(String url, String title) {}

    public static String of(Edition edition) {
        return StrictJson.write(new File(
                new Schedule(edition.version(), new ScheduleJsonFile(edition).conference(), cancelled(edition))));
    }

    private static List<String> cancelled(Edition edition) {
        return edition.plan().sessions().stream()
                .filter(PlannedSession::cancelled)
                .map(one -> Edition.guid(one.key(), one.id()))
                .toList();
    }

    private Conference conference() {
        var days = Day.of(edition);
        var zone = edition.zone();
        return new Conference(
                edition.acronym(),
                Edition.legible(edition.title()),
                Clock.moment(edition.starts(), zone),
                Clock.moment(edition.ends(), zone),
                days.size(),
                "00:05",
                Optional.of(zone.getId()).filter(id -> ZONE.matcher(id).matches()),
                edition.page().toString(),
                edition.plan().tracks().stream()
                        .map(one -> new Track(names.get(one.id())))
                        .toList(),
                edition.plan().rooms().stream().map(this::room).toList(),
                days.stream().map(this::day).toList());
    }

    private Room room(PlannedRoom room) {
        return new Room(room.id().toString(), names.get(room.id()), room.capacity());
    }

    private DayEntry day(Day day) {
        var rooms = new LinkedHashMap<String, List<Event>>();
        day.rooms().forEach((id, inside) -> rooms.computeIfAbsent(
                        id.map(names::get).orElse(""), none -> new ArrayList<>())
                .addAll(inside.stream().map(this::event).toList()));
        return new DayEntry(
                day.index(),
                day.date().toString(),
                Clock.moment(day.starts().toInstant(), edition.zone()),
                Clock.moment(day.ends().toInstant(), edition.zone()),
                rooms);
    }

    private Event event(PlannedSession one) {
        var number = numbers.of(one.id());
        return new Event(
                Edition.guid(one.key(), one.id()),
                number,
                Clock.moment(one.startsAt(), edition.zone()),
                Clock.time(one.startsAt(), edition.zone()),
                Clock.moment(one.endsAt(), edition.zone()),
                Clock.length(one).substring(0, 5),
                one.room().map(names::get).orElse(""),
                edition.acronym() + "-" + number,
                edition.page(one),
                Edition.title(one),
                Edition.legible(one.text().subtitle()),
                one.track().map(names::get).orElse(""),
                Edition.type(one),
                one.language().orElse(""),
                Edition.legible(one.text().abstractText()),
                Edition.legible(one.text().description()),
                one.doNotRecord(),
                one.speakers().stream().map(this::person).toList(),
                one.links().stream()
                        .map(link -> new Link(link.url(), Edition.legible(link.title())))
                        .toList());
    }

    private Person person(Id id) {
        var speaker = speakers.get(id);
        var bio = Optional.of(Edition.legible(speaker.bio())).filter(text -> !text.isEmpty());
        return new Person(Edition.guid(speaker.key(), speaker.id()), names.get(id), bio);
    }
}
