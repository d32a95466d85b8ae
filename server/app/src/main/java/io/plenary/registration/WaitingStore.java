package io.plenary.registration;

import io.plenary.catalogue.Registration;
import io.plenary.contract.ids.EventId;
import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.RegistrationId;
import io.plenary.platform.Sql;
import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Registrations that hold no seat yet: asked for, waiting, offered. By the clock of the database alone. */
record WaitingStore(Sql sql) {
    /** Offers made or ended by one statement, at most; their people are read and written to together. */
    static final int AT_ONCE = 500;

    /** Of the event e: one that is taken back or called off keeps its queue and its offers as they are, and moves neither. */
    private static final String IS_ON = "e.state = 'published' and e.called_off_at is null";

    /** Of the event e: people come to it. */
    private static final String TAKES_PLACE = IS_ON + " and e.ends_at > clock_timestamp()";

    /** A seat of t is free for the registration r, which waits, of the event e. */
    private static final String IS_OWED = """
            r.state = 'waiting' and (t.cap is null or t.taken < t.cap)
              and (r.mode <> 'online' or t.online_cap is null or t.online_taken < t.online_cap)
              and (r.mode <> 'in-person' or t.in_person_cap is null or t.in_person_taken < t.in_person_cap)
              and %s""".formatted(TAKES_PLACE);

    /** A seat that is held for somebody. @param until when the hold ends; @param queue the number they waited under, another each time */
    record Offer(RegistrationId registration, PersonId person, Instant until, long queue) {
        private static Offer of(Row row) {
            return new Offer(
                    new RegistrationId(row.getUUID("id")),
                    new PersonId(row.getUUID("person_id")),
                    Sql.instant(row, "offer_until"),
                    Optional.ofNullable(row.getLong("queue")).orElse(0L));
        }
    }

    /** Asks organisers; takes no seat. @return empty when the person has a registration that stands */
    Optional<Registration> ask(SeatDesk.Wish wish) {
        return sql.find(
                """
                insert into registration (id, event_id, person_id, state, notice, mode)
                values ($1, $2, $3, 'pending', $4, $5)
                on conflict (event_id, person_id) do update
                set state = 'pending', at = now(), cancelled_at = null, notice = excluded.notice, reason = null,
                  mode = excluded.mode
                where registration.state in ('cancelled', 'lapsed')
                returning id, state, at, mode
                """,
                SeatStore::registration,
                wish.ifNew(),
                wish.event(),
                wish.person(),
                wish.notice(),
                wish.modeWord());
    }

    /** The end of the queue. The counter stands with the seats, whose row is locked from here on. */
    Optional<Registration> queue(SeatDesk.Wish wish) {
        return sql.find(
                """
                with place as (
                  update seats set queue = queue + 1 where event_id = $2::uuid returning queue)
                insert into registration (id, event_id, person_id, state, notice, queue, mode)
                select $1::uuid, $2::uuid, $3::uuid, 'waiting', $4::text, queue, $5::text from place
                on conflict (event_id, person_id) do update
                set state = 'waiting', at = now(), cancelled_at = null, notice = excluded.notice, reason = null,
                  queue = excluded.queue, priority = 0, offer_until = null, mode = excluded.mode
                where registration.state in ('cancelled', 'lapsed')
                returning id, state, at, mode
                """,
                SeatStore::registration,
                wish.ifNew(),
                wish.event(),
                wish.person(),
                wish.notice(),
                wish.modeWord());
    }

    /** One who asked and may come waits for a seat, and is told so: another time than that of asking. @return false when it is not pending */
    boolean queuePending(EventId event, RegistrationId id) {
        return sql.execute("""
                with place as (
                  update seats set queue = queue + 1 where event_id = $1 returning queue)
                update registration set state = 'waiting', at = now(), queue = place.queue, priority = 0
                from place
                where id = $2 and event_id = $1 and state = 'pending'
                """, event, id) == 1;
    }

