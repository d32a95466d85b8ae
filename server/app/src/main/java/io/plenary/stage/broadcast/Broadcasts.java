package io.plenary.stage.broadcast;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.plenary.platform.ffmpeg.Ffmpeg;
import io.plenary.stage.ingest.Ingests;
import io.plenary.stage.ingest.StageId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * All broadcasts of this node, and the recordings they left. Methods may be called from any thread; those that say so
 * wait and belong on a virtual thread.
 */
public final class Broadcasts implements Ingests, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Broadcasts.class);
    private static final long LOOK_EVERY_MILLIS = 190;

    private final Broadcast.Studio studio;
    private final Map<StageId, Broadcast> byStage = new ConcurrentHashMap<>();
    private final Map<AssetId, Broadcast> byAsset = new ConcurrentHashMap<>();
    private final Map<AssetId, Broadcast> byPreview = new ConcurrentHashMap<>();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("stage-clock").factory());

    /**
     * Makes the folder if it is missing.
     *
     * @param clock the time that marks Go live and the beginning of sources
     */
    public Broadcasts(BroadcastSettings settings, Ffmpeg ffmpeg, BroadcastListener listener, InstantSource clock) {
        this.studio = new Broadcast.Studio(settings, ffmpeg, new Announcer(listener), clock, new AtomicInteger());
        try {
            Files.createDirectories(settings.folder());
        } catch (IOException denied) {
            throw new UncheckedIOException("Cannot create " + settings.folder(), denied);
        }
    }

    /** Takes up broadcasts that an earlier run left unfinished, and begins to look for segments. Waits. */
    public void open() {
        folders().filter(BroadcastFolder::isUnfinished).forEach(this::reopen);
        clock.scheduleWithFixedDelay(this::tick, LOOK_EVERY_MILLIS, LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Publishes what is measured. */
    public void bind(MeterRegistry registry) {
        FunctionCounter.builder("plenary.stage.ffmpeg.restarts", studio.restarts(), AtomicInteger::get)
                .description("ffmpeg processes that ended before their source")
                .register(registry);
        Gauge.builder("plenary.stage.broadcasts", byStage, Map::size)
                .description("Broadcasts that have not ended")
                .register(registry);
        Gauge.builder("plenary.stage.ffmpeg.processes", this, Broadcasts::processes)
                .description("ffmpeg processes that carry a source")
                .register(registry);
        Gauge.builder("plenary.stage.segment.age", this, Broadcasts::oldestSegmentAge)
                .description("Seconds since the end of the newest segment, the worst of all broadcasts with a source")
                .baseUnit("seconds")
                .register(registry);
    }

    /** Ends the sources so that their last segments are on disk; broadcasts stay open for the next start. Waits. */
    @Override
    public void close() {
        clock.shutdownNow();
        byStage.values().forEach(broadcast -> broadcast.close("The server is restarting."));
        studio.announcer().close();
    }

    @Override
    public Ingest begin(StageId stage, Source source) {
        return prepared(stage).feed(source);
    }

    /** Makes the addresses of a stage known before its source comes; gives the present ones when it has some. */
    public BroadcastStatus prepare(StageId stage) {
        return prepared(stage).status();
    }

    public Optional<BroadcastStatus> find(StageId stage) {
        return Optional.ofNullable(byStage.get(stage)).map(Broadcast::status);
    }

    /** The broadcast whose live asset or preview this is. */
    public Optional<BroadcastStatus> find(AssetId asset) {
        return Optional.ofNullable(byAsset.getOrDefault(asset, byPreview.get(asset)))
                .map(Broadcast::status);
    }

    /** Goes live from this moment; false while the stage has no picture. A second call changes nothing. */
    public boolean goLive(StageId stage) {
        Broadcast broadcast = byStage.get(stage);
        return broadcast != null && broadcast.goLive();
    }

    /** Stages that have a source at this moment. */
    public List<StageId> fed() {
        return byStage.values().stream()
                .filter(Broadcast::isFed)
                .map(Broadcast::stage)
                .toList();
    }

    /** Sends the source away, if there is one; the broadcast stays open for another. Does not wait. */
    public void sendAway(StageId stage, String reason) {
        Optional.ofNullable(byStage.get(stage)).ifPresent(broadcast -> broadcast.sendAway(reason));
    }

    /**
     * Ends the broadcast. Waits for the last segment, at most some seconds. The listener hears of the recording, too.
     *
     * @return empty when nothing had been live; then nothing is kept
     */
    public Optional<Recording> end(StageId stage) {
        Broadcast broadcast = byStage.remove(stage);
        return broadcast == null ? Optional.empty() : finish(broadcast);
    }

    /**
     * A file of a running broadcast, a preview or a recording. Does not wait, but for one look at the disk.
     *
     * @param name index.m3u8, or a name that stands in it; anything else gives empty
     */
    public Optional<StageFile> file(AssetId asset, String name) {
        Broadcast live = byAsset.get(asset);
        if (live != null) {
            return live.liveFile(name);
        }
        Broadcast preview = byPreview.get(asset);
        if (preview != null) {
            return preview.previewFile(name);
        }
        return RecordedFiles.find(studio.settings().folder(), asset, name);
    }

    private Broadcast prepared(StageId stage) {
        return byStage.computeIfAbsent(stage, id -> known(Broadcast.begin(studio, id)));
    }

    private Broadcast known(Broadcast broadcast) {
        byAsset.put(broadcast.asset(), broadcast);
        byPreview.put(broadcast.preview(), broadcast);
        return broadcast;
    }

    private Optional<Recording> finish(Broadcast broadcast) {
        Optional<Recording> recording = broadcast.end();
        recording.ifPresent(kept -> studio.announcer().finished(broadcast.status(), kept));
        byAsset.remove(broadcast.asset());
        byPreview.remove(broadcast.preview());
        return recording;
    }

    private void reopen(BroadcastFolder folder) {
        Optional<Broadcast> left = Broadcast.reopen(studio, folder.path());
        if (left.isEmpty()) {
            folder.remove();
            return;
        }
        Broadcast broadcast = known(left.get());
        if (broadcast.wasEnding()) {
            finish(broadcast);
        } else {
            byStage.put(broadcast.stage(), broadcast);
            LOG.atInfo().addKeyValue("stage", broadcast.stage()).log("A broadcast goes on where the last run left it");
        }
    }

    /** A stage whose folder breaks must not stop the clock of the others. */
    private void tick() {
        for (Broadcast broadcast : byStage.values()) {
            try {
                broadcast.tick();
            } catch (UncheckedIOException broken) {
                LOG.atError()
                        .addKeyValue("stage", broadcast.stage())
                        .setCause(broken)
                        .log("Segments cannot be read");
            }
        }
    }

    private double processes() {
        return byStage.values().stream().filter(Broadcast::isFed).count();
    }

    private double oldestSegmentAge() {
        return byStage.values().stream()
                .mapToDouble(Broadcast::segmentAge)
                .max()
                .orElse(0);
    }

    private Stream<BroadcastFolder> folders() {
        try (Stream<Path> folders = Files.list(studio.settings().folder())) {
            List<Path> named = folders.filter(Files::isDirectory)
                    .filter(path -> AssetId.find(path.getFileName().toString()).isPresent())
                    .toList();
            return named.stream().map(BroadcastFolder::new);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
