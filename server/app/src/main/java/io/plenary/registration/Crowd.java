package io.plenary.registration;

import io.plenary.catalogue.Registration.Mode;
import io.plenary.contract.ids.PersonId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** What becomes of each who came at the same moment, in their order. */
final class Crowd {
    private Crowd() {}

    enum Fate {
        SEATED,
        WAITING,
        FULL,
        /** There is a registration that stands, be it of a moment ago. */
        HELD;

        boolean comesIn() {
            return this == SEATED || this == WAITING;
        }
    }

    /** What one of them asks for. @param waits takes a place in the queue when there is no seat */
    record Asking(PersonId person, Optional<Mode> mode, boolean waits) {
        static Asking of(Arrival.Guest guest) {
            var arrival = guest.arrival();
            return new Asking(guest.person().id(), arrival.mode(), arrival.waits());
        }
    }

    /** @param seats of the event, locked; @param standing who has a registration already. @return one fate for each */
    static List<Fate> decide(SeatsLeft seats, Collection<PersonId> standing, List<Asking> asking) {
        var held = new HashSet<>(standing);
        var fates = new ArrayList<Fate>(asking.size());
        for (var one : asking) {
            var fate = held.contains(one.person()) ? Fate.HELD : fate(seats, one);
            if (fate.comesIn()) held.add(one.person());
            fates.add(fate);
        }
        return fates;
    }

    private static Fate fate(SeatsLeft seats, Asking one) {
        if (seats.take(one.mode())) return Fate.SEATED;
        return one.waits() ? Fate.WAITING : Fate.FULL;
    }
}
