package io.plenary.mail;

import io.plenary.platform.Rounds;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Mails of one kind on their way out, several at once: one that the other side keeps waiting holds up no other. What is
 * leased is under way at once, so nothing waits behind another under a lease that runs.
 */
final class OutboxLane implements AutoCloseable {
    /** At most so many are repeated when a sender dies between the server's yes and its own note. */
    static final int AT_ONCE = 4;

    private static final Logger LOG = LoggerFactory.getLogger(OutboxLane.class);
    private static final Duration LEASE = Duration.ofMinutes(4);
    /** What is tried again is due by the clock. */
    private static final Duration PAUSE = Duration.ofSeconds(10);

    private static final Duration GIVEN_WAY = Duration.ofMillis(100);
    /** From so many between two rounds on. */
    private static final int CROWD = 10;

    private static final Duration LAST = Duration.ofSeconds(5);

    private final OutboxStore store;
    private final OutboxStore.Kind kind;
    private final Consumer<OutboxStore.Due> deliver;
    private final LongSupplier put;
    private final Semaphore free = new Semaphore(AT_ONCE);
    private final Rounds rounds;
    private long seen;

    /** @param put how many mails this node has put into the outbox so far */
    OutboxLane(OutboxStore store, OutboxStore.Kind kind, Consumer<OutboxStore.Due> deliver, LongSupplier put) {
        this.store = store;
        this.kind = kind;
        this.deliver = deliver;
        this.put = put;
        this.rounds = new Rounds("outbox " + kind, PAUSE, this::goRound);
    }

    private boolean goRound() {
        if (go() == 0) return false;
        giveWay();
        return true;
    }

    /**
     * While more letters come than can leave, those who write them are a crowd that waits for its seats: the letters leave
     * slowly then, and the faster afterwards.
     */
    private void giveWay() {
        var now = put.getAsLong();
        if (now - seen > CROWD) LockSupport.parkNanos(GIVEN_WAY.toNanos());
        seen = now;
    }

    void start() {
        rounds.start();
    }

    void wake() {
        rounds.wake();
    }

    /** As many as have room, once there is any. @return how many are under way now */
    int go() {
        free.acquireUninterruptibly();
        var room = 1 + free.drainPermits();
        var due = leased(room);
        free.release(room - due.size());
        for (var one : due) Thread.ofVirtual().name("mail " + one.parcel().id()).start(() -> deliverOrSay(one));
        return due.size();
    }

    private List<OutboxStore.Due> leased(int room) {
        try {
            return store.lease(kind, room, LEASE);
        } catch (RuntimeException away) {
            // The database may be away for a while; the outbox waits there, and so does this loop.
            LOG.atWarn().addKeyValue("cause", away.toString()).log("outbox round failed");
            return List.of();
        }
    }

    private void deliverOrSay(OutboxStore.Due due) {
        try {
            deliver.accept(due);
        } catch (RuntimeException failure) {
            // Its lease runs out, and it is tried again; the others go on.
            LOG.atWarn()
                    .addKeyValue("mail", due.parcel().id())
                    .addKeyValue("cause", failure.toString())
                    .log("what became of a mail is not noted");
        } finally {
            free.release();
        }
    }

    /** Until nothing is under way. @return false when that takes longer */
    boolean rests(Duration most) {
        try {
            if (!free.tryAcquire(AT_ONCE, most.toMillis(), TimeUnit.MILLISECONDS)) return false;
            free.release(AT_ONCE);
            return true;
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Lets what is under way finish, for at most five seconds. */
    @Override
    public void close() {
        rounds.close();
        if (!rests(LAST)) LOG.warn("mails were under way; what became of them is not noted");
    }
}
