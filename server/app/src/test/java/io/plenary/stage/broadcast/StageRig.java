package io.plenary.stage.broadcast;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.plenary.stage.ingest.RtmpServer;
import io.plenary.stage.ingest.StageId;
import io.plenary.testing.Await;
import io.plenary.testing.TestFfmpeg;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;

/** A whole stage with one key, sources of ours, and a viewer who looks at the list all the time. */
final class StageRig {
    private static final String KEY = "key";
    private static final StageId STAGE = new StageId("stage");

    private final Path folder;
    private final Vertx vertx = Vertx.vertx();
    private final List<String> events = new CopyOnWriteArrayList<>();
    private final List<String> broken = new CopyOnWriteArrayList<>();
    private final List<Process> sources = new ArrayList<>();
    private volatile Broadcasts broadcasts;
    private RtmpServer server;
    private int port;
    private volatile boolean watching = true;

    private StageRig(Path folder) {
        this.folder = folder;
    }

    static StageRig open(Path folder) {
        StageRig rig = new StageRig(folder);
        rig.start();
        Thread.ofVirtual().start(rig::watch);
        return rig;
    }

    private void start() {
        broadcasts =
                new Broadcasts(BroadcastSettings.in(folder), TestFfmpeg.get(), new Ear(events), InstantSource.system());
        broadcasts.open();
        server = new RtmpServer(
                vertx,
                key -> Future.succeededFuture(KEY.equals(key) ? Optional.of(STAGE) : Optional.empty()),
                broadcasts,
                new SimpleMeterRegistry());
        port = server.listen("127.0.0.1", 0).await();
    }

    void restart() throws InterruptedException {
        cutSources();
        server.close().await();
        broadcasts.close();
        start();
    }

    void close() throws InterruptedException {
        watching = false;
        cutSources();
        server.close().await();
        broadcasts.close();
        vertx.close().await();
    }

    void publish() throws IOException {
        sources.add(TestFfmpeg.publish(port, KEY));
    }

    void goLive() throws IOException {
        publish();
        until("there is a picture", Duration.ofSeconds(30), () -> heard("picture"));
        if (!broadcasts.goLive(STAGE)) {
            throw new AssertionError("did not go live");
        }
    }

    void cutSources() throws InterruptedException {
        for (Process source : sources) {
            TestFfmpeg.kill(source);
        }
        sources.clear();
    }

    /** Kills the ffmpeg processes that this process started to receive, as the kernel would. */
    void killReceivers() {
        List<Long> ours = sources.stream().map(Process::pid).toList();
        ProcessHandle.current()
                .children()
                .filter(child -> !ours.contains(child.pid()))
                .filter(child -> child.info().commandLine().orElse("").contains("pipe:0"))
                .forEach(ProcessHandle::destroyForcibly);
    }

    void until(String sentence, Duration atMost, BooleanSupplier condition) {
        Await.until(sentence + "; heard " + events, atMost, condition);
    }

    void figure(String what, long sinceNanos) {
        System.out.printf("figure: %s %.2f s%n", what, (System.nanoTime() - sinceNanos) / 1e9);
    }

    Broadcasts broadcasts() {
        return broadcasts;
    }

    BroadcastStatus status() {
        return broadcasts.find(STAGE).orElseThrow();
    }

    boolean heard(String event) {
        return events.contains(event);
    }

    List<String> events() {
        return List.copyOf(events);
    }

    List<String> brokenPromises() {
        return List.copyOf(broken);
    }

    String livePlaylist() {
        return broadcasts.find(STAGE).map(now -> text(now.asset())).orElse("");
    }

    List<String> liveSegments() {
        return segments(livePlaylist());
    }

    List<String> previewSegments() {
        return broadcasts.find(STAGE).map(now -> segments(text(now.preview()))).orElse(List.of());
    }

    int takesShown() {
        return (int) livePlaylist()
                .lines()
                .filter(line -> line.startsWith("#EXT-X-MAP"))
                .count();
    }

    static List<String> segments(String playlist) {
        return playlist.lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .toList();
    }

    private String text(AssetId asset) {
        return broadcasts
                .file(asset, Recording.PLAYLIST)
                .map(file -> ((StageFile.Listed) file).playlist().plain().toString())
                .orElse("");
    }

    /** A viewer: the list only grows, and each line of it points to a file. */
    private void watch() {
        List<String> seen = List.of();
        while (watching) {
            List<String> now = liveSegments();
            if (now.size() < seen.size() || !now.subList(0, seen.size()).equals(seen)) {
                broken.add("the list went back from " + seen + " to " + now);
            }
            broadcasts.find(STAGE).ifPresent(status -> now.stream()
                    .filter(name -> broadcasts
                            .file(status.asset(), name)
                            .filter(file ->
                                    ((StageFile.OnDisk) file).path().toFile().isFile())
                            .isEmpty())
                    .forEach(name -> broken.add("missing " + name)));
            seen = now;
            java.util.concurrent.locks.LockSupport.parkNanos(100_000_000);
        }
    }
}
