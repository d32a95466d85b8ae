package io.plenary.registration;

import io.plenary.catalogue.Registration;
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
        /** Organisers answer; no seat is touched. */
        ASKING,
        FULL,
        /** There is a registration that stands, be it of a moment ago. */
        HELD;

        /** What is written down of whoever comes in. */
        Registration.State state() {
            return switch (this) {
                case SEATED -> Registration.State.CONFIRMED;
                case WAITING -> Registration.State.WAITING;
                case ASKING -> Registration.State.PENDING;
                case FULL, HELD -> throw new IllegalStateException("nothing is written of who is " + this);
            };
        }

        boolean comesIn() {
            return this == SEATED || this == WAITING || this == ASKING;
        }
    }

    /**
     * What one of them asks for.
     *
     * @param waits takes a place in the queue when there is no seat
     * @param asks organisers whether they may come
     */
    record Asking(PersonId person, Optional<Mode> mode, boolean waits, boolean asks) {
        Asking(PersonId person, Optional<Mode> mode, boolean waits) {
            this(person, mode, waits, false);
        }

        static Asking of(Arrival.Guest guest) {
            var arrival = guest.arrival();
            return new Asking(
                    guest.person().id(),
                    arrival.mode(),
                    arrival.waits(),
                    arrival.way().byApproval());
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
        if (one.asks()) return Fate.ASKING;
        if (seats.take(one.mode())) return Fate.SEATED;
        return one.waits() ? Fate.WAITING : Fate.FULL;
    }
}
