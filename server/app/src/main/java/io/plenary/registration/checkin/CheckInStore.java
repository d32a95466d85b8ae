package io.plenary.registration.checkin;

import io.plenary.catalogue.Registration;
import io.plenary.contract.ids.EventId;
import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.RegistrationId;
import io.plenary.platform.Sql;
import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Rows of check_in and the tickets of registrations. */
record CheckInStore(Sql sql) {
    private static final int MOST = 10_000;

    /** @param state of the registration; @param made by this pass, now or when it was sent before */
    record Shown(
            PersonId person, Registration.State state, Optional<Registration.Mode> mode, boolean made, Instant at) {}

    /** One row for each registration is what lets nobody in twice. @return empty for a ticket of another event */
    Optional<Shown> show(EventId event, Pass pass, PersonId by) {
        sql.execute("""
                insert into check_in (id, registration_id, at, by_id)
                select $1, id, least($3::timestamptz, clock_timestamp()), $5
                from registration
                where ticket = $2 and event_id = $4 and state = 'confirmed'
                on conflict do nothing
                """, pass.id(), pass.ticket(), pass.at(), event, by);
        // Another device saw the person earlier and was away until now.
        sql.execute("""
                update check_in c set at = $3
                from registration r
                where r.ticket = $2 and r.event_id = $1 and c.registration_id = r.id and c.at > $3
                """, event, pass.ticket(), pass.at());
        return sql.find("""
                select r.person_id, r.state, r.mode, coalesce(c.id = $3, false) as made, coalesce(c.at, now()) as at
                from registration r
                left join check_in c on c.registration_id = r.id
                where r.ticket = $2 and r.event_id = $1
                """, CheckInStore::shown, event, pass.ticket(), pass.id());
    }

    private static Shown shown(Row row) {
        return new Shown(
                new PersonId(row.getUUID("person_id")),
                Registration.State.of(row.getString("state")),
                Registration.Mode.find(row.getString("mode")),
                row.getBoolean("made"),
                Sql.instant(row, "at"));
    }

    /** Somebody pressed the wrong name. @return false when nobody was let in by this ticket */
    boolean undo(EventId event, UUID ticket) {
        return sql.execute("""
                delete from check_in c using registration r
                where r.ticket = $2 and r.event_id = $1 and c.registration_id = r.id
                """, event, ticket) == 1;
    }

    /** Somebody at the door; the name stands with the person. */
    record Expected(UUID ticket, PersonId person, Optional<Registration.Mode> mode, Optional<Instant> at) {}

    List<Expected> expected(EventId event) {
        return sql.list("""
                select r.ticket, r.person_id, r.mode, c.at
                from registration r
                left join check_in c on c.registration_id = r.id
                where r.event_id = $1 and r.state = 'confirmed'
                order by r.id
                limit $2
                """, CheckInStore::expected, event, MOST);
    }

    private static Expected expected(Row row) {
        return new Expected(
                row.getUUID("ticket"),
                new PersonId(row.getUUID("person_id")),
                Registration.Mode.find(row.getString("mode")),
                Sql.findInstant(row, "at"));
    }

    /** The ticket of a seat that this person holds. */
    Optional<UUID> ticket(RegistrationId id, PersonId person) {
        return sql.find(
                "select ticket from registration where id = $1 and person_id = $2 and state = 'confirmed'",
                row -> row.getUUID("ticket"),
                id,
                person);
    }
}