    /**
     * Offers what is free to those who wait longest, the preferred first, so many at a time; who waits for a way of taking part that is full
     * holds up nobody who waits for the other. The seats must be locked before, in a statement
     * of its own: only then does this one see who has been offered a seat meanwhile.
     */
    List<Offer> offer(EventId event) {
        return sql.list("""
                with free as (
                  select least(greatest(0, coalesce(t.cap - t.taken, $2)), $2) as seats,
                    greatest(0, coalesce(t.online_cap - t.online_taken, $2)) as online,
                    greatest(0, coalesce(t.in_person_cap - t.in_person_taken, $2)) as in_person,
                    make_interval(hours => coalesce(e.offer_hours, 24)) as held, e.ends_at
                  from seats t
                  join event e on e.id = t.event_id
                  where t.event_id = $1 and %s),
                line as (
                  select first.id, first.priority, first.queue
                  from free
                  cross join lateral (values ('', seats), ('online', online), ('in-person', in_person))
                    as way (mode, places)
                  cross join lateral (
                    select r.id, r.priority, r.queue
                    from registration r
                    where r.event_id = $1 and r.state = 'waiting' and r.mode = way.mode
                    order by r.priority desc, r.queue
                    limit least(way.places, free.seats)) as first),
                next as (
                  select id from line
                  order by priority desc, queue
                  limit (select coalesce(max(seats), 0) from free)),
                offered as (
                  update registration r
                  set state = 'offered', offer_until = least(clock_timestamp() + free.held, free.ends_at)
                  from next, free
                  where r.id = next.id
                  returning r.id, r.person_id, r.offer_until, r.queue, r.mode),
                many as (
                  select count(*) as whole, count(*) filter (where mode = 'online') as online,
                    count(*) filter (where mode = 'in-person') as in_person
                  from offered),
                counted as (
                  update seats set taken = taken + many.whole, online_taken = online_taken + many.online,
                    in_person_taken = in_person_taken + many.in_person
                  from many
                  where event_id = $1 and many.whole > 0)
                select id, person_id, offer_until, queue from offered order by queue
                """.formatted(TAKES_PLACE), Offer::of, event, AT_ONCE);
    }

    /** The seat that was offered is taken. @return empty when there is no offer that holds now */
    Optional<Registration> accept(RegistrationId id, PersonId person) {
        return sql.find("""
                update registration r set state = 'confirmed', at = now(), offer_until = null
                where r.id = $1 and r.person_id = $2 and r.state = 'offered' and r.offer_until > clock_timestamp()
                  and exists (select 1 from event e where e.id = r.event_id and %s)
                returning r.id, r.state, r.at, r.mode
                """.formatted(IS_ON), SeatStore::registration, id, person);
    }

    /** Whether offers run and can be taken. */
    boolean isOn(EventId event) {
        return sql.get(
                "select exists (select 1 from event e where e.id = $1 and %s) as is_on".formatted(IS_ON),
                row -> row.getBoolean("is_on"),
                event);
    }

    /** Leaves without having held a seat. @return false when it does not wait */
    boolean withdraw(RegistrationId id) {
        return sql.execute("""
                update registration set state = 'cancelled', cancelled_at = now()
                where id = $1 and state in ('waiting', 'pending')
                """, id) == 1;
    }

    /** Events in which an offer ran out, at most fifty; none whose offers stand still. @param last after which to go on */
    List<EventId> overdue(EventId last) {
        return sql.list("""
                select distinct r.event_id
                from registration r
                join event e on e.id = r.event_id
                where r.event_id > $1 and r.state = 'offered' and r.offer_until <= clock_timestamp() and %s
                order by r.event_id
                limit 50
                """.formatted(IS_ON), row -> new EventId(row.getUUID("event_id")), last);
    }

    /** Events in which somebody waits for a seat that is free, such as when they take place again; at most fifty. */
    List<EventId> held() {
        return sql.list("""
                select distinct r.event_id
                from registration r
                join seats t on t.event_id = r.event_id
                join event e on e.id = r.event_id
                where %s
                limit 50
                """.formatted(IS_OWED), row -> new EventId(row.getUUID("event_id")));
    }

    /**
     * Whether a seat of the event is free for somebody who waits, as after it was taken back for a while. Asked now, waited for
     * when it is looked at. Where nobody ever waited, registrations are not looked at, of which a rush brings many.
     */
    BooleanSupplier owes(EventId event) {
        var asked = sql.start("""
                select exists (
                  select 1
                  from seats t
                  join event e on e.id = t.event_id
                  join registration r on r.event_id = t.event_id
                  where t.event_id = $1 and t.queue > 0 and %s) as owed
                """.formatted(IS_OWED), event);
        return () -> sql.await(asked).iterator().next().getBoolean("owed");
    }

    /** Offers that ran out give their seats back, so many at a time; the seats are locked. */
    List<Offer> lapse(EventId event) {
        return sql.list("""
                with due as (
                  select id from registration
                  where event_id = $1 and state = 'offered' and offer_until <= clock_timestamp()
                    and exists (select 1 from event e where e.id = $1 and %s)
                  order by offer_until
                  limit $2),
                gone as (
                  update registration r set state = 'lapsed', cancelled_at = now()
                  from due
                  where r.id = due.id and r.state = 'offered'
                  returning r.id, r.person_id, r.offer_until, r.queue, r.mode),
                many as (
                  select count(*) as whole, count(*) filter (where mode = 'online') as online,
                    count(*) filter (where mode = 'in-person') as in_person
                  from gone),
                counted as (
                  update seats set taken = taken - many.whole, online_taken = online_taken - many.online,
                    in_person_taken = in_person_taken - many.in_person
                  from many
                  where event_id = $1 and many.whole > 0)
                select id, person_id, offer_until, queue from gone
                """.formatted(IS_ON), Offer::of, event, AT_ONCE);
    }
}
