package io.plenary.catalogue;

import java.util.List;

/** What happens at an event: tracks in their order, sessions by start, speakers in their order. */
public record Programme(
        List<SessionSummary.Track> tracks,
        List<SessionSummary> sessions,
        List<SessionSummary.Speaker> speakers,
        List<Slot> slots) {}
