package io.plenary.registration.roll;

import io.plenary.catalogue.Event;
import io.plenary.platform.Sql;
import io.plenary.registration.SeatsLeft;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Decides what becomes of each who is brought, in their order. */
final class Roll {
    private Roll() {}

    /** One of them, with what becomes of them. */
    record Entry(Newcomer newcomer, Fate fate, boolean known) {
        boolean comesIn() {
            return fate.comesIn() && !known;
        }
    }

    /** What would happen now; nothing is written. */
    static List<Entry> plan(Sql sql, Event event, List<Newcomer> newcomers, Terms terms) {
        var store = new RollStore(sql);
        return plan(store.seatsLeft(event), store.known(event.id(), newcomers), newcomers, terms);
    }

    /**
     * @param known addresses that have been here before. Where that is not to be told, they use a seat up like the
     *     others, and leave it
     */
    static List<Entry> plan(SeatsLeft seats, Set<String> known, List<Newcomer> newcomers, Terms terms) {
        var entries = new ArrayList<Entry>(newcomers.size());
        for (var one : newcomers) {
            var isKnown = known.contains(one.email().value());
            var fate = isKnown && !terms.quiet() ? Fate.KNOWN : fate(seats, one, terms);
            entries.add(new Entry(one, fate, isKnown));
        }
        return entries;
    }

    private static Fate fate(SeatsLeft seats, Newcomer one, Terms terms) {
        if (terms.asks()) return Fate.PENDING;
        if (seats.take(one.mode())) return Fate.SEATED;
        return terms.waits() ? Fate.WAITING : Fate.FULL;
    }
}
