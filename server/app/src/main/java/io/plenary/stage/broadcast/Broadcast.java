package io.plenary.stage.broadcast;

import io.plenary.platform.ffmpeg.Ffmpeg;
import io.plenary.stage.ingest.Ingests;
import io.plenary.stage.ingest.StageId;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;

/**
 * One broadcast from the arrival of its first source to its recording. Shared by the writer of its source, the clock that
 * looks for new segments, and the host's requests, under one lock; what is served is read without it.
 */
final class Broadcast {
    /** What all broadcasts have in common. */
    record Studio(
            BroadcastSettings settings,
            Ffmpeg ffmpeg,
            Announcer announcer,
            InstantSource clock,
            AtomicInteger restarts) {}

    private static final Duration STUCK = Duration.ofSeconds(10);

    private final Studio studio;
    private final StageId stage;
    private final AssetId preview;
    private final BroadcastFolder folder;
    private final Timeline timeline;
    private final Takes takes;
    private final ReentrantLock lock = new ReentrantLock();
    private volatile SourceFeed feed;
    private volatile SourceFeed latest;
    private boolean picture;
    private boolean ending;
    private boolean ended;
    private volatile Shown shown = Shown.NOTHING;

    private Broadcast(Studio studio, StageId stage, AssetId preview, BroadcastFolder folder) {
        this.studio = studio;
        this.stage = stage;
        this.preview = preview;
        this.folder = folder;
        this.timeline = new Timeline(studio.settings().longest());
        this.takes = new Takes(folder, timeline);
    }

    static Broadcast begin(Studio studio, StageId stage) {
        BroadcastFolder folder = new BroadcastFolder(
                studio.settings().folder().resolve(AssetId.random().value()));
        Broadcast broadcast = new Broadcast(studio, stage, AssetId.random(), folder);
        folder.create();
        folder.mark("stage", stage);
        folder.mark("preview", broadcast.preview);
        return broadcast;
    }

    /** A broadcast that a server left when it stopped; empty when the folder says too little. */
    static Optional<Broadcast> reopen(Studio studio, Path path) {
        BroadcastFolder folder = new BroadcastFolder(path);
        Map<String, String> said = new HashMap<>();
        folder.marks().forEach(mark -> said.put(mark[0], mark[1]));
        if (!said.containsKey("stage") || !said.containsKey("preview")) {
            return Optional.empty();
        }
        Broadcast broadcast =
                new Broadcast(studio, new StageId(said.get("stage")), new AssetId(said.get("preview")), folder);
        Optional.ofNullable(said.get("live")).map(Instant::parse).ifPresent(broadcast.timeline::goLive);
        broadcast.ending = said.containsKey("end");
        broadcast.takes.recall(folder.marks());
        broadcast.shown = Shown.of(broadcast.timeline);
        return Optional.of(broadcast);
    }

    StageId stage() {
        return stage;
    }

    AssetId asset() {
        return folder.asset();
    }

    AssetId preview() {
        return preview;
    }

    /** A source comes; it waits for the end of the one before, so that segments stay in order. */
    SourceFeed feed(Ingests.Source source) {
        SourceFeed before = latest;
        SourceFeed arriving = new SourceFeed(this, source);
        latest = arriving;
        arriving.start(Optional.ofNullable(before));
        return arriving;
    }

    boolean isFed() {
        return feed != null;
    }

    /** Whether an earlier run of the server was stopped while it made the recording. */
    boolean wasEnding() {
        return ending;
    }

    // What the writer of a source calls

    void arrived(SourceFeed arriving) {
        locked(() -> {
            feed = arriving;
            picture = false;
            studio.announcer().sourceArrived(status());
        });
    }

    void left(SourceFeed leaving) {
        locked(() -> {
            if (feed == leaving) {
                feed = null;
                picture = false;
                studio.announcer().sourceLost(status());
            }
        });
    }

    void failed(SourceFeed failing, String reason) {
        studio.announcer().failed(status(), reason);
        failing.refuse(reason);
    }

