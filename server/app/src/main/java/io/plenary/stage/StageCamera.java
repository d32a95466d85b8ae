package io.plenary.stage;

import io.plenary.contract.ids.SessionId;
import io.plenary.platform.Db;
import io.plenary.stage.broadcast.BroadcastStatus;
import io.plenary.stage.broadcast.Broadcasts;
import io.plenary.stage.ingest.StageId;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutorService;

/** The broadcasts of this node behind the commands of the stage. */
public final class StageCamera implements StageService.Camera {
    private final Broadcasts broadcasts;
    private final ExecutorService threads;

    public StageCamera(Broadcasts broadcasts, ExecutorService threads) {
        this.broadcasts = broadcasts;
        this.threads = threads;
    }

    @Override
    public Optional<Instant> goLive(SessionId session) {
        if (!broadcasts.goLive(id(session))) return Optional.empty();
        return broadcasts.find(id(session)).flatMap(BroadcastStatus::liveSince);
    }

    /** The last segment takes seconds, for which nobody has to wait; a crash meanwhile is mended at the next start. */
    @Override
    public void end(SessionId session) {
        threads.execute(() -> broadcasts.end(id(session)));
    }

    /** Sources of an organisation that was suspended are sent away; its stages stay as they are. Awaits. */
    public void sendAwaySuspended(Db db) {
        var fed = broadcasts.fed().stream()
                .map(stage -> SessionId.of(stage.value()))
                .toList();
        if (fed.isEmpty()) return;
        for (var session : new StageStore().suspended(db, fed))
            broadcasts.sendAway(id(session), "The organisation is suspended.");
    }

    /** The name that the media code knows a session by. */
    public static StageId id(SessionId session) {
        return new StageId(session.toString());
    }
}
