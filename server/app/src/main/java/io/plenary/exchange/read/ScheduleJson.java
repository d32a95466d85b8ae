package io.plenary.exchange.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** c3voc's schedule JSON, as frab, pretalx and the lounges write it. */
final class ScheduleJson {
    private final Gathering gathering = new Gathering();
    private final JsonValue conference;
    /** Guids, where the file is one of ours. */
    private final Optional<Set<String>> cancelled;

    private boolean saysRecording;
    private boolean saysLanguage;

    private ScheduleJson(JsonValue schedule) {
        conference = schedule.get("conference");
        var guids = schedule.get("cancelled");
        cancelled = guids.isList()
                ? Optional.of(guids.items().map(JsonValue::text).collect(Collectors.toSet()))
                : Optional.empty();
    }

    static boolean isIt(JsonValue root) {
        return root.get("schedule").get("conference").get("days").isList();
    }

    static ReadProgramme read(JsonValue root) {
        return new ScheduleJson(root.get("schedule")).programme();
    }

    private ReadProgramme programme() {
        gathering.title(conference.text("title"));
        gathering.place(conference.text("title") + " " + conference.text("description"));
        gathering.zone(conference.text("time_zone_name"));
        var days = conference.get("days").items().toList();
        gathering.dayChange(ScheduleXml.sharedEnd(
                days.stream().map(day -> day.text("day_end")).toList()));
        conference.get("tracks").items().forEach(track -> gathering.track(track.text("name")));
        conference.get("rooms").items().forEach(this::room);
        days.forEach(this::day);
        var carried = EnumSet.allOf(Carried.class);
        if (cancelled.isEmpty()) carried.remove(Carried.STATE);
        if (!saysRecording) carried.remove(Carried.RECORDING);
        if (!saysLanguage) carried.remove(Carried.LANGUAGE);
        return gathering.finish(ReadProgramme.Format.SCHEDULE_JSON, carried);
    }

    private void room(JsonValue room) {
        gathering.room(new ReadRoom(room.text("name"), room.find("guid"), capacity(room.text("capacity"))));
    }

    static Optional<Integer> capacity(String text) {
        return text.matches("[1-9]\\d{0,5}") ? Optional.of(Integer.parseInt(text)) : Optional.empty();
    }

    private void day(JsonValue day) {
        var date = TimeWords.day(day.text("date"));
        day.get("rooms").members().forEach((room, events) -> {
            gathering.room(new ReadRoom(room, Optional.empty(), Optional.empty()));
            events.items().forEach(event -> gathering.add(entry(event, room, date)));
        });
    }

    private Entry entry(JsonValue event, String room, Optional<LocalDate> day) {
        saysRecording |= event.has("do_not_record");
        saysLanguage |= event.has("language");
        var fields = event.fields();
        if (fields.find("room").isEmpty()) fields = fields.with("room", room);
        if (cancelled.isPresent())
            fields = CancelMark.ours(fields, cancelled.get().contains(event.text("guid")));
        return new Entry(
                fields,
                day,
                event.get("persons").items().map(ScheduleJson::person).toList(),
                links(event));
    }

    private static Entry.Person person(JsonValue person) {
        return new Entry.Person(
                person.find("guid").or(() -> person.find("code")),
                person.find("id"),
                person.find("public_name").or(() -> person.find("name")).orElse(person.text()),
                person.find("biography"),
                Optional.empty());
    }

    /** Objects with title and address, or the address alone. */
    static List<Entry.Link> links(JsonValue event) {
        var links = new ArrayList<Entry.Link>();
        for (var group : List.of("links", "attachments"))
            event.get(group)
                    .items()
                    .map(one -> one.isText()
                            ? new Entry.Link("", one.text())
                            : new Entry.Link(one.text("title"), one.text("url")))
                    .forEach(links::add);
        return links;
    }
}
