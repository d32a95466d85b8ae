package io.plenary.live;

import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.SessionId;
import io.plenary.contract.live.LiveBody;
import io.plenary.contract.live.LiveEvent;
import io.plenary.contract.live.Topic;
import io.plenary.fanout.Counts;
import io.vertx.core.buffer.Buffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Who is in which room on this node, each person once however many tabs are open, and how many there are on all nodes.
 * Shared by all threads.
 */
public final class Attendance implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Attendance.class);

    /** In which order somebody is listed and receives; the second is wrong and exists so that a test can show why. */
    public enum Order {
        LISTED_FIRST,
        RECEIVES_FIRST
    }

    private final Counts counts;
    private final PresenceBook book;
    private final Order order;
    private final Map<SessionId, Integer> elsewhere = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<SessionId, Map<PersonId, Integer>> rooms = new ConcurrentHashMap<>();
    private final List<Presence> listeners = new CopyOnWriteArrayList<>();
    private final ExecutorService teller = Executors.newSingleThreadExecutor(
            Thread.ofVirtual().name("presence").factory());

    public Attendance(Counts counts, PresenceBook book) {
        this(counts, book, Order.LISTED_FIRST);
    }

    public Attendance(Counts counts, PresenceBook book, Order order) {
        this.counts = counts;
        this.book = book;
        this.order = order;
    }

    /**
     * Before a socket of the person receives anything of the room; {@link #enter} or {@link #giveUp} follows. Awaits.
     *
     * @throws io.plenary.platform.Refusal unavailable
     */
    public void expect(SessionId session, PersonId person) {
        if (order == Order.LISTED_FIRST) book.claim(session, person);
    }

    /** The socket that was expected did not come in. */
    public void giveUp(SessionId session, PersonId person) {
        book.release(session, person);
    }

    public void onChange(Presence listener) {
        listeners.add(listener);
    }

    /** A socket of the person came in. */
    public void enter(SessionId session, PersonId person) {
        rooms.compute(session, (id, people) -> {
            var here = people == null ? new HashMap<PersonId, Integer>() : people;
            if (here.merge(person, 1, Integer::sum) == 1) tell(session, person, true);
            return here;
        });
        if (order == Order.RECEIVES_FIRST) teller.execute(() -> book.claim(session, person));
        announce(session);
    }

    /** A socket of the person went. */
    public void leave(SessionId session, PersonId person) {
        rooms.computeIfPresent(session, (id, people) -> {
            if (people.computeIfPresent(person, (one, sockets) -> sockets == 1 ? null : sockets - 1) == null)
                tell(session, person, false);
            return people.isEmpty() ? null : people;
        });
        book.release(session, person);
        announce(session);
    }

    /** Distinct people on all nodes; what others count is some two seconds old. */
    public int here(SessionId session) {
        return hereOnThisNode(session) + elsewhere.getOrDefault(session, 0);
    }

    /** Asks how many are in the rooms of this node on others only; call it every second or two. Awaits. */
    public void lookElsewhere() {
        var mine = sessions();
        var found = book.elsewhere(mine);
        elsewhere.keySet().retainAll(mine);
        for (var session : mine) {
            var now = found.getOrDefault(session, 0);
            var before = elsewhere.put(session, now);
            if (now != (before == null ? 0 : before)) announce(session);
        }
    }

    private int hereOnThisNode(SessionId session) {
        var count = new int[1];
        rooms.computeIfPresent(session, (id, people) -> {
            count[0] = people.size();
            return people;
        });
        return count[0];
    }

    /** The rooms that somebody of this node is in. */
    public Set<SessionId> sessions() {
        return Set.copyOf(rooms.keySet());
    }

    public boolean isHere(SessionId session, PersonId person) {
        var found = new boolean[1];
        rooms.computeIfPresent(session, (id, people) -> {
            found[0] = people.containsKey(person);
            return people;
        });
        return found[0];
    }

    public Set<PersonId> peopleIn(SessionId session) {
        var found = new java.util.HashSet<PersonId>();
        rooms.computeIfPresent(session, (id, people) -> {
            found.addAll(people.keySet());
            return people;
        });
        return found;
    }

    /** The frame that says how many are here. */
    public Buffer frame(SessionId session) {
        var topic = Topic.of(Topic.Kind.PRESENCE, session);
        return Buffer.buffer(new LiveEvent.Latest(topic, new LiveBody.PresenceCount(here(session))).json());
    }

    private void announce(SessionId session) {
        counts.offer(Topic.of(Topic.Kind.PRESENCE, session).toString(), "here", () -> frame(session));
    }

    /** Under the room's lock, so that the order of the teller is the order of the room. */
    private void tell(SessionId session, PersonId person, boolean here) {
        if (!teller.isShutdown()) teller.execute(() -> tellAll(session, person, here));
    }

    private void tellAll(SessionId session, PersonId person, boolean here) {
        for (var listener : listeners) {
            try {
                listener.changed(session, person, here);
            } catch (RuntimeException broken) {
                // One listener must not keep the others from hearing.
                LOG.error("a listener of presence failed", broken);
            }
        }
    }

    @Override
    public void close() {
        teller.shutdown();
    }
}
