package io.plenary;

import io.plenary.demo.clip.DemoClips;
import io.plenary.demo.clip.DemoPublisher;
import io.plenary.demo.content.DemoContent;
import io.plenary.demo.content.DemoTalk;
import io.plenary.live.log.RoomLog;
import io.plenary.stage.broadcast.AssetId;
import io.plenary.stage.broadcast.BroadcastSettings;
import io.plenary.stage.broadcast.FilmedRecording;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The part of Wiring that brings the demo to life: content at once, pictures as soon as they are made. */
final class Demo implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Demo.class);
    private static final int RECORDING_SECONDS = 90;

    private final Foundations base;
    private final Stages stages;
    private final DemoContent content;
    private final DemoTalk talk;
    private final DemoClips clips;
    private volatile Optional<DemoPublisher> publisher = Optional.empty();

    Demo(Foundations base, People people, Stages stages, RoomLog log) {
        this.base = base;
        this.stages = stages;
        content = new DemoContent(base.db(), base.clock(), people.demoPeople, people.organisations);
        talk = new DemoTalk(base.db(), log);
        clips = new DemoClips(stages.ffmpeg, base.folder().subfolder("demo"));
    }

    /** Waits for the content. */
    void start() {
        var loaded = content.load(RECORDING_SECONDS);
        base.threads().execute(() -> talk.fill(loaded.live()));
    }

    /** On the node that has the stage. The clips, which take a core for some seconds, are made beside. */
    void show(int rtmpPort) {
        base.threads().execute(() -> show(content.load(RECORDING_SECONDS), rtmpPort));
    }

    private void show(DemoContent.Loaded loaded, int rtmpPort) {
        if (!stages.stage.state(loaded.live()).hasEnded()) {
            var key = stages.stage.replaceKey(loaded.live());
            var sender = new DemoPublisher(
                    stages.ffmpeg, clips::live, () -> "rtmp://127.0.0.1:" + rtmpPort + "/live/" + key);
            publisher = Optional.of(sender);
            sender.start();
        }
        layRecording(new AssetId(loaded.asset()));
    }

    private void layRecording(AssetId asset) {
        if (Files.exists(stages.recordings.resolve(asset.value()))) return;
        try {
            var film = new FilmedRecording.Film(clips.recorded(), asset);
            var settings = BroadcastSettings.in(stages.recordings);
            FilmedRecording.of(stages.ffmpeg, settings, film, base.clock().instant());
        } catch (IOException broken) {
            LOG.warn("The demo's recording could not be made", broken);
        }
    }

    @Override
    public void close() {
        publisher.ifPresent(DemoPublisher::close);
    }
}
