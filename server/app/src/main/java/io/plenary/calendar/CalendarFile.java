package io.plenary.calendar;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.Temporal;
import java.util.LinkedHashMap;
import java.util.List;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.TzId;
import net.fortuna.ical4j.model.property.DateProperty;
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
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** Writes entries as one published calendar. */
public final class CalendarFile {
    private static final String MAKER = "-//Plenary//Events//EN";
    /** RFC 5546 asks for an organiser's address; this one is made to reach nobody. */
    private static final String NOBODY = "noreply@invalid";

    private static final String FIRST_EVENT = "BEGIN:VEVENT";

    private CalendarFile() {}

    /** @param stamp when the file is made; @return text with CRLF line ends */
    public static String of(List<CalendarEntry> entries, Instant stamp) {
        var calendar = new Calendar();
        calendar.add(new ProdId(MAKER));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(ImmutableMethod.PUBLISH);
        for (var entry : entries) calendar.add(event(entry, stamp));
        return FoldedLines.of(withZones(calendar.toString(), entries));
    }

    /** Zones stand before the events that name them; before the first event stands nothing that a person wrote. */
    private static String withZones(String calendar, List<CalendarEntry> entries) {
        var first = calendar.indexOf(FIRST_EVENT);
        if (first < 0) return calendar;
        return calendar.substring(0, first) + zones(entries) + calendar.substring(first);
    }

    private static String zones(List<CalendarEntry> entries) {
        var spans = new LinkedHashMap<ZoneId, Span>();
        for (var entry : entries)
            if (!isUtc(entry.zone())) spans.merge(entry.zone(), new Span(entry.starts(), entry.ends()), Span::with);
        var text = new StringBuilder();
        spans.forEach((zone, span) -> text.append(ZoneBlock.of(zone, span.from(), span.to())));
        return text.toString();
    }

    private record Span(Instant from, Instant to) {
        Span with(Span other) {
            return new Span(from.isBefore(other.from) ? from : other.from, to.isAfter(other.to) ? to : other.to);
        }
    }

    private static boolean isUtc(ZoneId zone) {
        return zone.normalized().equals(ZoneOffset.UTC);
    }

    /**
     * By the clocks of the zone; in UTC where they show a time twice, since readers differ in which they take. The local
     * time is given as it is: ical4j would compute it anew with rules of its own, old and an hour off for some zones.
     */
    private static <P extends DateProperty<Temporal>> P shown(P property, Instant instant, ZoneId zone) {
        var local = LocalDateTime.ofInstant(instant, zone);
        var twice = zone.getRules().getValidOffsets(local).size() > 1;
        if (isUtc(zone) || twice) property.setDate(instant);
        else {
            property.setDate(local);
            property.add(new TzId(zone.getId()));
        }
        return property;
    }

    private static VEvent event(CalendarEntry entry, Instant stamp) {
        var event = new VEvent(new PropertyList());
        event.add(new Uid(Plain.line(entry.uid())));
        event.add(new DtStamp(stamp));
        event.add(shown(new DtStart<>(), entry.starts(), entry.zone()));
        event.add(shown(new DtEnd<>(), entry.ends(), entry.zone()));
        event.add(new Sequence(entry.sequence()));
        if (entry.cancelled()) event.add(ImmutableStatus.VEVENT_CANCELLED);
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
