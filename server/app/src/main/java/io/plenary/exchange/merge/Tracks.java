package io.plenary.exchange.merge;

import io.plenary.contract.ids.TrackId;
import io.plenary.programme.plan.PlannedTrack;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The tracks of a draft and of a file, known to each other by their names. */
record Tracks(List<PlannedTrack> all, Map<String, TrackId> ids) {
    private static final int COLOURS = 8;

    static Tracks of(List<PlannedTrack> draft, List<String> file) {
        var all = new ArrayList<>(draft);
        var ids = new HashMap<String, TrackId>();
        for (var one : draft) ids.putIfAbsent(folded(one.name()), one.id());
        for (var name : file) {
            if (ids.containsKey(folded(name))) continue;
            var track = new PlannedTrack(TrackId.next(), name, rarest(all), Map.of());
            all.add(track);
            ids.put(folded(name), track.id());
        }
        return new Tracks(all, ids);
    }

    /** The colour that the fewest have, the first of several. */
    private static int rarest(List<PlannedTrack> tracks) {
        var uses = new int[COLOURS + 1];
        for (var one : tracks) uses[one.colour()]++;
        var best = 1;
        for (var colour = 2; colour <= COLOURS; colour++) if (uses[colour] < uses[best]) best = colour;
        return best;
    }

    TrackId id(String name) {
        return ids.get(folded(name));
    }

    static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