    Take startTake() throws IOException {
        lock.lock();
        try {
            int number = takes.begin(studio.clock().instant());
            return Take.start(studio.ffmpeg(), folder, number, studio.settings().segment());
        } finally {
            lock.unlock();
        }
    }

    void takeEnded(Take take) {
        locked(() -> {
            lookForSegments();
            takes.end(take.number());
        });
    }

    boolean hasSegmentOf(int take) {
        lock.lock();
        try {
            lookForSegments();
            return takes.hasSegments(take);
        } finally {
            lock.unlock();
        }
    }

    void countRestart() {
        studio.restarts().incrementAndGet();
    }

    // What the clock and the host call

    /** Takes up new segments; called several times a second. */
    void tick() {
        SourceFeed present = feed;
        if (present != null) {
            present.unstick(STUCK);
        }
        locked(this::lookForSegments);
    }

    /** Marks the press of Go live; false while there is no picture. */
    boolean goLive() {
        lock.lock();
        try {
            if (timeline.liveSince().isEmpty()) {
                if (!picture || ended) {
                    return false;
                }
                Instant pressed = studio.clock().instant();
                folder.mark("live", pressed);
                timeline.goLive(pressed);
                shown = Shown.of(timeline);
            }
            return true;
        } finally {
            lock.unlock();
        }
    }

    /** Ends the source, keeps what was live, and gives the recording; empty, and nothing kept, when nothing was live. */
    Optional<Recording> end() {
        close("The host has ended the broadcast.");
        lock.lock();
        try {
            if (ended) {
                return Optional.empty();
            }
            ended = true;
            folder.mark("end", studio.clock().instant());
            lookForSegments();
            return keep();
        } finally {
            lock.unlock();
        }
    }

    /** Ends the source and leaves everything for {@link #reopen}. */
    void close(String reason) {
        sendAway(reason);
        SourceFeed present = latest;
        if (present != null) {
            present.finish();
        }
    }

    void sendAway(String reason) {
        SourceFeed present = latest;
        if (present != null) {
            present.refuse(reason);
        }
    }

    private Optional<Recording> keep() {
        if (timeline.live().isEmpty()) {
            folder.remove();
            return Optional.empty();
        }
        return Optional.of(folder.keep(studio.ffmpeg(), timeline));
    }

    BroadcastStatus status() {
        lock.lock();
        try {
            return new BroadcastStatus(
                    stage, asset(), preview, feed != null, picture, timeline.liveSince(), timeline.liveLength());
        } finally {
            lock.unlock();
        }
    }

    /** Seconds of the clock since the end of the last segment, while a source is there. */
    double segmentAge() {
        lock.lock();
        try {
            return feed == null
                    ? 0
                    : timeline.lastEnd()
                            .map(end -> Duration.between(end, studio.clock().instant())
                                            .toMillis()
                                    / 1000.0)
                            .orElse(0.0);
        } finally {
            lock.unlock();
        }
    }

    /** A file of the live broadcast. Any thread, without waiting. */
    Optional<StageFile> liveFile(String name) {
        Shown now = shown;
        return name.equals(Recording.PLAYLIST) ? now.live().map(StageFile.Listed::new) : onDisk(now.liveFiles(), name);
    }

    /** A file of the last seconds, for hosts. Any thread, without waiting. */
    Optional<StageFile> previewFile(String name) {
        Shown now = shown;
        return name.equals(Recording.PLAYLIST)
                ? Optional.of(new StageFile.Listed(now.preview()))
                : onDisk(now.previewFiles(), name);
    }

    private Optional<StageFile> onDisk(Set<String> names, String name) {
        return names.contains(name)
                ? Optional.of(new StageFile.OnDisk(folder.path().resolve(name)))
                : Optional.empty();
    }

    private void lookForSegments() {
        if (!takes.lookForSegments()) {
            return;
        }
        shown = Shown.of(timeline);
        if (feed != null && !picture) {
            picture = true;
            studio.announcer().pictureReady(status());
        }
    }

    private void locked(Runnable action) {
        lock.lock();
        try {
            action.run();
        } finally {
            lock.unlock();
        }
    }
}
