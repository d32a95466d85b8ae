package io.plenary.live;

import io.micrometer.core.instrument.MeterRegistry;
import io.plenary.contract.ErrorCode;
import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.SessionId;
import io.plenary.platform.Db;
import io.plenary.platform.Refusal;
import io.plenary.platform.Rounds;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Who is in which room, told to all nodes. A row stands before its person receives anything and goes some time after the
 * last socket went, so at every moment those who receive are among those who are listed (T7). One virtual thread writes,
 * many people in one statement. Shared by all threads.
 */
public final class PresenceBook implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(PresenceBook.class);
    private static final Duration PAUSE = Duration.ofMillis(499);
    private static final int RUSH = 3;
    /** It reads the rows of all: so many within the time after which a node's are swept. */
    private static final int SWEEPS = 5;

    private static final long GATHER_NANOS = 10_000_000;

    /** One person in one room, however many sockets. */
    record Place(SessionId session, PersonId person) {}

    /**
     * @param linger how long a row outlives its last socket: a page that is loaded again stays in the list
     * @param beat between two heartbeats of this node
     * @param dead after so long without one, a node's people count no more
     * @param swept after so long its rows are deleted, by whoever comes by
     */
    public record Pace(Duration linger, Duration beat, Duration dead, Duration swept) {
        public static Pace standard() {
            return new Pace(
                    Duration.ofSeconds(1), Duration.ofSeconds(3), Duration.ofSeconds(20), Duration.ofSeconds(45));
        }
    }

    private final PresenceStore store;
    private final Pace pace;
    private final PresenceDesk desk;
    private final Rounds writer = new Rounds("presence-book", PAUSE, this::round);
    private long beaten;
    private long swept;
    private boolean begun;

    public PresenceBook(Db db, String node, Pace pace, MeterRegistry meters) {
        this.store = new PresenceStore(db, node);
        this.pace = pace;
        this.desk = new PresenceDesk(pace.linger());
        meters.gauge("plenary.presence.places", desk, PresenceDesk::size);
        meters.gauge("plenary.presence.waiting", desk, PresenceDesk::waiting);
        writer.start();
    }

    /** Returns once the person is listed. @throws Refusal unavailable, when that cannot be written */
    void claim(SessionId session, PersonId person) {
        var place = new Place(session, person);
        var listed = desk.claim(place);
        if (!listed.isDone()) writer.wake();
        try {
            listed.join();
        } catch (CompletionException away) {
            desk.release(place, System.nanoTime());
            throw new Refusal(ErrorCode.UNAVAILABLE, away);
        }
    }

    void release(SessionId session, PersonId person) {
        desk.release(new Place(session, person), System.nanoTime());
    }

    /** Distinct people of these rooms who are on other nodes only. Awaits. */
    Map<SessionId, Integer> elsewhere(Set<SessionId> sessions) {
        return sessions.isEmpty() || !store.hasOthers(pace.dead()) ? Map.of() : store.elsewhere(sessions, pace.dead());
    }

    /** Everybody in the room, on any node. Awaits. */
    public List<PersonId> people(SessionId session) {
        return store.people(session, pace.dead());
    }

    /** Those of them who are in the room, on any node. Awaits. */
    public Set<PersonId> among(SessionId session, Set<PersonId> people) {
        return Set.copyOf(store.among(session, people, pace.dead()));
    }

    /** Those of these rooms where the person is, on any node. Awaits. */
    public Set<SessionId> rooms(PersonId person, Set<SessionId> among) {
        return Set.copyOf(store.rooms(person, among));
    }

    private boolean round() {
        try {
            if (!begun || System.nanoTime() - beaten > pace.beat().toNanos()) beat();
            leave(desk.leaving(System.nanoTime()));
            arrive(desk.arriving());
        } catch (RuntimeException away) {
            // Whoever waits is refused and may try again; what is to leave leaves with a later round.
            desk.fail(away);
            begun = false;
            LOG.warn("presence could not be written: {}", away.toString());
        }
        return isMore();
    }

    /** One statement for three costs what one for fifty does: in a rush they gather for some milliseconds. */
    private boolean isMore() {
        var waiting = desk.waiting();
        if (waiting >= RUSH) LockSupport.parkNanos(GATHER_NANOS);
        return waiting > 0;
    }

    /** A node that was taken for dead writes everybody anew. */
    private void beat() {
        if (!store.beat()) desk.writeAnew();
        var now = System.nanoTime();
        if (!begun || now - swept > pace.swept().toNanos() / SWEEPS) {
            store.sweep(pace.swept());
            swept = now;
        }
        beaten = now;
        begun = true;
    }

    private void leave(List<Place> places) {
        if (places.isEmpty()) return;
        store.leave(places);
        desk.left(places);
    }

    private void arrive(List<Place> places) {
        if (places.isEmpty()) return;
        store.arrive(places);
        desk.arrived(places, System.nanoTime());
    }

    /** Stops without a word, as a process does that is killed. */
    public void kill() {
        writer.close();
    }

    @Override
    public void close() {
        writer.close();
        try {
            store.forget();
        } catch (RuntimeException away) {
            // The other nodes forget this one when its heart has not beaten for a while.
            LOG.debug("presence is left to the others: {}", away.toString());
        }
    }
}
