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

    /** @param origin of the pages, without a trailing slash */
    public EventCalendar(String origin) {
        this.origin = origin;
    }

    /** A single webinar is told by its event alone, which spares everybody who registers a question to the database. */
    static boolean needsSessions(Event event) {
        return event.kind() == EventSummary.Kind.SERIES || event.kind() == EventSummary.Kind.CONFERENCE;
    }

    /** @param sessions of the event, by start; empty where they are not needed */
    public List<CalendarEntry> entries(Event event, List<SessionSummary> sessions) {
        return switch (event.kind()) {
            case SERIES -> eachSession(event, sessions);
            case CONFERENCE -> eachDay(event, sessions);
            case WEBINAR, WORKSHOP ->
                List.of(entry(event, event.id().toString(), event.title(), event.startsAt(), event.endsAt()));
        };
    }

    private List<CalendarEntry> eachSession(Event event, List<SessionSummary> sessions) {
        return sessions.stream()
                .map(one -> entry(event, one.id().toString(), one.title(), one.startsAt(), one.endsAt()))
                .toList();
    }

    private List<CalendarEntry> eachDay(Event event, List<SessionSummary> sessions) {
        var zone = ZoneId.of(event.zone());
        var days = new TreeMap<LocalDate, List<SessionSummary>>();
        for (var one : sessions)
            days.computeIfAbsent(LocalDate.ofInstant(one.startsAt(), zone), none -> new ArrayList<>())
                    .add(one);
        var entries = new ArrayList<CalendarEntry>();
        days.forEach((day, ofDay) -> {
            var ends = ofDay.stream()
                    .map(SessionSummary::endsAt)
                    .max(Instant::compareTo)
                    .orElseThrow();
            entries.add(entry(
                    event,
                    event.id() + "-" + day,
                    event.title(),
                    ofDay.getFirst().startsAt(),
                    ends));
        });
        return entries;
    }

    private CalendarEntry entry(Event event, String key, String title, Instant starts, Instant ends) {
        var page = URI.create(origin + "/e/" + event.slug());
        var place = event.venue()
                .filter(venue -> event.attendance() != EventSummary.Attendance.ONLINE)
                .map(venue -> venue.name() + ", " + venue.address())
                .orElse(page.toString());
        var organiser = new CalendarEntry.Organiser(event.organisation().name(), event.contact());
        var uid = key + "@" + page.getHost();
        var text = event.summary() + "\n\n" + page;
        var zone = ZoneId.of(event.zone());
        return new CalendarEntry(uid, title, text, starts, ends, zone, place, page, organiser, 0, false);
    }
}
