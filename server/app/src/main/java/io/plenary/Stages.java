package io.plenary;

import io.plenary.accounts.Cutoff;
import io.plenary.accounts.Revocations;
import io.plenary.archive.ArchiveRoutes;
import io.plenary.archive.ArchiveService;
import io.plenary.archive.MediaKeys;
import io.plenary.archive.media.MediaCutOffs;
import io.plenary.archive.media.MediaGrants;
import io.plenary.archive.media.MediaRoutes;
import io.plenary.catalogue.EventService;
import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.SignInId;
import io.plenary.live.log.RoomLog;
import io.plenary.platform.Db;
import io.plenary.platform.config.Config;
import io.plenary.platform.ffmpeg.Ffmpeg;
import io.plenary.programme.SessionService;
import io.plenary.speakers.agreement.Agreements;
import io.plenary.stage.MeetingDoor;
import io.plenary.stage.StageCamera;
import io.plenary.stage.StageKeyRing;
import io.plenary.stage.StageNews;
import io.plenary.stage.StageService;
import io.plenary.stage.broadcast.BroadcastSettings;
import io.plenary.stage.broadcast.Broadcasts;
import io.plenary.stage.ingest.RtmpServer;
import java.nio.file.Path;
import java.util.function.IntConsumer;

/** The part of Wiring that makes the stage, the broadcasts behind it and the archive. */
final class Stages {
    final Path recordings;
    final Ffmpeg ffmpeg;
    final Broadcasts broadcasts;
    final StageCamera camera;
    final StageService stage;
    final MeetingDoor meetings;
    final MediaCutOffs cutOffs;
    final ArchiveService archive;
    final MediaRoutes media;
    final RtmpServer rtmp;
    final StageDesk desk;
    private final Db db;
    private final Config config;
    private final ArchiveRoutes archiveRoutes;

    /** What it stands on. */
    record Parts(
            SessionService sessions,
            EventService events,
            RoomLog log,
            ArchiveService.Watching watching,
            Revocations revocations,
            Ffmpeg ffmpeg) {}

    Stages(Foundations base, Parts parts) {
        ffmpeg = parts.ffmpeg();
        config = base.config();
        db = base.db();
        recordings = base.folder().subfolder("recordings");
        desk = new StageDesk(recordings);
        var relay = new StageRelay();
        broadcasts = new Broadcasts(BroadcastSettings.in(recordings), ffmpeg, relay, base.clock());
        broadcasts.bind(base.meters());
        camera = new StageCamera(broadcasts, base.threads());
        stage = new StageService(base.db(), parts.sessions(), parts.log(), camera, base.clock());
        meetings = new MeetingDoor(
                base.db(),
                base.config().jitsi().map(Meetings::deployment),
                Meetings.areWatched(base.config()),
                base.clock());
        cutOffs = new MediaCutOffs(base.clock());
        var grants = new MediaGrants(MediaKeys.read(base.db()), base.clock());
        archive = new ArchiveService(new ArchiveService.Parts(
                base.db(),
                parts.sessions(),
                stage,
                session -> broadcasts.find(StageCamera.id(session)),
                parts.watching(),
                session -> Agreements.unagreed(base.db(), session),
                grants,
                cutOffs,
                base.config().web().mediaOrigin().toString()));
        relay.to(new StageNews(stage, archive));
        media = media(base, grants);
        rtmp = new RtmpServer(base.vertx(), new StageKeyRing(base.db()), broadcasts, base.meters());
        archiveRoutes = new ArchiveRoutes(archive, parts.sessions(), parts.events(), base.clock());
        archiveRoutes.mount(base.operations());
        parts.revocations().onCutoff(this::cutOff);
    }

    private MediaRoutes media(Foundations base, MediaGrants grants) {
        var web = base.config().web();
        var origins = new MediaRoutes.Origins(web.origin(), web.mediaOrigin());
        var desk = new MediaRoutes.Desk(grants, cutOffs, broadcasts::file);
        return new MediaRoutes(base.vertx(), desk, origins, base.meters());
    }

    /** Addresses that were handed out, and sources that were let in, end with the right behind them. */
    private void cutOff(Cutoff cutoff) {
        switch (cutoff.kind()) {
            case SIGN_IN -> cutOffs.cut(SignInId.of(cutoff.key()));
            case PERSON -> cutOffs.cut(PersonId.of(cutoff.key()));
            case ORGANISATION -> {
                cutOffs.cutAll();
                camera.sendAwaySuspended(db);
            }
            case KEY, ALL -> cutOffs.cutAll();
        }
    }

    ArchiveRoutes pages() {
        return archiveRoutes;
    }

    /** Sources are let in here from now on, or as soon as the node that has them now is gone. Waits. */
    void open(IntConsumer opened) {
        desk.start(() -> opened.accept(takeUp()));
    }

    /** Takes up what an earlier run left, then lets sources in. Waits. @return the port for sources */
    private int takeUp() {
        stage.forgetSources();
        broadcasts.open();
        archive.finishWhatEnded(camera);
        return rtmp.listen(config.web().address(), config.media().rtmpPort()).await();
    }

    void close() {
        rtmp.close().await();
        broadcasts.close();
        desk.close();
    }
}
