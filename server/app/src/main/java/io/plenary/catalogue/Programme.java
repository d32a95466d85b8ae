package io.plenary.catalogue;

import java.util.List;

/** What happens at an event: themes in their order, sessions by start, speakers in their order. */
public record Programme(
        List<SessionSummary.Theme> themes,
        List<SessionSummary> sessions,
        List<SessionSummary.Speaker> speakers,
        List<Slot> slots) {}
