package io.plenary.mail;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.plenary.platform.Db;
import io.plenary.platform.Rounds;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Empties the outbox on one virtual thread: leases what is due, delivers, notes the answer. A sender that dies leaves
 * its lease to run out, and another sends again under the same Message-ID.
 */
public final class OutboxSender implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(OutboxSender.class);
    private static final int BATCH = 10;
    private static final int COUNTED = 50;
    private static final Duration LEASE = Duration.ofMinutes(4);
    private static final Duration ROUND = Duration.ofSeconds(2);
    private static final Duration GIVEN_WAY = Duration.ofMillis(100);

    private final OutboxStore store;
    private final Post post;
    private final Letters letters;
    private final Rounds rounds = new Rounds("outbox", ROUND, this::goRound);
    private final Outbox outbox;
    private final AtomicLong waiting;
    private final Counter accepted;
    private final Counter failed;
    private int rounded;
    private long seen;

    /** @param letters for events that word them in their own way */
    public OutboxSender(Db db, Outbox outbox, Post post, Letters letters, MeterRegistry meters) {
        this.store = new OutboxStore(db);
        this.outbox = outbox;
        this.post = post;
        this.letters = letters;
        this.waiting = meters.gauge("plenary.mail.waiting", new AtomicLong());
        this.accepted = meters.counter("plenary.mail.left", "outcome", "accepted");
        this.failed = meters.counter("plenary.mail.left", "outcome", "failed");
        outbox.onWake(rounds::wake);
    }

    public void start() {
        rounds.start();
    }

    private boolean goRound() {
        var isFull = round() == BATCH;
        if (isFull) giveWay();
        return isFull;
    }

    /**
     * While more letters come than can leave, those who write them are a crowd that waits for its seats: the letters leave
     * slowly then, and the faster afterwards.
     */
    private void giveWay() {
        var put = outbox.put();
        if (put - seen > BATCH) LockSupport.parkNanos(GIVEN_WAY.toNanos());
        seen = put;
    }

    /** @return how many were tried */
    int round() {
        try {
            var due = store.lease(BATCH, LEASE);
            for (var one : due) deliver(one);
            // Counting thousands for every ten that leave would take longer than sending them.
            if (due.size() < BATCH || ++rounded % COUNTED == 0) waiting.set(store.depth());
            return due.size();
        } catch (RuntimeException away) {
            // The database may be away for a while; the outbox waits there, and so does this loop.
            LOG.atWarn().addKeyValue("cause", away.toString()).log("outbox round failed");
            return 0;
        }
    }

    private void deliver(OutboxStore.Due due) {
        if (due.stopped()) giveUp(due.parcel(), "550 this address takes no letters of this kind");
        else deliver(worded(due));
    }

    /** In the event's own words where it has some. */
    private Post.Parcel worded(OutboxStore.Due due) {
        var written = due.written();
        var kind = written.flatMap(one -> LetterKind.of(one.name()));
        if (due.own().isEmpty() || kind.isEmpty()) return due.parcel();
        var letter = letters.worded(due.own().get(), kind.get(), written.get());
        var worded = due.parcel().with(letter.subject(), letter.text());
        store.worded(worded);
        return worded;
    }

    private void deliver(Post.Parcel parcel) {
        switch (post.deliver(parcel)) {
            case Post.Delivery.Accepted taken -> {
                store.sent(parcel.id(), taken.answer());
                accepted.increment();
            }
            case Post.Delivery.Refused refused -> giveUp(parcel, refused.answer());
            case Post.Delivery.Later later ->
                BackOff.after(parcel.attempt())
                        .ifPresentOrElse(
                                pause -> store.later(parcel.id(), pause, later.answer()),
                                () -> giveUp(parcel, later.answer()));
        }
    }

    private void giveUp(Post.Parcel parcel, String answer) {
        store.failed(parcel.id(), answer);
        failed.increment();
        LOG.atWarn()
                .addKeyValue("mail", parcel.id())
                .addKeyValue("answer", answer)
                .log("a mail could not be delivered");
    }

    /** Lets the mail under way finish, for at most five seconds. */
    @Override
    public void close() {
        rounds.close();
    }
}
