package io.plenary.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.contract.ids.EventId;
import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.RegistrationId;
import io.plenary.contract.ids.SessionId;
import io.plenary.testing.Promise;
import io.plenary.testing.TestDb;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A seat that is held while its event is taken back or called off: nobody can take it then. */
class StandingOffersIT {
    private static final EventId FIRST = new EventId(new UUID(0, 0));

    private static TestDb one;
    private static Stand stand;

    @BeforeAll
    static void open() {
        one = TestDb.open();
        stand = new Stand(one.db());
    }

    @AfterAll
    static void close() {
        one.close();
    }

    /** The only seat is held for one person, so many minutes more. */
    private static EventId offered(int minutes) {
        var event = stand.event(1);
        one.db().execute("""
                        insert into registration (id, event_id, person_id, state, notice, at, offer_until)
                        values ($1, $2, $3, 'offered', '2026-1', now() - interval '1 day', now() + make_interval(mins => $4))
                        """, RegistrationId.next(), event, stand.people(1).getFirst(), minutes);
        one.db().execute("update seats set taken = 1 where event_id = $1", event);
        return event;
    }

    private static void move(EventId event, String state) {
        one.db().execute("update event set state = $2 where id = $1", event, state);
    }

    /** As if all that is noted of it had been so much earlier. */
    private static void hoursPass(EventId event, int hours) {
        one.db().execute("""
                update registration
                set at = at - make_interval(hours => $2), offer_until = offer_until - make_interval(hours => $2)
                where event_id = $1
                """, event, hours);
        one.db()
                .execute(
                        "update event set drafted_at = drafted_at - make_interval(hours => $2),"
                                + " called_off_at = called_off_at - make_interval(hours => $2) where id = $1",
                        event,
                        hours);
    }

    private static int lapse(EventId event) {
        return one.db().transaction(tx -> {
            new SeatStore(tx).lock(event);
            return new WaitingStore(tx).lapse(event).size();
        });
    }

    private static int minutesLeft(EventId event) {
        return one.db()
                .get(
                        "select round(extract(epoch from offer_until - now()) / 60)::int as minutes from registration where event_id = $1",
                        row -> row.getInteger("minutes"),
                        event);
    }

    @Test
    void an_offer_does_not_run_out_while_its_event_is_not_public() {
        var event = offered(-1);
        move(event, "draft");
        assertFalse(new WaitingStore(one.db()).overdue(FIRST).contains(event));
        assertEquals(0, lapse(event));
        move(event, "published");
        assertTrue(new WaitingStore(one.db()).overdue(FIRST).contains(event));
        assertEquals(1, lapse(event));
    }

    @Promise("R3")
    @Test
    void an_offer_has_as_much_time_left_once_its_event_is_public_again() {
        var event = offered(60);
        move(event, "draft");
        hoursPass(event, 3);
        assertEquals(-120, minutesLeft(event));
        assertEquals(0, lapse(event));
        move(event, "published");
        assertEquals(60, minutesLeft(event));
        move(event, "published");
        assertEquals(60, minutesLeft(event), "nothing is added to what is public already");
        hoursPass(event, 2);
        assertEquals(1, lapse(event), "and it runs on");
    }

    private static void session(EventId event) {
        one.db().execute("""
                insert into session (id, event_id, title, kind, starts_at, ends_at, stage)
                values ($1, $2, 'Opening', 'webinar', now() + interval '1 day', now() + interval '25 hours', 'meeting')
                """, SessionId.next(), event);
    }

    private static void sessions(EventId event, String state) {
        one.db().execute("update session set state = $2 where event_id = $1", event, state);
    }

    private static boolean accept(EventId event) {
        return one.db()
                .transaction(tx -> tx.find(
                                "select id, person_id from registration where event_id = $1",
                                row -> new WaitingStore(tx)
                                        .accept(
                                                new RegistrationId(row.getUUID("id")),
                                                new PersonId(row.getUUID("person_id"))),
                                event)
                        .orElseThrow())
                .isPresent();
    }

