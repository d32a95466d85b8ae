package io.plenary.wall;

import io.plenary.contract.ids.SessionId;
import io.plenary.contract.live.LiveBody;
import io.plenary.contract.live.LiveEvent;
import io.plenary.contract.live.Topic;
import io.plenary.fanout.Fanout;
import io.plenary.fanout.Message;
import io.plenary.live.Attendance;
import io.plenary.live.RoomCommands;
import io.plenary.platform.Db;
import io.plenary.platform.Look;
import io.plenary.platform.Lookout;
import io.plenary.platform.Signals;
import io.vertx.core.buffer.Buffer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How the screens of the rooms stand that this node holds, as last read, and the telling of each change. Another node's
 * change is heard of by a hint, and when that is lost by the next look at the versions. Shared by all threads.
 */
public final class WallNews implements RoomCommands.Wall {
    private static final Logger LOG = LoggerFactory.getLogger(WallNews.class);
    private static final String CHANNEL = "plenary_wall";
    private static final Duration PERIOD = Duration.ofSeconds(2);

    private final Parts parts;
    private final ConcurrentHashMap<SessionId, Wall> walls = new ConcurrentHashMap<>();

    /** @param codes the code for asking of a room, if there is one. Awaits. */
    public record Parts(
            Db db,
            Fanout fanout,
            Attendance attendance,
            ExecutorService threads,
            Function<SessionId, Optional<String>> codes) {}

    public WallNews(Parts parts) {
        this.parts = parts;
    }

    public void start(Signals signals, Lookout lookout) {
        signals.listen(CHANNEL, this::hear);
        lookout.add(Look.every(PERIOD, this::look).about(() -> Set.copyOf(walls.keySet())));
    }

    private void hear(String session) {
        try {
            var id = SessionId.of(session);
            if (walls.containsKey(id)) parts.threads().execute(() -> refresh(id));
        } catch (IllegalArgumentException foreign) {
            LOG.warn("not a hint of ours: {}", session);
        }
    }

    /** After a change was committed on this node. Awaits. */
    void changed(SessionId session) {
        refresh(session);
        try {
            parts.db().execute("select pg_notify($1, $2)", CHANNEL, session.toString());
        } catch (RuntimeException away) {
            // The other nodes find it when they look at the versions.
            LOG.debug("a hint was lost: {}", away.toString());
        }
    }

    /** As this node knows it. May await. */
    Wall wall(SessionId session) {
        var known = walls.get(session);
        return known == null ? refresh(session) : known;
    }

    private Wall refresh(SessionId session) {
        var read = new WallStore(parts.db()).find(session);
        // Read before the room's place is held: an await there would keep others waiting.
        var told = forPanel(session, read);
        return walls.compute(session, (id, before) -> {
            if (before != null && before.version() >= read.version()) return before;
            publish(Topic.of(Topic.Kind.WALL, id), told);
            var forRoom = read.forRoom();
            if (before != null && !before.forRoom().endsAt().equals(forRoom.endsAt()))
                publish(Topic.of(Topic.Kind.CROWD, id), forRoom);
            return read;
        });
    }

    private void publish(Topic topic, LiveBody body) {
        var frame = Buffer.buffer(new LiveEvent.Latest(topic, body).json());
        parts.fanout().publish(topic.toString(), Message.latestWins(body.kind(), frame));
    }

    LiveBody.WallChanged forPanel(SessionId session, Wall wall) {
        var code = wall.choice().showsCode() ? parts.codes().apply(session) : Optional.<String>empty();
        return wall.forPanel(code);
    }

    @Override
    public List<LiveEvent> greeting(Topic.Kind kind, SessionId session) {
        return switch (kind) {
            case WALL -> List.of(new LiveEvent.Latest(Topic.of(kind, session), forPanel(session, wall(session))));
            case CROWD -> greeting(Topic.of(kind, session), wall(session));
            default -> List.of();
        };
    }

    /** Also that it is gone: a page that was away may still count down. */
    private static List<LiveEvent> greeting(Topic topic, Wall wall) {
        return wall.version() == 0 ? List.of() : List.of(new LiveEvent.Latest(topic, wall.forRoom()));
    }

    /** Finds what no hint told, and lets go of rooms that nobody is in. Awaits. */
    public void look() {
        walls.keySet().retainAll(parts.attendance().sessions());
        if (walls.isEmpty()) return;
        new WallStore(parts.db()).versions(walls.keySet()).forEach((session, version) -> {
            var known = walls.get(session);
            if (known != null && known.version() < version) refresh(session);
        });
    }
}
