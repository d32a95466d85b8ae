package io.plenary.registration;

import io.plenary.catalogue.Registration;
import io.plenary.platform.Sql;
import java.time.Instant;
import java.util.List;

/** The control twin of R1: counts, then inserts. It must sell seats twice, or the test of the other proves nothing. */
final class CountingSeatDesk implements SeatDesk {

    @Override
    public List<Outcome> take(Sql transaction, List<Wish> wishes) {
        return wishes.stream().map(wish -> take(transaction, wish)).toList();
    }

    private static Outcome take(Sql sql, Wish wish) {
        var free = sql.get("""
                select cap > (select count(*) from registration r where r.event_id = t.event_id) as free
                from seats t
                where t.event_id = $1
                """, row -> row.getBoolean("free"), wish.event());
        if (!free) return Outcome.soldOut();
        sql.execute(
                "insert into registration (id, event_id, person_id, state, notice) values ($1, $2, $3, 'confirmed', $4)",
                wish.ifNew(),
                wish.event(),
                wish.person(),
                wish.notice());
        return Outcome.taken(Registration.plain(wish.ifNew(), Registration.State.CONFIRMED, Instant.EPOCH));
    }
}
