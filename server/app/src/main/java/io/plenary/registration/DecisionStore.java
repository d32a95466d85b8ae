package io.plenary.registration;

import io.plenary.contract.ids.EventId;
import io.plenary.contract.ids.RegistrationId;
import io.plenary.platform.Sql;
import io.vertx.sqlclient.Row;

/** What organisers change about registrations; inside a transaction that has locked the seats. */
record DecisionStore(Sql sql) {

    /** A seat for one who asked. */
    Decision.Result approve(EventId event, RegistrationId id) {
        return sql.get("""
                with asking as (
                  select id, mode from registration where id = $2 and event_id = $1 and state = 'pending'),
                seat as (
                  update seats set taken = taken + 1,
                    online_taken = online_taken + (asking.mode = 'online')::int,
                    in_person_taken = in_person_taken + (asking.mode = 'in-person')::int
                  from asking
                  where event_id = $1 and (cap is null or taken < cap)
                    and (asking.mode <> 'online' or online_cap is null or online_taken < online_cap)
                    and (asking.mode <> 'in-person' or in_person_cap is null or in_person_taken < in_person_cap)
                  returning event_id),
                made as (
                  update registration r set state = 'confirmed', at = now(), reason = null
                  from asking, seat
                  where r.id = asking.id
                  returning r.id)
                select exists (select 1 from asking) as asking, exists (select 1 from made) as made
                """, DecisionStore::result, event, id);
    }

    private static Decision.Result result(Row row) {
        if (row.getBoolean("made")) return Decision.Result.DONE;
        return row.getBoolean("asking") ? Decision.Result.FULL : Decision.Result.PASSED;
    }

    /** @return false when there was nothing to decline */
    boolean decline(EventId event, RegistrationId id, String reason) {
        var offered = sql.find("""
                update registration set state = 'declined', reason = $3, offer_until = null
                where id = $2 and event_id = $1 and state = 'offered'
                returning mode
                """, row -> row.getString("mode"), event, id, reason);
        offered.ifPresent(mode -> new SeatStore(sql).handBack(event, mode));
        return offered.isPresent() || sql.execute("""
                update registration set state = 'declined', reason = $3
                where id = $2 and event_id = $1 and state in ('pending', 'waiting')
                """, event, id, reason) == 1;
    }

    boolean withdraw(EventId event, RegistrationId id, String reason) {
        var taken = sql.find("""
                update registration set state = 'declined', reason = $3
                where id = $2 and event_id = $1 and state = 'confirmed'
                returning mode
                """, row -> row.getString("mode"), event, id, reason);
        taken.ifPresent(mode -> new SeatStore(sql).handBack(event, mode));
        return taken.isPresent();
    }

    boolean prefer(EventId event, RegistrationId id) {
        return sql.execute("""
                update registration set priority = 1 + (
                  select coalesce(max(priority), 0) from registration where event_id = $1 and state = 'waiting')
                where id = $2 and event_id = $1 and state = 'waiting'
                """, event, id) == 1;
    }
}
