package io.plenary.catalogue;

import java.util.List;

/**
 * What happens at an event: tracks in their order, sessions by start, speakers in their order.
 *
 * @param sessions all of a small programme; of a large one what is on and what comes next
 * @param sessionCount of the whole programme
 * @param speakers the first ones
 * @param speakerCount of the whole programme
 * @param slots of all sessions, by start
 */
public record Programme(
        List<SessionSummary.Track> tracks,
        List<SessionSummary> sessions,
        int sessionCount,
        List<SessionSummary.Speaker> speakers,
        int speakerCount,
        List<Slot> slots) {}
