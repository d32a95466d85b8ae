package io.plenary.registration;

import io.plenary.accounts.PersonService;
import io.plenary.catalogue.EventCalendar;
import io.plenary.catalogue.EventService;
import io.plenary.contract.ids.EventId;
import io.plenary.contract.ids.OrganisationId;
import io.plenary.contract.ids.PersonId;
import io.plenary.mail.Letters;
import io.plenary.mail.Outbox;
import io.plenary.organisations.OrganisationService;
import io.plenary.platform.Db;
import io.plenary.platform.Words;
import io.plenary.programme.SessionService;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;

/** Events with seats, and a crowd in front of them. */
final class Stand {
    private final Db db;
    private final OrganisationId organisation = OrganisationId.next();

    Stand(Db db) {
        this.db = db;
        db.execute(
                "insert into organisation (id, slug, name) values ($1, $2, 'Stand')",
                organisation,
                "stand-" + organisation);
    }

    /** A webinar of tomorrow. @param cap null for unlimited */
    EventId event(Integer cap) {
        var event = EventId.next();
        db.execute("""
                insert into event (id, organisation_id, slug, kind, title, starts_at, ends_at, zone, attendance, state)
                values ($1, $2, $3, 'webinar', 'Stand', now() + interval '1 day', now() + interval '25 hours', 'UTC',
                  'online', 'published')
                """, event, organisation, "e-" + event);
        db.execute("insert into seats (event_id, cap) values ($1, $2)", event, cap);
        return event;
    }

    List<PersonId> people(int count) {
        var people = IntStream.range(0, count).mapToObj(n -> PersonId.next()).toList();
        db.execute("""
                insert into person (id, name, email)
                select id, 'Person', id || '@example.org' from unnest($1::uuid[]) as id
                """, people);
        return people;
    }

    EventService events() {
        var clock = Clock.systemUTC();
        return new EventService(new EventService.Parts(
                db,
                clock,
                new OrganisationService(db),
                new SessionService(db, clock),
                new SeatBook(db),
                new EventCalendar("https://plenary.example")));
    }

    /** That writes letters, which nobody sends. */
    WaitingList waitingList() {
        var letters = new RegistrationLetters(new Letters(new Words()), "https://plenary.example");
        return new WaitingList(new PersonService(db, new OrganisationService(db)), new Outbox(), letters);
    }

    /** Seats counted and registrations that hold one, read at the same moment. */
    record Tally(int taken, int confirmed) {}

    Tally tally(EventId event) {
        return db.get("""
                select t.taken, (
                  select count(*)::int from registration r
                  where r.event_id = t.event_id and r.state = 'confirmed') as confirmed
                from seats t
                where t.event_id = $1
                """, row -> new Tally(row.getInteger("taken"), row.getInteger("confirmed")), event);
    }
}
