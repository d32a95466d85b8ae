package io.plenary.registration;

import io.plenary.catalogue.Event;
import io.plenary.catalogue.EventService;
import io.plenary.contract.ids.EventId;
import io.plenary.platform.Db;
import io.plenary.platform.Rounds;
import java.time.Duration;
import java.util.UUID;
import java.util.function.ToIntBiFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks for offers that ran out, and for seats that are free while somebody waits, every few seconds, on every node: the
 * rows decide which of them moves one on.
 */
public final class OfferClock implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(OfferClock.class);
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private static final EventId NONE = new EventId(new UUID(0, 0));

    private final Db db;
    private final EventService events;
    private final WaitingList waiting;
    private final Runnable after;
    private final Rounds rounds;

    /** @param after something moved on: letters wait, and pages show another number */
    OfferClock(Db db, EventService events, WaitingList waiting, Runnable after) {
        this.db = db;
        this.events = events;
        this.waiting = waiting;
        this.after = after;
        this.rounds = new Rounds("offers", PAUSE, this::roundOrSay);
    }

    public void start() {
        rounds.start();
    }

    private boolean roundOrSay() {
        try {
            if (round() > 0) after.run();
        } catch (RuntimeException failure) {
            // The next round tries again; one that throws would end them all.
            LOG.warn("offers could not be moved on: {}", failure.toString());
        }
        return false;
    }

    /** @return how many offers ran out, and events whose seats were offered again */
    int round() {
        var moved = 0;
        var store = new WaitingStore(db);
        for (var some = store.overdue(NONE); !some.isEmpty(); some = store.overdue(some.getLast()))
            for (var id : some) moved += lapse(id);
        for (var id : store.held()) moved += moveOrSay(id, this::offerAgain);
        return moved;
    }

    /** A transaction for so many of them. */
    private int lapse(EventId id) {
        var all = 0;
        var some = WaitingStore.AT_ONCE;
        while (some == WaitingStore.AT_ONCE) {
            some = moveOrSay(id, waiting::moveOnLapsed);
            all += some;
        }
        return all;
    }

    private int offerAgain(Db.Tx tx, Event event) {
        waiting.moveOn(tx, event);
        return 1;
    }

    /** One event that fails keeps no other waiting. */
    private int moveOrSay(EventId id, ToIntBiFunction<Db.Tx, Event> move) {
        try {
            var event = events.get(id);
            return db.transaction(tx -> move.applyAsInt(tx, event));
        } catch (RuntimeException failure) {
            LOG.atWarn()
                    .addKeyValue("event", id)
                    .addKeyValue("cause", failure.toString())
                    .log("offers of an event could not be moved on");
            return 0;
        }
    }

    @Override
    public void close() {
        rounds.close();
    }
}
