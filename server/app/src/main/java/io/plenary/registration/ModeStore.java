package io.plenary.registration;

import io.plenary.catalogue.Registration;
import io.plenary.contract.ids.EventId;
import io.plenary.contract.ids.RegistrationId;
import io.plenary.platform.Sql;

/** The way of taking part of a registration that stands; inside a transaction that has locked the seats. */
record ModeStore(Sql sql) {

    /** A seat of the other way is taken before this one is left; who holds none just waits for the other. */
    boolean move(EventId event, RegistrationId id, Registration.Mode to) {
        return sql.execute("""
                with mine as (
                  select id, mode, state in ('confirmed', 'offered') as seated
                  from registration
                  where id = $2::uuid and event_id = $1::uuid and state not in ('cancelled', 'lapsed')),
                seat as (
                  update seats s
                  set online_taken = online_taken + ($3::text = 'online')::int - (mine.mode = 'online')::int,
                    in_person_taken = in_person_taken + ($3::text = 'in-person')::int - (mine.mode = 'in-person')::int
                  from mine
                  where s.event_id = $1::uuid and mine.seated and mine.mode <> $3::text
                    and ($3::text <> 'online' or online_cap is null or online_taken < online_cap)
                    and ($3::text <> 'in-person' or in_person_cap is null or in_person_taken < in_person_cap)
                  returning s.event_id)
                update registration r set mode = $3::text
                from mine
                where r.id = mine.id
                  and (not mine.seated or mine.mode = $3::text or exists (select 1 from seat))
                """, event, id, to.word()) == 1;
    }

    boolean stands(RegistrationId id) {
        return sql.get("""
                select exists (
                  select 1 from registration where id = $1 and state not in ('cancelled', 'lapsed')) as stands
                """, row -> row.getBoolean("stands"), id);
    }
}
