package io.plenary.catalogue;

import io.plenary.calendar.CalendarEntry;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * What goes into a calendar: each session of a series, each day of a conference, and anything else as one entry. Links
 * lead to public pages, never to a personal link: calendars are shared.
 */
public final class EventCalendar {
    private final String origin;

    /** When, and how often that has changed. */
    private record Span(Instant starts, Instant ends, int sequence, boolean cancelled) {}

    /** @param origin of the pages, without a trailing slash */
    public EventCalendar(String origin) {
        this.origin = origin;
    }

    /** A single webinar is told by its event alone, which spares everybody who registers a question to the database. */
    static boolean needsSessions(Event event) {
        return event.kind() == EventSummary.Kind.SERIES || event.kind() == EventSummary.Kind.CONFERENCE;
    }

    /** @param slots of the event, by start; empty where they are not needed, or where there is no programme yet */
    public List<CalendarEntry> entries(Event event, List<CalendarSlot> slots) {
        if (slots.isEmpty()) return List.of(whole(event, slots));
        return switch (event.kind()) {
            case SERIES -> eachSession(event, slots);
            case CONFERENCE -> eachDay(event, slots);
            case WEBINAR, WORKSHOP -> List.of(whole(event, slots));
        };
    }

    private CalendarEntry whole(Event event, List<CalendarSlot> slots) {
        var cancelled = !slots.isEmpty() && slots.stream().allMatch(CalendarSlot::cancelled);
        var span = new Span(event.startsAt(), event.endsAt(), event.sequence(), cancelled);
        return entry(event, event.id().toString(), event.title(), span);
    }

    private List<CalendarEntry> eachSession(Event event, List<CalendarSlot> slots) {
        return slots.stream()
                .map(one -> {
                    var span = new Span(one.startsAt(), one.endsAt(), one.sequence(), one.cancelled());
                    return entry(event, one.id().toString(), one.title(), span);
                })
                .toList();
    }

    private List<CalendarEntry> eachDay(Event event, List<CalendarSlot> slots) {
        var days = new TreeMap<LocalDate, List<CalendarSlot>>();
        for (var one : slots)
            days.computeIfAbsent(one.day(), none -> new ArrayList<>()).add(one);
        var entries = new ArrayList<CalendarEntry>();
        days.forEach((day, ofDay) -> entries.add(day(event, day, span(event, ofDay))));
        // Nothing is left of such a day, and whoever has it in the calendar learns of it.
        for (var one : slots) {
            var left = one.left().filter(day -> !days.containsKey(day));
            if (left.isEmpty() || one.movedFrom().isEmpty()) continue;
            var from = one.movedFrom().get();
            var gone = new Span(from, from.plus(one.length()), event.sequence(), true);
            entries.add(day(event, left.get(), gone));
            days.put(left.get(), List.of());
        }
        return entries;
    }

    /** A day lasts as long as what takes place in it, and is cancelled when nothing does. */
    private static Span span(Event event, List<CalendarSlot> ofDay) {
        var on = ofDay.stream().filter(one -> !one.cancelled()).toList();
        var told = on.isEmpty() ? ofDay : on;
        var ends =
                told.stream().map(CalendarSlot::endsAt).max(Instant::compareTo).orElseThrow();
        return new Span(told.getFirst().startsAt(), ends, event.sequence(), on.isEmpty());
    }

    private CalendarEntry day(Event event, LocalDate day, Span span) {
        return entry(event, event.id() + "-" + day, event.title(), span);
    }

    private CalendarEntry entry(Event event, String key, String title, Span span) {
        var page = URI.create(origin + "/e/" + event.slug());
        var place = event.venue()
                .filter(venue -> event.attendance() != EventSummary.Attendance.ONLINE)
                .map(venue -> venue.name() + ", " + venue.address())
                .orElse(page.toString());
        var organiser = new CalendarEntry.Organiser(event.organisation().name(), event.contact());
        return new CalendarEntry(
                key + "@" + page.getHost(),
                title,
                event.summary() + "\n\n" + page,
                span.starts(),
                span.ends(),
                ZoneId.of(event.zone()),
                place,
                page,
                organiser,
                span.sequence(),
                span.cancelled());
    }
}
