package io.plenary.exchange.read;

import io.plenary.exchange.read.ImportInvalid.Reason;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** schedule.xml: frab, pentabarf and pretalx, with or without the parts that the schema asks for. */
final class ScheduleXml {
    private final Gathering gathering = new Gathering();
    private final XmlElement schedule;
    private final boolean isOurs;

    private ScheduleXml(XmlElement schedule) {
        this.schedule = schedule;
        isOurs = schedule.all("generator")
                .anyMatch(one -> one.attribute("name").equals(CancelMark.GENERATOR)
                        && one.attribute("version").equals(CancelMark.SINCE));
    }

    static ReadProgramme read(String text) {
        var root = XmlTree.read(text);
        if (root.name().equalsIgnoreCase("html")) throw new ImportInvalid(Reason.HTML, root.line());
        if (!root.name().equals("schedule")) throw new ImportInvalid(Reason.FOREIGN, root.line());
        return new ScheduleXml(root).programme();
    }

    private ReadProgramme programme() {
        schedule.find("conference").ifPresent(this::conference);
        schedule.find("tracks").ifPresent(tracks -> tracks.all("track").forEach(one -> gathering.track(one.text())));
        schedule.all("day").forEach(this::day);
        var carried = EnumSet.of(
                Carried.SUBTITLE,
                Carried.ABSTRACT,
                Carried.DESCRIPTION,
                Carried.KIND,
                Carried.TRACK,
                Carried.ROOM,
                Carried.SPEAKERS,
                Carried.LINKS);
        if (isOurs) carried.add(Carried.STATE);
        if (says("recording")) carried.add(Carried.RECORDING);
        if (says("language")) carried.add(Carried.LANGUAGE);
        return gathering.finish(ReadProgramme.Format.SCHEDULE_XML, carried);
    }

    private void conference(XmlElement conference) {
        gathering.title(conference.text("title"));
        gathering.place(conference.text("city") + " " + conference.text("venue") + " " + conference.text("title"));
        gathering.zone(conference.text("time_zone_name"));
        gathering.dayChange(TimeWords.time(conference.text("day_change")).or(this::dayEnds));
        conference.all("track").forEach(one -> gathering.track(trackName(one)));
    }

    private static String trackName(XmlElement track) {
        return track.attribute("name").isEmpty() ? track.text() : track.attribute("name");
    }

    private boolean says(String part) {
        return events().anyMatch(event -> event.find(part).isPresent());
    }

    private Stream<XmlElement> events() {
        return schedule.all("day").flatMap(day -> day.all("room")).flatMap(room -> room.all("event"));
    }

    /** Where every day ends at the same early hour, that is the change of day; pretalx writes one minute less. */
    private Optional<LocalTime> dayEnds() {
        return sharedEnd(schedule.all("day").map(day -> day.attribute("end")).toList());
    }

    static Optional<LocalTime> sharedEnd(List<String> ends) {
        var hours = new LinkedHashSet<Optional<LocalTime>>();
        for (var end : ends)
            hours.add(TimeWords.moment(end).map(one -> one.local().toLocalTime()));
        if (hours.size() != 1) return Optional.empty();
        return hours.getFirst()
                .map(hour -> hour.getMinute() == 59 ? hour.plusMinutes(1).withSecond(0) : hour);
    }

    private void day(XmlElement day) {
        var date = TimeWords.day(day.attribute("date"));
        for (var room : day.all("room").toList()) {
            gathering.room(new ReadRoom(
                    room.attribute("name"),
                    Optional.of(room.attribute("guid")).filter(guid -> !guid.isBlank()),
                    Optional.empty()));
            room.all("event").forEach(event -> gathering.add(entry(event, room.attribute("name"), date)));
        }
    }

    private Entry entry(XmlElement event, String room, Optional<java.time.LocalDate> day) {
        var fields = event.fields();
        if (fields.find("room").isEmpty()) fields = fields.with("room", room);
        if (isOurs) fields = CancelMark.ours(fields, fields.isTrue(CancelMark.STATE));
        var optout = event.find("recording").map(one -> one.text("optout")).orElse("");
        return new Entry(fields.with("do_not_record", optout), day, persons(event), links(event));
    }

    private static List<Entry.Person> persons(XmlElement event) {
        return event.all("persons")
                .flatMap(all -> all.all("person"))
                .map(ScheduleXml::person)
                .toList();
    }

    /** The name stands in the element itself, or beside a biography inside of it. */
    private static Entry.Person person(XmlElement person) {
        var name = person.find("public_name").or(() -> person.find("name")).orElse(person);
        return new Entry.Person(
                filled(person, "guid").or(() -> filled(person, "code")).or(() -> person.fields()
                        .find("code")),
                filled(person, "id"),
                name.text(),
                Optional.of(person.text("biography")).filter(text -> !text.isBlank()),
                Optional.empty());
    }

    private static Optional<String> filled(XmlElement element, String attribute) {
        return Optional.of(element.attribute(attribute).strip()).filter(text -> !text.isEmpty());
    }

    private static List<Entry.Link> links(XmlElement event) {
        var links = new ArrayList<Entry.Link>();
        for (var group : List.of("links", "attachments"))
            event.all(group)
                    .flatMap(all -> all.children().stream())
                    .map(one -> new Entry.Link(
                            one.text(), one.attribute("href").isBlank() ? one.text() : one.attribute("href")))
                    .forEach(links::add);
        return links;
    }
}
