package io.plenary.crowd.hands;

import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.SessionId;
import io.plenary.contract.live.CrowdBody;
import io.plenary.contract.live.LiveEvent;
import io.plenary.contract.live.Topic;
import io.plenary.fanout.Fanout;
import io.plenary.fanout.Message;
import io.plenary.live.Attendance;
import io.plenary.platform.Db;
import io.plenary.platform.Signals;
import io.vertx.core.buffer.Buffer;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The queues of the rooms that this node holds, as last read, and the telling of each change. Another node's change is
 * heard of by a hint, and when that is lost by the next look at the versions. Shared by all threads.
 */
public final class HandNews {
    private static final Logger LOG = LoggerFactory.getLogger(HandNews.class);
    private static final String CHANNEL = "plenary_hands";
    static final int MOST_HANDS = 500;

    /** Tells one person something on all sockets that are in the room on this node. */
    @FunctionalInterface
    public interface Personally {
        void tell(PersonId person, SessionId session, LiveEvent event);
    }

    private final Db db;
    private final Fanout fanout;
    private final Attendance attendance;
    private final ExecutorService threads;
    private final ConcurrentHashMap<SessionId, HandQueue> queues = new ConcurrentHashMap<>();
    private volatile Personally personally = (person, session, event) -> {};

    public HandNews(Db db, Fanout fanout, Attendance attendance, ExecutorService threads) {
        this.db = db;
        this.fanout = fanout;
        this.attendance = attendance;
        this.threads = threads;
    }

    public void start(Signals signals, Personally how) {
        tell(how);
        signals.listen(CHANNEL, this::hear);
    }

    public void tell(Personally how) {
        personally = how;
    }

    private void hear(String session) {
        try {
            var id = SessionId.of(session);
            if (queues.containsKey(id)) threads.execute(() -> refresh(id));
        } catch (IllegalArgumentException foreign) {
            LOG.warn("not a hint of ours: {}", session);
        }
    }

    /** After a change was committed on this node. Awaits. */
    void changed(SessionId session) {
        refresh(session);
        try {
            db.execute("select pg_notify($1, $2)", CHANNEL, session.toString());
        } catch (RuntimeException away) {
            // The other nodes find it when they look at the versions.
            LOG.debug("a hint was lost: {}", away.toString());
        }
    }

    /** The queue as this node knows it. May await. */
    HandQueue queue(SessionId session) {
        var known = queues.get(session);
        return known == null ? refresh(session) : known;
    }

    private HandQueue refresh(SessionId session) {
        var read = new HandStore(db).queue(session, MOST_HANDS);
        return queues.compute(session, (id, before) -> {
            if (before != null && before.version() >= read.version()) return before;
            if (before != null) tell(id, before, read);
            return read;
        });
    }

    /** In the order of the versions, because the queue's place in the map is held. */
    private void tell(SessionId session, HandQueue before, HandQueue now) {
        var topic = Topic.of(Topic.Kind.CROWD, session);
        var frame = new LiveEvent.Latest(topic, now.told());
        fanout.publish(topic.toString(), Message.latestWins("hands", Buffer.buffer(frame.json())));
        var people = new LinkedHashSet<PersonId>();
        before.hands().forEach(hand -> people.add(hand.person()));
        now.hands().forEach(hand -> people.add(hand.person()));
        for (var person : people) {
            CrowdBody.Mine mine = now.mine(person);
            if (!mine.equals(before.mine(person))) personally.tell(person, session, new LiveEvent.Latest(topic, mine));
        }
    }

    /** Whose queues are known here. */
    public Set<SessionId> rooms() {
        return Set.copyOf(queues.keySet());
    }

    /** Finds what no hint told, and lets go of rooms that nobody is in; call it every other second. Awaits. */
    public void round() {
        var here = attendance.sessions();
        queues.keySet().retainAll(here);
        if (queues.isEmpty()) return;
        new HandStore(db).versions(queues.keySet()).forEach((session, version) -> {
            var known = queues.get(session);
            if (known != null && known.version() < version) refresh(session);
        });
    }
}
