package io.plenary.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.plenary.accounts.PersonService;
import io.plenary.catalogue.EventCalendar;
import io.plenary.catalogue.EventService;
import io.plenary.contract.ids.EventId;
import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.RegistrationId;
import io.plenary.files.FileService;
import io.plenary.forms.Questionnaires;
import io.plenary.mail.Letters;
import io.plenary.mail.Outbox;
import io.plenary.organisations.OrganisationService;
import io.plenary.platform.RateLimits;
import io.plenary.platform.Words;
import io.plenary.programme.SessionService;
import io.plenary.programme.agenda.AgendaService;
import io.plenary.registration.sessions.SessionSeats;
import io.plenary.testing.Promise;
import io.plenary.testing.TestDb;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Somebody whose data go leaves everything that is not over. */
class LeavingIT {
    private static TestDb one;
    private static Stand stand;
    private static SeatOffice office;
    private static RegistrationService registrations;

    @BeforeAll
    static void open() {
        one = TestDb.open();
        stand = new Stand(one.db());
        office = office();
        registrations = office.registrations;
    }

    @AfterAll
    static void close() {
        one.close();
    }

    @org.junit.jupiter.api.io.TempDir
    static java.nio.file.Path folder;

    private static SeatOffice office() {
        var db = one.db();
        var clock = Clock.systemUTC();
        var organisations = new OrganisationService(db);
        var sessions = new SessionService(db, clock);
        var origin = "https://plenary.example";
        var events = new EventService(new EventService.Parts(
                db, clock, organisations, sessions, new SeatBook(db), new EventCalendar(origin)));
        var parts = new RegistrationService.Parts(
                db,
                clock,
                events,
                new PersonService(db, organisations),
                new Questionnaires(db, clock, new FileService(db, clock, folder)),
                new Outbox(),
                new RateLimits(clock, true),
                new SessionSeats(new AgendaService(db, clock, sessions, origin)));
        return new SeatOffice(parts, new Letters(new Words()), origin, () -> {});
    }

    private static RegistrationId come(EventId event, PersonId person) {
        return one.db().transaction(tx -> {
            var wish = new SeatDesk.Wish(RegistrationId.next(), event, person, "2026-1");
            var outcome = new ConditionalSeatDesk().take(tx, List.of(wish)).getFirst();
            return outcome.registration()
                    .or(() -> new WaitingStore(tx).queue(wish))
                    .orElseThrow()
                    .id();
        });
    }

    private static String state(RegistrationId id) {
        return one.db().get("select state from registration where id = $1", row -> row.getString("state"), id);
    }

    @Promise("X2")
    @Test
    void all_seats_are_given_back_and_whoever_waits_is_next() {
        var people = stand.people(2);
        var leaving = people.getFirst();
        var full = stand.event(1);
        var seated = come(full, leaving);
        var next = come(full, people.getLast());
        var taken = stand.event(1);
        come(taken, people.getLast());
        var waiting = come(taken, leaving);
        var over = stand.event(5);
        var past = come(over, leaving);
        one.db()
                .execute(
                        "update event set starts_at = now() - interval '2 hours', ends_at = now() - interval '1 hour' where id = $1",
                        over);
        var letters = one.db()
                .get(
                        "select count(*) as n from mail_outbox where recipient = $1",
                        row -> row.getLong("n"),
                        leaving + "@example.org");

        registrations.leaveAll(leaving);

        assertEquals("cancelled", state(seated));
        assertEquals("offered", state(next));
        assertEquals(1, stand.tally(full).taken());
        assertEquals("cancelled", state(waiting));
        assertEquals(1, stand.tally(taken).taken());
        assertEquals("confirmed", state(past), "what is over stays counted");
        assertEquals(
                letters,
                one.db()
                        .get(
                                "select count(*) as n from mail_outbox where recipient = $1",
                                row -> row.getLong("n"),
                                leaving + "@example.org"));
        registrations.leaveAll(leaving);
        assertEquals(1, stand.tally(full).taken(), "once is enough");
    }

    @Promise("X2")
    @Test
    void what_is_not_public_at_that_moment_is_given_back_too() {
        var people = stand.people(3);
        var event = stand.event(1);
        var seated = come(event, people.get(0));
        var waiting = come(event, people.get(1));
        var next = come(event, people.get(2));
        one.db().execute("update event set state = 'draft' where id = $1", event);

        registrations.leaveAll(people.get(1));
        registrations.leaveAll(people.get(0));

        assertEquals("cancelled", state(seated));
        assertEquals("cancelled", state(waiting));
        assertEquals(0, stand.tally(event).taken());
        assertEquals("waiting", state(next), "a draft offers nothing");
        one.db().execute("update event set state = 'published' where id = $1", event);
        assertEquals(1, office.clock.round());
        assertEquals("offered", state(next));
    }
}
