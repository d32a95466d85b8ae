package io.plenary.exchange.read;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/**
 * pretalx's sessions as JSON: day → minute → room, or a list of submissions; names come in several languages at once.
 * What has no slot, such as a break with a start and no end, is told and left out.
 */
final class PretalxJson {
    private final Gathering gathering = new Gathering();
    private final JsonValue root;

    private PretalxJson(JsonValue root) {
        this.root = root;
    }

    static boolean isIt(JsonValue root) {
        var isGrid =
                root.get("schedule").members().keySet().stream().anyMatch(day -> day.matches("\\d{4}-\\d\\d-\\d\\d"));
        return isGrid || root.get("results").items().anyMatch(one -> one.has("submission_type") || one.has("slot"));
    }

    static ReadProgramme read(JsonValue root) {
        return new PretalxJson(root).programme();
    }

    private ReadProgramme programme() {
        root.get("rooms")
                .items()
                .forEach(room -> gathering.room(new ReadRoom(
                        inOne(room.get("name")), room.find("guid"), ScheduleJson.capacity(room.text("capacity")))));
        for (var part : List.of("schedule", "sprints"))
            root.get(part).members().values().forEach(day -> day.members()
                    .values()
                    .forEach(this::minute));
        root.get("results").items().forEach(this::submission);
        root.get("extra").members().values().forEach(day -> day.members()
                .values()
                .forEach(this::extra));
        var carried = EnumSet.allOf(Carried.class);
        carried.remove(Carried.SUBTITLE);
        return gathering.finish(ReadProgramme.Format.PRETALX_JSON, carried);
    }

    private void minute(JsonValue rooms) {
        rooms.members().values().forEach(this::submission);
        rooms.items().forEach(this::submission);
    }

    private void extra(JsonValue entry) {
        gathering.warn(Warning.Code.ENTRY_SKIPPED, entry.line(), inOne(entry.get("title")));
    }

    private void submission(JsonValue one) {
        var slot = one.get("slot");
        if (!slot.isObject()) {
            gathering.warn(Warning.Code.ENTRY_SKIPPED, one.line(), inOne(one.get("title")));
            return;
        }
        var state = one.text("state");
        var fields = one.fields()
                .with("title", inOne(one.get("title")))
                .with("type", inOne(one.get("submission_type")))
                .with("track", inOne(one.get("track")))
                .with("room", inOne(slot.get("room")))
                .with("language", one.text("content_locale"))
                .with("date", slot.text("start"))
                .with("end", slot.text("end"))
                .with(CancelMark.STATE, state.equals("canceled") || state.equals("withdrawn") ? "true" : "");
        gathering.add(new Entry(fields, Optional.empty(), persons(one), links(one)));
    }

    private static List<Entry.Person> persons(JsonValue one) {
        return one.get("speakers")
                .items()
                .map(person -> new Entry.Person(
                        person.find("code"),
                        Optional.empty(),
                        person.text("name"),
                        person.find("biography"),
                        Optional.empty()))
                .toList();
    }

    private static List<Entry.Link> links(JsonValue one) {
        var links = new ArrayList<Entry.Link>();
        one.get("resources")
                .items()
                .forEach(file -> links.add(new Entry.Link(file.text("description"), file.text("resource"))));
        return links;
    }

    /** A name in several languages, in one: English where there is one, else the first. */
    private String inOne(JsonValue name) {
        if (!name.isObject()) return name.text();
        return name.find("en").orElseGet(() -> name.members().values().stream()
                .map(JsonValue::text)
                .findFirst()
                .orElse(""));
    }
}
