package io.plenary.registration;

import io.plenary.catalogue.EventService;
import io.plenary.catalogue.Registration;
import io.plenary.contract.ErrorCode;
import io.plenary.contract.ids.RegistrationId;
import io.plenary.mail.Outbox;
import io.plenary.platform.Caller;
import io.plenary.platform.Db;
import io.plenary.platform.Refusal;
import java.time.InstantSource;

/** Changing between online and in person, while there are seats: the seat left is free for others in the same moment. */
public final class ModeService {
    private final Db db;
    private final InstantSource clock;
    private final EventService events;
    private final Outbox outbox;
    private final WaitingList waiting;

    ModeService(RegistrationService.Parts parts, WaitingList waiting) {
        this.db = parts.db();
        this.clock = parts.clock();
        this.events = parts.events();
        this.outbox = parts.outbox();
        this.waiting = waiting;
    }

    /**
     * Twice is once. Who waits keeps the time of joining.
     *
     * @throws Refusal auth-required, not-found; wrong-state where there is nothing to choose, or where the event is over;
     *     sold-out
     */
    Registration change(Caller caller, RegistrationId id, Registration.Mode mode) {
        var held = new RegistrationStore(db)
                .find(id, caller.person())
                .filter(one -> one.registration().stands())
                .orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND));
        var event = events.get(held.event());
        if (!event.isHybrid() || !clock.instant().isBefore(event.endsAt())) throw new Refusal(ErrorCode.WRONG_STATE);
        var changed = db.transaction(tx -> {
            var store = new ModeStore(tx);
            new SeatStore(tx).lock(event.id());
            waiting.goFirst(tx, event);
            if (!store.move(event.id(), id, mode)) throw refusal(store, id);
            waiting.moveOn(tx, event);
            return new RegistrationStore(tx).get(id);
        });
        outbox.wake();
        return changed;
    }

    /** It was given back a moment ago, or there is no seat. */
    private static Refusal refusal(ModeStore store, RegistrationId id) {
        return new Refusal(store.stands(id) ? ErrorCode.SOLD_OUT : ErrorCode.NOT_FOUND);
    }
}
