package io.plenary.live;

import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.SessionId;
import io.plenary.contract.live.LiveBody;
import io.plenary.contract.live.LiveEvent;
import io.plenary.contract.live.Topic;
import io.plenary.fanout.Counts;
import io.vertx.core.buffer.Buffer;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
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
    private final ConcurrentHashMap<SessionId, Room> rooms = new ConcurrentHashMap<>();
    private final List<Presence> listeners = new CopyOnWriteArrayList<>();
    private final ExecutorService teller = Executors.newSingleThreadExecutor(
            Thread.ofVirtual().name("presence").factory());

    /** Who is in one room, by sockets. Read and written under the map's lock of this room only. */
    private static final class Room {
        final Map<PersonId, Integer> sockets = new HashMap<>();
        /** As it was told last; null when somebody has come or gone since. */
        Set<PersonId> told;

        /** @return whether they were not here before */
        boolean enter(PersonId person) {
            if (sockets.merge(person, 1, Integer::sum) > 1) return false;
            told = null;
            return true;
        }

        /** @return whether they are not here any more */
        boolean leave(PersonId person) {
            if (sockets.computeIfPresent(person, (one, many) -> many == 1 ? null : many - 1) != null) return false;
            told = null;
            return true;
        }

        Set<PersonId> people() {
            if (told == null) told = Collections.unmodifiableSet(new HashSet<>(sockets.keySet()));
            return told;
        }
    }

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
            var here = people == null ? new Room() : people;
            if (here.enter(person)) tell(session, person, true);
            return here;
        });
        if (order == Order.RECEIVES_FIRST) teller.execute(() -> book.claim(session, person));
        announce(session);
    }

    /** A socket of the person went. */
    public void leave(SessionId session, PersonId person) {
        rooms.computeIfPresent(session, (id, people) -> {
            if (people.leave(person)) tell(session, person, false);
            return people.sockets.isEmpty() ? null : people;
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
            count[0] = people.sockets.size();
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
            found[0] = people.sockets.containsKey(person);
            return people;
        });
        return found[0];
    }

    /** Does not change, and is the very same set as long as nobody comes or goes: an audience that sits costs nothing. */
    public Set<PersonId> peopleIn(SessionId session) {
        var found = new AtomicReference<Set<PersonId>>(Set.of());
        rooms.computeIfPresent(session, (id, people) -> {
            found.setPlain(people.people());
            return people;
        });
        return found.getPlain();
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
