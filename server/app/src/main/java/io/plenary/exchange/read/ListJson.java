package io.plenary.exchange.read;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** A plain list of sessions with {@code start_date} and {@code end_date}, as Electromagnetic Field publishes it. */
final class ListJson {
    private ListJson() {}

    static boolean isIt(JsonValue root) {
        return root.isList() && root.items().anyMatch(one -> one.has("start_date") && one.has("title"));
    }

    static ReadProgramme read(JsonValue root) {
        var gathering = new Gathering();
        root.items().forEach(one -> gathering.add(entry(one)));
        return gathering.finish(
                ReadProgramme.Format.LIST_JSON,
                EnumSet.of(
                        Carried.ABSTRACT,
                        Carried.KIND,
                        Carried.ROOM,
                        Carried.SPEAKERS,
                        Carried.RECORDING,
                        Carried.LINKS));
    }

    private static Entry entry(JsonValue one) {
        var fields = one.fields()
                .with("date", one.text("start_date"))
                .with("end", one.text("end_date"))
                .with("room", one.text("venue"))
                .with("abstract", one.text("description"))
                .with("description", "")
                .with("do_not_record", Boolean.toString(one.text("may_record").equals("false")));
        var persons = one.find("speaker").map(Entry.Person::named).map(List::of).orElse(List.of());
        var links = one.find("link")
                .map(address -> List.of(new Entry.Link("", address)))
                .orElse(List.of());
        return new Entry(fields, Optional.empty(), persons, links);
    }
}
