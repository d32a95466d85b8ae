package io.plenary.stage.broadcast;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All segments of a broadcast that are kept, and where it went live. Pure; guarded by its {@link Broadcast}.
 *
 * <p>A segment is live when it begins at or after the press of Go live, so nothing said before it can be heard; up to one
 * segment after the press is left out for that.
 */
final class Timeline {
    private static final int PREVIEW = 6;
    private static final int PREVIEW_KEPT = 20;

    private final Duration longest;
    private final List<Segment> before = new ArrayList<>();
    private final List<Segment> live = new ArrayList<>();
    private long added;
    private long droppedLive;
    private long droppedTakes;
    private Optional<Instant> liveSince = Optional.empty();

    Timeline(Duration longest) {
        this.longest = longest;
    }

    Optional<Instant> liveSince() {
        return liveSince;
    }

    /** Marks the press; a second press changes nothing. */
    void goLive(Instant pressed) {
        if (liveSince.isEmpty()) {
            liveSince = Optional.of(pressed);
            before.stream()
                    .filter(segment -> !segment.startsAt().isBefore(pressed))
                    .forEach(live::add);
            before.removeAll(live);
        }
    }

    /** Appends a segment and returns those that are kept no longer. */
    List<Segment> add(Segment segment) {
        added++;
        (isLive(segment) ? live : before).add(segment);
        List<Segment> dropped = new ArrayList<>();
        while (before.size() > PREVIEW_KEPT) {
            dropped.add(before.removeFirst());
        }
        while (!live.isEmpty()
                && Duration.between(live.getFirst().startsAt(), segment.endsAt())
                                .compareTo(longest)
                        > 0) {
            dropped.add(dropFirstLive());
        }
        return dropped;
    }

    /** Counts a segment whose file was dropped in an earlier run of the server. */
    void pass(Segment segment) {
        added++;
        if (isLive(segment)) {
            droppedLive++;
        }
    }

    boolean isLive(Segment segment) {
        return liveSince
                .filter(pressed -> !segment.startsAt().isBefore(pressed))
                .isPresent();
    }

    private Segment dropFirstLive() {
        Segment first = live.removeFirst();
        droppedLive++;
        if (!live.isEmpty() && live.getFirst().take() != first.take()) {
            droppedTakes++;
        }
        return first;
    }

    List<Segment> live() {
        return List.copyOf(live);
    }

    /** What attendees get while the broadcast runs. */
    String livePlaylist() {
        PlaylistText.Kind kind = droppedLive == 0 ? PlaylistText.Kind.EVENT : PlaylistText.Kind.WINDOW;
        return PlaylistText.write(kind, live, droppedLive, droppedTakes);
    }

    /** What is left for later. */
    String recordingPlaylist() {
        return PlaylistText.write(PlaylistText.Kind.RECORDING, live, 0, 0);
    }

    /** The last seconds, for hosts. */
    String previewPlaylist() {
        List<Segment> tail = tail();
        int firstTake = tail.isEmpty() ? 0 : tail.getFirst().take();
        return PlaylistText.write(PlaylistText.Kind.WINDOW, tail, added - tail.size(), firstTake);
    }

    List<Segment> tail() {
        List<Segment> all = new ArrayList<>(before.subList(Math.max(0, before.size() - PREVIEW), before.size()));
        all.addAll(live.subList(Math.max(0, live.size() - PREVIEW), live.size()));
        return all.subList(Math.max(0, all.size() - PREVIEW), all.size());
    }

    Duration liveLength() {
        return Duration.of(live.stream().mapToLong(Segment::micros).sum(), ChronoUnit.MICROS);
    }

    Optional<Instant> lastEnd() {
        List<Segment> tail = tail();
        return tail.isEmpty() ? Optional.empty() : Optional.of(tail.getLast().endsAt());
    }
}
