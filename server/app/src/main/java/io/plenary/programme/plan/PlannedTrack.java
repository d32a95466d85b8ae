package io.plenary.programme.plan;

import io.plenary.contract.ids.TrackId;
import java.util.Map;

/**
 * A track (a theme) of a programme.
 *
 * @param colour one of the eight track colours, 1 to 8
 * @param names in other languages, by BCP 47 language
 */
public record PlannedTrack(TrackId id, String name, int colour, Map<String, String> names) {
    public PlannedTrack {
        names = Map.copyOf(names);
    }
}
