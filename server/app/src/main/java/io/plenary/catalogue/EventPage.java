package io.plenary.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All that the event page shows, for one person at one moment. */
public record EventPage(
        EventSummary event,
        String description,
        List<SessionSummary.Track> tracks,
        List<SessionSummary> sessions,
        int sessionCount,
        List<SessionSummary.Speaker> speakers,
        int speakerCount,
        List<Partner> partners,
        Optional<Venue> venue,
        Optional<String> contact,
        Optional<String> costText,
        Seats admission,
        Optional<Registration> myRegistration,
        PrimaryAction action,
        Rights rights,
        List<String> textLanguages,
        Visibility visibility,
        Optional<String> recordingNote) {

    /**
     * Who makes it possible.
     *
     * @param url of its own pages
     * @param logo which picture
     */
    public record Partner(String name, String tier, Optional<String> url, Optional<UUID> logo) {}

    public record Venue(String name, String address, Optional<String> map) {}

    /** {@code organise}: may edit and see registrations. */
    public record Rights(boolean organise) {}
}
