package io.plenary.registration;

import io.plenary.platform.Sql;
import java.util.List;

/**
 * One conditional statement for each wish: the row of the seats is the queue, and the database alone decides. Counting
 * first and inserting afterwards sells seats twice.
 */
public final class ConditionalSeatDesk implements SeatDesk {

    @Override
    public List<Outcome> take(Sql transaction, List<Wish> wishes) {
        var store = new SeatStore(transaction);
        return wishes.stream().map(wish -> take(store, wish)).toList();
    }

    private static Outcome take(SeatStore store, Wish wish) {
        var taking = store.take(wish);
        if (taking.registration().isPresent())
            return Outcome.taken(taking.registration().get());
        // The same person came in by another door while this statement waited for the row: hand the seat back.
        if (taking.tookSeat()) store.handBack(wish.event(), wish.modeWord());
        return store.findStanding(wish.event(), wish.person())
                .map(Outcome::held)
                .orElseGet(Outcome::soldOut);
    }
}
