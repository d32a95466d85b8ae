package io.plenary.mail;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.plenary.platform.Db;
import io.plenary.platform.Look;
import io.plenary.platform.Lookout;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Empties the outbox in two lanes, so that thousands of letters to many never stand before a link that somebody waits for:
 * leases what is due, delivers, notes the answer. A sender that dies leaves its leases to run out, and another sends again
 * under the same Message-ID.
 */
public final class OutboxSender implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(OutboxSender.class);
    private static final Duration COUNTED = Duration.ofSeconds(5);
    private static final Duration LOOK = Duration.ofSeconds(2);
    private static final Duration ROUND = Duration.ofMinutes(1);

    private final OutboxStore store;
    private final Post post;
    private final Letters letters;
    private final List<OutboxLane> lanes;
    private final AtomicLong waiting;
    private final Counter accepted;
    private final Counter failed;
    private final Counter turnedAway;

    /** @param letters for events that word them in their own way */
    public OutboxSender(Db db, Outbox outbox, Post post, Letters letters, MeterRegistry meters) {
        this.store = new OutboxStore(db);
        this.post = post;
        this.letters = letters;
        this.lanes = Arrays.stream(OutboxStore.Kind.values())
                .map(kind -> new OutboxLane(store, kind, this::deliver, outbox::put))
                .toList();
        this.waiting = meters.gauge("plenary.mail.waiting", new AtomicLong());
        this.accepted = meters.counter("plenary.mail.left", "outcome", "accepted");
        this.failed = meters.counter("plenary.mail.left", "outcome", "failed");
        this.turnedAway = meters.counter("plenary.mail.turned.away");
        outbox.onWake(this::wake);
    }

    /** What other nodes put in is found when the database has changed. */
    public void start(Lookout lookout) {
        lanes.forEach(OutboxLane::start);
        lookout.add(Look.every(LOOK, this::wake)).add(Look.every(COUNTED, () -> waiting.set(store.depth())));
    }

    private void wake() {
        lanes.forEach(OutboxLane::wake);
    }

    /** Once, and to its end. @return how many were tried */
    int round() {
        var tried = lanes.stream().mapToInt(OutboxLane::go).sum();
        for (var lane : lanes) if (!lane.rests(ROUND)) throw new IllegalStateException("a delivery does not end");
        return tried;
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
            case Post.Delivery.Later later -> again(parcel, later.answer());
            case Post.Delivery.TurnedAway away -> {
                turnedAway.increment();
                LOG.atError().addKeyValue("answer", away.answer()).log("the mail server turns us away");
                again(parcel, away.answer());
            }
        }
    }

    private void again(Post.Parcel parcel, String answer) {
        BackOff.after(parcel.attempt())
                .ifPresentOrElse(pause -> store.later(parcel.id(), pause, answer), () -> giveUp(parcel, answer));
    }

    private void giveUp(Post.Parcel parcel, String answer) {
        store.failed(parcel.id(), answer);
        failed.increment();
        LOG.atWarn()
                .addKeyValue("mail", parcel.id())
                .addKeyValue("answer", answer)
                .log("a mail could not be delivered");
    }

    /** Lets the mails under way finish, for at most five seconds a lane. */
    @Override
    public void close() {
        lanes.forEach(OutboxLane::close);
    }
}
