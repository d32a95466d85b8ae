package io.plenary.live;

import io.plenary.contract.ids.SessionId;
import io.plenary.contract.live.LiveBody;
import io.plenary.contract.live.LiveEvent;
import io.plenary.contract.live.Topic;
import io.plenary.fanout.Fanout;
import io.plenary.fanout.Message;
import io.plenary.platform.Db;
import io.plenary.platform.Signals;
import io.vertx.core.buffer.Buffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells open rooms on every node that a release of the programme touched their session. A hint: it may be lost, and pages
 * look again by themselves.
 */
public final class PlanNews {
    private static final Logger LOG = LoggerFactory.getLogger(PlanNews.class);
    private static final String CHANNEL = "plenary_planned";
    /** A payload of PostgreSQL has less than 8,000 bytes; a session takes 37. */
    private static final int SESSIONS = 200;

    private final Db db;
    private final Fanout fanout;
    private final RoomAccess access;

    public PlanNews(Db db, Fanout fanout, RoomAccess access) {
        this.db = db;
        this.fanout = fanout;
        this.access = access;
    }

    public void start(Signals signals) {
        signals.listen(CHANNEL, this::hear);
    }

    /** After the release is stored. @param release its number */
    public void released(int release, Collection<SessionId> sessions) {
        var ids = sessions.stream().map(SessionId::toString).toList();
        for (var from = 0; from < ids.size(); from += SESSIONS) {
            var lines = new ArrayList<>(List.of(Integer.toString(release)));
            lines.addAll(ids.subList(from, Math.min(ids.size(), from + SESSIONS)));
            signal(String.join("\n", lines));
        }
    }

    private void signal(String payload) {
        try {
            db.execute("select pg_notify($1, $2)", CHANNEL, payload);
        } catch (RuntimeException away) {
            // The release stands; rooms that are not told look again by themselves.
            LOG.warn("rooms were not told of a release: {}", away.toString());
        }
    }

    private void hear(String payload) {
        try {
            var lines = payload.lines().toList();
            var release = Integer.parseInt(lines.getFirst());
            lines.stream().skip(1).map(SessionId::of).forEach(session -> tell(session, release));
        } catch (RuntimeException foreign) {
            LOG.warn("not news of ours: {}", payload);
        }
    }

    private void tell(SessionId session, int release) {
        // Also for those who are on their way in.
        access.changed(session);
        var topic = Topic.of(Topic.Kind.STAGE, session);
        if (fanout.subscribers(topic.toString()) == 0) return;
        var frame = new LiveEvent.Latest(topic, new LiveBody.StagePlanned(release));
        fanout.publish(topic.toString(), Message.latestWins("planned", Buffer.buffer(frame.json())));
    }
}
