package io.plenary.exchange.read;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** c3voc's second schedule JSON: all events in one list, with rooms and tracks by reference and texts in several languages. */
final class ScheduleJsonTwo {
    /** What the organisers have not taken, or taken back. */
    private static final Set<String> NOT_PART = Set.of("DRAFT", "SUBMITTED", "REJECTED", "WITHDRAWN", "DELETED");

    private final Gathering gathering = new Gathering();
    private final JsonValue schedule;
    private final String language;
    private final Map<String, String> rooms = new HashMap<>();
    private final Map<String, String> tracks = new HashMap<>();

    private ScheduleJsonTwo(JsonValue schedule) {
        this.schedule = schedule;
        language = schedule.get("conference").get("defaults").find("language").orElse("en");
    }

    static boolean isIt(JsonValue root) {
        var schedule = root.get("schedule");
        return schedule.get("events").isList() && schedule.get("conference").isObject();
    }

    static ReadProgramme read(JsonValue root) {
        return new ScheduleJsonTwo(root.get("schedule")).programme();
    }

    private ReadProgramme programme() {
        var conference = schedule.get("conference");
        gathering.title(conference.text("title"));
        gathering.place(conference.text("title") + " " + inOne(conference.get("description"), language));
        gathering.zone(conference.text("time_zone_name"));
        gathering.dayChange(ScheduleXml.sharedEnd(
                conference.get("days").items().map(day -> day.text("end")).toList()));
        conference.get("tracks").items().forEach(this::track);
        conference.get("rooms").items().forEach(this::room);
        schedule.get("events").items().forEach(this::event);
        var carried = EnumSet.allOf(Carried.class);
        // Whether a session may be recorded has no place in it.
        carried.remove(Carried.RECORDING);
        return gathering.finish(ReadProgramme.Format.SCHEDULE_JSON, carried);
    }

    private void track(JsonValue track) {
        tracks.put(track.text("slug"), track.text("name"));
        gathering.track(track.text("name"));
    }

    private void room(JsonValue room) {
        rooms.put(room.text("guid"), room.text("name"));
        gathering.room(
                new ReadRoom(room.text("name"), room.find("guid"), ScheduleJson.capacity(room.text("capacity"))));
    }

    private void event(JsonValue event) {
        var state = event.text("state").toUpperCase(Locale.ROOT);
        if (NOT_PART.contains(state)) {
            gathering.warn(Warning.Code.ENTRY_SKIPPED, event.line(), event.text("title"));
            return;
        }
        var spoken = event.find("language").orElse(language);
        var fields = event.fields()
                .with("date", event.text("start"))
                .with("type", event.text("type").replace('_', ' ').toLowerCase(Locale.ROOT))
                .with("room", roomOf(event.get("room")))
                .with("track", trackOf(event.get("track")))
                .with("abstract", inOne(event.get("abstract"), spoken))
                .with("description", inOne(event.get("description"), spoken))
                .with(CancelMark.STATE, state.equals("CANCELED") ? "true" : "");
        gathering.add(new Entry(fields, Optional.<LocalDate>empty(), persons(event), ScheduleJson.links(event)));
    }

    private String roomOf(JsonValue reference) {
        return Optional.ofNullable(rooms.get(reference.text("guid"))).orElseGet(() -> reference.text("name"));
    }

    private String trackOf(JsonValue reference) {
        return Optional.ofNullable(tracks.get(reference.text("slug"))).orElseGet(() -> reference.text("name"));
    }

    private static List<Entry.Person> persons(JsonValue event) {
        return event.get("participants")
                .items()
                .map(person -> new Entry.Person(
                        person.find("guid"), Optional.empty(), person.text("name"), Optional.empty(), Optional.empty()))
                .toList();
    }

    /** A text in several languages, in the one that is spoken; else in English, else in the first. */
    private static String inOne(JsonValue text, String language) {
        if (!text.isObject()) return text.text();
        return text.find(language).or(() -> text.find("en")).orElseGet(() -> text.members().values().stream()
                .map(JsonValue::text)
                .findFirst()
                .orElse(""));
    }
}
