package io.plenary.registration;

import io.plenary.catalogue.EventPage;
import io.plenary.catalogue.EventSummary;
import io.plenary.catalogue.Places;
import io.plenary.platform.Refusal;
import java.util.Optional;

/**
 * How people take part in an event, as organisers set it.
 *
 * @param venue absent where everything is online
 * @param places seats for each way, where people choose
 */
public record Whereabouts(EventSummary.Attendance attendance, Optional<EventPage.Venue> venue, Places places) {

    /** What an organiser wishes; nobody is taken in by a wish. */
    static Whereabouts wished(
            EventSummary.Attendance attendance,
            Optional<EventPage.Venue> venue,
            Optional<Integer> online,
            Optional<Integer> inPerson) {
        return new Whereabouts(attendance, venue, new Places(online, 0, inPerson, 0)).tidy();
    }

    /** What does not belong to this way of taking part is dropped. */
    private Whereabouts tidy() {
        var isOnline = attendance == EventSummary.Attendance.ONLINE;
        var isHybrid = attendance == EventSummary.Attendance.HYBRID;
        return new Whereabouts(attendance, venue.filter(one -> !isOnline), isHybrid ? places : Places.NONE);
    }

    /** @throws Refusal validation */
    void check() {
        if (venue.filter(one -> one.name().isBlank()).isPresent())
            throw Refusal.field("/venue/name", "Say what the place is called.");
        if (venue.flatMap(EventPage.Venue::map)
                .filter(map -> !map.startsWith("https://"))
                .isPresent()) throw Refusal.field("/venue/map", "This is not an address of a page.");
    }
}
