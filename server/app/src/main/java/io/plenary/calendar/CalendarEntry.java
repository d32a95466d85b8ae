package io.plenary.calendar;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/**
 * One thing in somebody's calendar.
 *
 * @param uid the same for ever, also after changes
 * @param zone whose clocks tell the times
 * @param location a place in words, or the address of the page
 * @param sequence grows with every change that matters to those who come, from 0
 * @param cancelled stays in calendars and says so
 */
public record CalendarEntry(
        String uid,
        String title,
        String description,
        Instant starts,
        Instant ends,
        ZoneId zone,
        String location,
        URI page,
        Organiser organiser,
        int sequence,
        boolean cancelled) {

    /** Who invites, with the address of a contact where there is one. */
    public record Organiser(String name, Optional<String> email) {}
}
