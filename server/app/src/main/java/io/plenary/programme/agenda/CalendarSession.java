package io.plenary.programme.agenda;

import io.plenary.calendar.CalendarEntry;
import io.plenary.catalogue.SessionSummary;
import io.plenary.contract.ids.SessionId;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/**
 * What a calendar says of a session, in the reader's language.
 *
 * @param about one line of plain text, may be empty
 * @param venue of the event, where people meet
 * @param sequence grows with each release that changes time, place or state
 */
public record CalendarSession(
        SessionId id,
        String title,
        String about,
        Instant starts,
        Instant ends,
        String zone,
        SessionSummary.Stage stage,
        Optional<String> room,
        Optional<String> venue,
        String eventSlug,
        String eventTitle,
        CalendarEntry.Organiser organiser,
        int sequence,
        boolean cancelled) {

    /** @param origin of the pages; its host is the right half of the UID, the same in every calendar */
    public CalendarEntry entry(String origin) {
        var page = URI.create(origin + "/e/" + eventSlug + "/sessions/" + id);
        var text = eventTitle + (about.isEmpty() ? "" : "\n\n" + about) + "\n\n" + page;
        return new CalendarEntry(
                id + "@" + page.getHost(),
                title,
                text,
                starts,
                ends,
                ZoneId.of(zone),
                place(page),
                page,
                organiser,
                sequence,
                cancelled);
    }

    private String place(URI page) {
        if (stage != SessionSummary.Stage.IN_PERSON) return page.toString();
        return room.map(name -> venue.map(house -> name + ", " + house).orElse(name))
                .or(() -> venue)
                .orElse(page.toString());
    }
}
