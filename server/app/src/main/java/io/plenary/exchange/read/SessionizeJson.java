package io.plenary.exchange.read;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Sessionize's "All data": sessions point at speakers, rooms and categories by number. Times carry no zone. */
final class SessionizeJson {
    private final Gathering gathering = new Gathering();
    private final JsonValue root;
    private final Map<String, JsonValue> speakers = new HashMap<>();
    private final Map<String, String> rooms = new HashMap<>();
    private final Map<String, Item> items = new HashMap<>();

    private record Item(String category, String name) {}

    private SessionizeJson(JsonValue root) {
        this.root = root;
    }

    static boolean isIt(JsonValue root) {
        return root.get("sessions").isList()
                && root.get("sessions").items().anyMatch(one -> one.has("startsAt") || one.has("isServiceSession"));
    }

    static ReadProgramme read(JsonValue root) {
        return new SessionizeJson(root).programme();
    }

    private ReadProgramme programme() {
        root.get("speakers").items().forEach(one -> speakers.put(one.text("id"), one));
        root.get("rooms").items().forEach(one -> {
            rooms.put(one.text("id"), one.text("name"));
            gathering.room(new ReadRoom(one.text("name"), Optional.empty(), Optional.empty()));
        });
        root.get("categories").items().forEach(this::category);
        root.get("sessions").items().forEach(this::session);
        return gathering.finish(ReadProgramme.Format.SESSIONIZE_JSON, carried());
    }

    private EnumSet<Carried> carried() {
        var carried = EnumSet.of(Carried.ABSTRACT, Carried.ROOM, Carried.SPEAKERS);
        for (var item : items.values()) {
            if (item.category().equals("track")) carried.add(Carried.TRACK);
            if (item.category().equals("language")) carried.add(Carried.LANGUAGE);
            if (item.category().equals("type")) carried.add(Carried.KIND);
        }
        return carried;
    }

    private void category(JsonValue category) {
        var title = category.text("title").toLowerCase(Locale.ROOT);
        var kind = title.contains("track")
                ? "track"
                : title.contains("language") ? "language" : title.contains("format") ? "type" : "";
        category.get("items").items().forEach(item -> items.put(item.text("id"), new Item(kind, item.text("name"))));
    }

    private void session(JsonValue one) {
        if (one.text("startsAt").isBlank()) {
            gathering.warn(Warning.Code.ENTRY_SKIPPED, one.line(), one.text("title"));
            gathering.unread(one.text("id"));
            return;
        }
        var fields = one.fields()
                .with("abstract", one.text("description"))
                .with("description", "")
                .with("date", one.text("startsAt"))
                .with("end", one.text("endsAt"))
                .with("room", rooms.getOrDefault(one.text("roomId"), ""));
        if (one.text("isServiceSession").equals("true")) fields = fields.with("type", "break");
        for (var item : one.get("categoryItems")
                .items()
                .map(JsonValue::text)
                .map(items::get)
                .toList())
            if (item != null && !item.category().isEmpty()) fields = fields.with(item.category(), item.name());
        gathering.add(new Entry(fields, Optional.empty(), persons(one), links(one)));
    }

    private List<Entry.Person> persons(JsonValue session) {
        var persons = new ArrayList<Entry.Person>();
        session.get("speakers").items().forEach(of -> {
            var speaker = speakers.get(of.isText() ? of.text() : of.text("id"));
            if (speaker != null) persons.add(person(speaker));
        });
        return persons;
    }

    private static Entry.Person person(JsonValue one) {
        var name = one.find("fullName").orElse(one.text("firstName") + " " + one.text("lastName"));
        return new Entry.Person(one.find("id"), Optional.empty(), name, one.find("bio"), one.find("tagLine"));
    }

    private static List<Entry.Link> links(JsonValue session) {
        var links = new ArrayList<Entry.Link>();
        for (var name : List.of("liveUrl", "recordingUrl"))
            session.find(name).ifPresent(address -> links.add(new Entry.Link("", address)));
        return links;
    }
}
