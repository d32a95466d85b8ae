package io.plenary.registration;

import io.plenary.catalogue.Registration;
import io.plenary.contract.ids.EventId;
import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.RegistrationId;
import io.plenary.platform.Sql;
import io.vertx.sqlclient.Row;
import java.util.Optional;
import java.util.UUID;

/** Seats and the registrations that hold them; inside a transaction. */
record SeatStore(Sql sql) {

    record Taking(boolean tookSeat, Optional<Registration> registration) {}

    /** Whoever waits for such a seat comes before: it is theirs, also where it was not offered to them yet. */
    Taking take(SeatDesk.Wish wish) {
        return sql.get(
                """
                with seat as (
                  update seats set taken = taken + 1,
                    online_taken = online_taken + ($5::text = 'online')::int,
                    in_person_taken = in_person_taken + ($5::text = 'in-person')::int
                  where event_id = $2::uuid and (cap is null or taken < cap)
                    and ($5::text <> 'online' or online_cap is null or online_taken < online_cap)
                    and ($5::text <> 'in-person' or in_person_cap is null or in_person_taken < in_person_cap)
                    and not exists (
                      select 1 from registration
                      where event_id = $2::uuid and person_id = $3::uuid and state not in ('cancelled', 'lapsed'))
                    and not exists (
                      select 1 from registration w
                      where w.event_id = $2::uuid and w.state = 'waiting' and w.mode = $5::text)
                  returning event_id),
                made as (
                  insert into registration (id, event_id, person_id, state, notice, mode)
                  select $1::uuid, event_id, $3::uuid, 'confirmed', $4::text, $5::text from seat
                  on conflict (event_id, person_id) do update
                  set state = 'confirmed', at = now(), cancelled_at = null, notice = excluded.notice, reason = null,
                    offer_until = null, mode = excluded.mode
                  where registration.state in ('cancelled', 'lapsed')
                  returning id, state, at, mode)
                select exists (select 1 from seat) as took, made.id, made.state, made.at, made.mode
                from (select 1) one
                left join made on true
                """, SeatStore::taking, wish.ifNew(), wish.event(), wish.person(), wish.notice(), wish.modeWord());
    }

    private static Taking taking(Row row) {
        var made = row.getUUID("id") == null ? Optional.<Registration>empty() : Optional.of(registration(row));
        return new Taking(row.getBoolean("took"), made);
    }

    static Registration registration(Row row) {
        return new Registration(
                new RegistrationId(row.getUUID("id")),
                Registration.State.of(row.getString("state")),
                Sql.instant(row, "at"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Registration.Mode.find(row.getString("mode")));
    }

    /** The registration that stands, whether it holds a seat or waits for one. */
    Optional<Registration> findStanding(EventId event, PersonId person) {
        return sql.find("""
                select id, state, at, mode from registration
                where event_id = $1 and person_id = $2 and state not in ('cancelled', 'lapsed')
                """, SeatStore::registration, event, person);
    }

    Optional<Registration> findHeld(EventId event, PersonId person) {
        return sql.find("""
                select id, state, at, mode from registration
                where event_id = $1 and person_id = $2 and state = 'confirmed'
                """, SeatStore::registration, event, person);
    }

    /** @param mode of the registration that held it, as its row says */
    void handBack(EventId event, String mode) {
        sql.execute("""
                update seats set taken = taken - 1,
                  online_taken = online_taken - ($2::text = 'online')::int,
                  in_person_taken = in_person_taken - ($2::text = 'in-person')::int
                where event_id = $1
                """, event, mode);
    }

    /** Nobody else takes, gives or offers a seat of the event until the transaction ends. */
    void lock(EventId event) {
        sql.execute("select taken from seats where event_id = $1 for update", event);
    }

    /**
     * Registering locks the seats before the registration; giving back must do the same, or the two wait for ever.
     *
     * @return false when it held none, such as when it was given back before
     */
    boolean giveBack(EventId event, RegistrationId id) {
        lock(event);
        var cancelled = sql.find("""
                update registration set state = 'cancelled', cancelled_at = now(), offer_until = null
                where id = $1 and event_id = $2 and state in ('confirmed', 'offered')
                returning mode
                """, row -> row.getString("mode"), id, event);
        cancelled.ifPresent(mode -> handBack(event, mode));
        return cancelled.isPresent();
    }

    void cameBy(RegistrationId id, UUID invitation) {
        sql.execute("update registration set invitation_id = $2 where id = $1", id, invitation);
    }
}
