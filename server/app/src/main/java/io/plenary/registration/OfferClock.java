package io.plenary.registration;

import io.plenary.catalogue.EventService;
import io.plenary.platform.Db;
import io.plenary.platform.Rounds;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks for offers that ran out, and for seats that are free while somebody waits, every few seconds, on every node: the
 * rows decide which of them moves one on.
 */
public final class OfferClock implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(OfferClock.class);
    private static final Duration PAUSE = Duration.ofSeconds(5);

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
        for (var id : new WaitingStore(db).overdue()) {
            var event = events.get(id);
            moved += db.transaction(tx -> waiting.moveOnLapsed(tx, event));
        }
        for (var id : new WaitingStore(db).held()) {
            var event = events.get(id);
            moved += db.transaction(tx -> {
                waiting.moveOn(tx, event);
                return 1;
            });
        }
        return moved;
    }

    @Override
    public void close() {
        rounds.close();
    }
}
