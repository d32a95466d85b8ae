package io.plenary.registration;

import io.plenary.catalogue.Event;
import io.plenary.catalogue.EventService;
import io.plenary.contract.ErrorCode;
import io.plenary.contract.ids.EventId;
import io.plenary.contract.ids.PersonId;
import io.plenary.platform.Db;
import io.plenary.platform.Refusal;
import io.plenary.platform.Sql;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Two accounts turn out to be one person's. For each event the better of two registrations stays, and has the seats of sessions
 * and the answers that the other alone had; what that one holds beside goes, in the same transaction, to whoever is next.
 */
public final class SeatUnion {
    private final Db db;
    private final EventService events;
    private final WaitingList waiting;

    SeatUnion(RegistrationService.Parts parts, WaitingList waiting) {
        this.db = parts.db();
        this.events = parts.events();
        this.waiting = waiting;
    }

    /** @param aside whom the lesser registration of the account that stays belongs to afterwards */
    public record Who(PersonId joins, PersonId stays, PersonId aside) {}

    /** Events for which both are registered. */
    public record Pairs(Map<EventId, Event> events) {}

    /** Read before the transaction. */
    public Pairs between(PersonId joins, PersonId stays) {
        return new Pairs(new UnionStore(db)
                .events(joins, stays).stream()
                        .map(events::get)
                        .collect(Collectors.toMap(Event::id, Function.identity())));
    }

    /** As registering does, seats before anything else; of several events always in one order. */
    public void lock(Sql tx, PersonId joins, PersonId stays) {
        new UnionStore(tx).lockSeats(joins, stays);
    }

    /** @throws Refusal busy where one has registered for another event of the other's meanwhile */
    public void unite(Sql tx, Pairs pairs, Who who) {
        var store = new UnionStore(tx);
        for (var clash : store.clashes(who.joins(), who.stays())) {
            var event = pairs.events().get(clash.event());
            if (event == null) throw new Refusal(ErrorCode.BUSY);
            store.takeOver(clash.lesser(), clash.better());
            var freed = new SeatStore(tx).giveBack(event.id(), clash.lesser());
            if (!freed) new WaitingStore(tx).withdraw(clash.lesser());
            store.dropLinks(clash.lesser());
            if (clash.staysLesser()) store.give(clash.lesser(), who.aside());
            if (freed) waiting.moveOn(tx, event);
        }
        store.move(who.joins(), who.stays());
    }
}
