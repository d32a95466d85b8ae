package io.plenary.stage.broadcast;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is served of a running broadcast at one moment.
 *
 * @param live the list for attendees; empty before the first live segment
 * @param liveFiles the names in it
 * @param preview the list for hosts
 * @param previewFiles the names in it
 */
record Shown(Optional<Playlist> live, Set<String> liveFiles, Playlist preview, Set<String> previewFiles) {
    static final Shown NOTHING = new Shown(Optional.empty(), Set.of(), Playlist.of(""), Set.of());

    static Shown of(Timeline timeline) {
        List<Segment> live = timeline.live();
        return new Shown(
                live.isEmpty() ? Optional.empty() : Optional.of(Playlist.of(timeline.livePlaylist())),
                names(live),
                Playlist.of(timeline.previewPlaylist()),
                names(timeline.tail()));
    }

    private static Set<String> names(List<Segment> segments) {
        Set<String> names = HashSet.newHashSet(segments.size() + 8);
        for (Segment segment : segments) {
            names.add(segment.file());
            names.add(segment.initialisation());
        }
        return names;
    }
}