    @Promise("R3")
    @Test
    void an_offer_of_a_called_off_event_is_neither_taken_nor_lost_and_has_as_much_time_left_when_it_is_on_again() {
        var event = offered(60);
        session(event);
        session(event);
        sessions(event, "cancelled");
        assertFalse(accept(event));
        hoursPass(event, 3);
        assertFalse(new WaitingStore(one.db()).overdue(FIRST).contains(event));
        assertEquals(0, lapse(event));
        session(event);
        assertEquals(60, minutesLeft(event), "something takes place after all");
        sessions(event, "planned");
        assertEquals(60, minutesLeft(event));
        assertTrue(accept(event));
    }

    @Test
    void no_hour_counts_twice_of_an_event_that_is_a_draft_and_called_off_at_once() {
        var event = offered(60);
        session(event);
        move(event, "draft");
        hoursPass(event, 1);
        sessions(event, "cancelled");
        hoursPass(event, 2);
        move(event, "published");
        hoursPass(event, 3);
        assertFalse(accept(event), "called off still");
        sessions(event, "planned");
        assertEquals(60, minutesLeft(event));
        sessions(event, "cancelled");
        hoursPass(event, 1);
        move(event, "draft");
        hoursPass(event, 2);
        sessions(event, "planned");
        hoursPass(event, 3);
        assertFalse(accept(event), "a draft still");
        move(event, "published");
        assertEquals(60, minutesLeft(event));
    }

    @Test
    void no_offer_is_held_beyond_the_end_of_its_event() {
        var event = offered(60 * 24);
        move(event, "draft");
        one.db()
                .execute(
                        "update event set starts_at = now() + interval '1 hour', ends_at = now() + interval '6 hours' where id = $1",
                        event);
        hoursPass(event, 5);
        move(event, "published");
        assertEquals(60 * 6, minutesLeft(event));
    }

    @Promise("R3")
    @Test
    void a_thousand_offers_and_one_that_run_out_together_all_go_to_the_next() {
        var many = 2 * WaitingStore.AT_ONCE + 1;
        var event = stand.event(many);
        var people = stand.people(many + many);
        one.db().execute("""
                        insert into registration (id, event_id, person_id, state, notice, queue, offer_until)
                        select gen_random_uuid(), $1, id, case when n <= $3 then 'offered' else 'waiting' end, '2026-1', n,
                          case when n <= $3 then now() - interval '1 minute' end
                        from unnest($2::uuid[]) with ordinality as r(id, n)
                        """, event, people, many);
        one.db().execute("update seats set taken = cap, queue = 2 * cap where event_id = $1", event);
        try (var offers = new OfferClock(one.db(), stand.events(), stand.waitingList(), () -> {})) {
            assertEquals(many, offers.round());
        }
        assertEquals(Map.of("lapsed", many, "offered", many), states(event));
    }

    private static Map<String, Integer> states(EventId event) {
        return one
                .db()
                .list(
                        "select state, count(*)::int as many from registration where event_id = $1 group by state limit 9",
                        row -> Map.entry(row.getString("state"), row.getInteger("many")),
                        event)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Both offers end with the event, which is less than the hours away that they are held for. */
    @Test
    void a_second_offer_on_the_last_day_of_an_event_is_written_of_too() {
        var id = stand.event(1);
        one.db()
                .execute(
                        "update event set starts_at = now() + interval '1 hour', ends_at = now() + interval '2 hours' where id = $1",
                        id);
        var event = stand.events().get(id);
        var person = stand.people(1).getFirst();
        var wish = new SeatDesk.Wish(RegistrationId.next(), id, person, "2026-1");
        for (var time = 1; time <= 2; time++) {
            var waits = one.db().transaction(tx -> {
                var made = new WaitingStore(tx).queue(wish).orElseThrow().id();
                stand.waitingList().moveOn(tx, event);
                return made;
            });
            assertEquals(time, offersTo(waits));
            assertTrue(accept(id));
            boolean isBack = one.db().transaction(tx -> new SeatStore(tx).giveBack(id, waits));
            assertTrue(isBack);
        }
    }

    private static int offersTo(RegistrationId id) {
        return one.db()
                .get(
                        "select count(*)::int as mails from mail_outbox where intent like 'registration-offer:' || $1::uuid || ':%'",
                        row -> row.getInteger("mails"), id);
    }
}
