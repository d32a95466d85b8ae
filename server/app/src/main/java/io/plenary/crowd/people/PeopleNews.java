package io.plenary.crowd.people;

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
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells small rooms who came and went, at most once a second and nobody who is not named; above a hundred people the count
 * alone goes on. One room's people are read once for all who came since. Shared by all threads.
 */
public final class PeopleNews {
    private static final Logger LOG = LoggerFactory.getLogger(PeopleNews.class);
    private static final String CHANNEL = "plenary_people";
    private static final int SMALL = 100;
    /** A row outlives its last socket for a while: so long after a change the room is read once more. */
    private static final Duration ONCE_MORE = Duration.ofSeconds(3);

    private final Db db;
    private final Fanout fanout;
    private final Attendance attendance;
    private final Rosters rosters;
    private final ConcurrentHashMap<SessionId, Touch> touched = new ConcurrentHashMap<>();
    /** What each small room was told last; of the round alone. */
    private final Map<SessionId, Map<PersonId, CrowdBody.Here>> told = new HashMap<>();

    private final Map<SessionId, Integer> counted = new HashMap<>();

    /** A change of a room. @param seen the room was read since */
    private record Touch(long at, boolean seen) {
        static Touch now() {
            return new Touch(System.nanoTime(), false);
        }

        boolean isOver() {
            return System.nanoTime() - at > ONCE_MORE.toNanos();
        }
    }

    public PeopleNews(Db db, Fanout fanout, Attendance attendance, Rosters rosters) {
        this.db = db;
        this.fanout = fanout;
        this.attendance = attendance;
        this.rosters = rosters;
        attendance.onChange((session, person, here) -> touched.put(session, Touch.now()));
    }

    public void start(Signals signals, ExecutorService threads) {
        signals.listen(CHANNEL, person -> threads.execute(() -> hear(person)));
    }

    private void hear(String person) {
        try {
            touch(PersonId.of(person));
        } catch (IllegalArgumentException foreign) {
            LOG.warn("not a hint of ours: {}", person);
        }
    }

    /** After somebody has chosen on this node. Awaits. */
    void chosen(PersonId person) {
        touch(person);
        try {
            db.execute("select pg_notify($1, $2)", CHANNEL, person.toString());
        } catch (RuntimeException away) {
            // The others' lists are two seconds old at most; only their small rooms are told later.
            LOG.debug("a hint was lost: {}", away.toString());
        }
    }

    private void touch(PersonId person) {
        rosters.forget();
        for (var session : rooms(person)) touched.put(session, Touch.now());
    }

    /** Those of this node that list the person, who may be there by another node alone; all where nobody can say. */
    private Collection<SessionId> rooms(PersonId person) {
        var here = attendance.sessions();
        try {
            return rosters.with(person, here);
        } catch (RuntimeException away) {
            LOG.debug("all rooms are read anew: {}", away.toString());
            return here;
        }
    }

    /** Call it every second or so. Awaits. */
    public synchronized void round() {
        var here = attendance.sessions();
        told.keySet().retainAll(here);
        counted.keySet().retainAll(here);
        touched.keySet().retainAll(here);
        rosters.letGo();
        for (var session : here) look(session);
    }

    private void look(SessionId session) {
        var count = attendance.here(session);
        var before = counted.put(session, count);
        if (before == null || before != count) touched.put(session, Touch.now());
        if (count > SMALL) told.remove(session);
        else if (isDue(session)) tell(session);
    }

    /** What changes between the look and the reading is a new touch, which stays. */
    private boolean isDue(SessionId session) {
        var touch = touched.get(session);
        if (touch == null) return false;
        if (!touch.seen()) return touched.replace(session, touch, new Touch(touch.at(), true));
        return touch.isOver() && touched.remove(session, touch);
    }

    private void tell(SessionId session) {
        var now = rosters.fresh(session).told();
        if (now.size() > SMALL) return;
        var before = told.put(session, now);
        var news = between(before == null ? Map.of() : before, now);
        if (news.came().isEmpty() && news.went().isEmpty()) return;
        var topic = Topic.of(Topic.Kind.CROWD, session);
        var frame = Buffer.buffer(new LiveEvent.Latest(topic, news).json());
        fanout.publish(topic.toString(), Message.mustArrive(frame));
    }

    /** Who is new or otherwise than before, and who is gone. */
    static CrowdBody.People between(Map<PersonId, CrowdBody.Here> before, Map<PersonId, CrowdBody.Here> now) {
        var came = now.values().stream()
                .filter(one -> !one.equals(before.get(one.id())))
                .toList();
        List<PersonId> went =
                before.keySet().stream().filter(id -> !now.containsKey(id)).toList();
        return new CrowdBody.People(came, went);
    }
}
