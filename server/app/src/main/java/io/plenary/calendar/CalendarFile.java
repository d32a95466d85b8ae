package io.plenary.calendar;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** Writes entries as one published calendar. */
public final class CalendarFile {
    private static final String MAKER = "-//Plenary//Events//EN";
    /** RFC 5546 asks for an organiser's address; this one is made to reach nobody. */
    private static final String NOBODY = "noreply@invalid";

    private CalendarFile() {}

    /** @param stamp when the file is made; @return text with CRLF line ends */
    public static String of(List<CalendarEntry> entries, Instant stamp) {
        var calendar = new Calendar();
        calendar.add(new ProdId(MAKER));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(ImmutableMethod.PUBLISH);
        for (var entry : entries) calendar.add(event(entry, stamp));
        return FoldedLines.of(calendar.toString());
    }

    private static VEvent event(CalendarEntry entry, Instant stamp) {
        var event = new VEvent(new PropertyList());
        event.add(new Uid(Plain.line(entry.uid())));
        event.add(new DtStamp(stamp));
        event.add(new DtStart<>(entry.starts()));
        event.add(new DtEnd<>(entry.ends()));
        event.add(new Sequence(entry.sequence()));
        event.add(new Summary(Plain.line(entry.title())));
        event.add(new Description(Plain.text(entry.description())));
        event.add(new Location(Plain.line(entry.location())));
        event.add(new Url(entry.page()));
        event.add(organizer(entry.organiser()));
        return event;
    }

    private static Organizer organizer(CalendarEntry.Organiser organiser) {
        var address = organiser.email().orElse(NOBODY);
        var organizer = new Organizer(URI.create("mailto:" + address.replaceAll("[^A-Za-z0-9@._+-]", "")));
        organizer.add(new Cn(Plain.line(organiser.name()).replace("\"", "'")));
        return organizer;
    }
}
