package io.plenary.correspondence;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.accounts.PersonService;
import io.plenary.catalogue.EventCalendar;
import io.plenary.catalogue.EventService;
import io.plenary.contract.ids.EventId;
import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.SessionId;
import io.plenary.contract.ids.Uuid7;
import io.plenary.mail.Letters;
import io.plenary.mail.Outbox;
import io.plenary.organisations.OrganisationService;
import io.plenary.platform.RateLimits;
import io.plenary.platform.Words;
import io.plenary.programme.SessionService;
import io.plenary.registration.SeatBook;
import io.plenary.testing.TestDb;
import io.plenary.testing.World;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Events with many people, and the clocks of several nodes that write to them. */
final class Newsroom implements AutoCloseable {
    private static final String ORIGIN = "https://plenary.example";
    private static final Duration LENGTH = Duration.ofHours(1);

    final TestDb database = TestDb.open();
    final World world = World.in(database.db());
    private int count;

    record Gathering(EventId id) {}

    /** @param until it begins, which may be in the past */
    Gathering gathering(int people, Duration until) {
        var slug = "gathering-" + ++count;
        var event = new Gathering(world.event(slug, world.house, null));
        move(event, until);
        world.sql("""
                with made as (
                  insert into person (id, name, email, locale)
                  select gen_random_uuid(), 'Person ' || n, 'p' || n || '-' || $2 || '@example.org',
                    (array['en', 'ro', 'pt'])[n % 3 + 1]
                  from generate_series(1, $3) n
                  returning id)
                insert into registration (id, event_id, person_id, state, notice)
                select gen_random_uuid(), $1, id, 'confirmed', '2026-1' from made
                """, event.id(), slug, people);
        return event;
    }

    void move(Gathering event, Duration until) {
        var starts = Instant.now().plus(until);
        world.sql(
                "update event set starts_at = $2, ends_at = $3 where id = $1", event.id(), starts, starts.plus(LENGTH));
    }

    void standing(Gathering event, String state) {
        world.sql("update event set state = $2 where id = $1", event.id(), state);
    }

    /** @param ago when it was released */
    void circular(Gathering event, String moment, int minutes, Duration ago) {
        var texts = "[{\"language\":\"en\",\"subject\":\"{event} soon\",\"text\":\"Hello {name}: {link}\"},"
                + "{\"language\":\"ro\",\"subject\":\"{event} în curând\",\"text\":\"Salut {name}: {link}\"}]";
        world.sql(
                """
                insert into circular (id, event_id, audience, moment, minutes, texts, state, released_at)
                values ($1, $2, '{confirmed}', $3, $4, $5::text::jsonb, 'released', $6)
                """,
                Uuid7.next(),
                event.id(),
                moment,
                minutes,
                texts,
                Instant.now().minus(ago));
    }

    /** To these people of an event that takes applications until then. */
    void toApplicants(Gathering event, String moment, String audience, Duration closesIn) {
        world.sql("update event set admission = 'application' where id = $1", event.id());
        closes(event, closesIn);
        circular(event, moment, 60, Duration.ofHours(2));
        world.sql("update circular set audience = array[$2::text] where event_id = $1", event.id(), audience);
    }

    void closes(Gathering event, Duration in) {
        world.sql(
                "update event set closes_at = $2 where id = $1",
                event.id(),
                Instant.now().plus(in));
    }

    /** They have more time, which was given long ago. @return until when */
    Instant extend(Gathering event, String email, Duration in) {
        var until = Instant.now().plus(in);
        world.sql("""
                insert into deadline_extension (id, event_id, email, until, made_by, made_at)
                select $1, $2, $3, $4, $5, now() - interval '9 days'
                on conflict (event_id, email) where ended_at is null do update
                set id = excluded.id, until = excluded.until
                """, Uuid7.next(), event.id(), email, until, World.Who.ELENA.id);
        return until;
    }

    void words(Gathering event, String text) {
        world.sql(
                "update circular set texts = jsonb_set(texts, '{0,text}', to_jsonb($2::text)) where event_id = $1",
                event.id(),
                text);
        world.sql("update circular set texts = texts - 1 where event_id = $1", event.id());
    }

    /** Somebody who applies, and has a seat in this state where one is given. */
    String applicant(Gathering event, String state, String seat) {
        var person = PersonId.next();
        var email = state + "-" + seat + ++count + "@example.org";
        world.sql("insert into person (id, name, email, locale) values ($1, 'Ana', $2, 'ro')", person, email);
        world.sql("""
                insert into application (id, event_id, person_id, name, notice, state)
                values (gen_random_uuid(), $1, $2, 'Ana', '2026-1', $3)
                """, event.id(), person, state);
        if (!seat.isEmpty()) world.sql("""
                insert into registration (id, event_id, person_id, state, notice)
                values (gen_random_uuid(), $1, $2, $3, '2026-1')
                """, event.id(), person, seat);
        return email;
    }

    /** One of a series. */
    SessionId session(Gathering event, String title, Duration until) {
        var id = SessionId.next();
        world.sql("""
                insert into session (id, event_id, title, kind, stage, starts_at, ends_at)
                values ($1, $2, $3, 'webinar', 'broadcast', now(), now() + interval '1 hour')
                """, id, event.id(), title);
        moveSession(id, until);
        return id;
    }

    void moveSession(SessionId session, Duration until) {
        var starts = Instant.now().plus(until);
        world.sql(
                "update session set starts_at = $2, ends_at = $3 where id = $1", session, starts, starts.plus(LENGTH));
    }

    void standing(SessionId session, String state) {
        world.sql("update session set state = $2 where id = $1", session, state);
    }

    void stage(SessionId session, String state) {
        world.sql("""
                insert into stage (session_id, state) values ($1, $2)
                on conflict (session_id) do update set state = excluded.state
                """, session, state);
    }

    /** It has seats of its own, and so many of those registered chose it. */
    void chosen(Gathering event, SessionId session, int people) {
        world.sql("insert into session_seats (session_id, cap, taken) values ($1, 100, $2)", session, people);
        world.sql("""
                insert into session_choice (registration_id, session_id)
                select id, $2 from registration where event_id = $1 order by id limit $3
                """, event.id(), session, people);
    }

    List<String> recipients(Gathering event) {
        return database.db()
                .list(
                        "select recipient from mail_outbox where event_id = $1 order by recipient limit 1000",
                        row -> row.getString("recipient"),
                        event.id());
    }

    /** What stands in the mails to this address. */
    List<String> words(String recipient) {
        return database.db()
                .list(
                        "select body from mail_outbox where recipient = $1 order by created_at, id limit 100",
                        row -> row.getString("body"),
                        recipient);
    }

    /** What stands in the mails about this session. */
    List<String> about(SessionId session) {
        return database.db()
                .list(
                        "select subject || ' ' || body as words from mail_outbox where strpos(intent, $1) > 0 limit 1000",
                        row -> row.getString("words"),
                        session.toString());
    }

    /** Nobody can write it: it has no words. */
    void breakLetters(Gathering event) {
        world.sql("update circular set texts = '[]' where event_id = $1", event.id());
    }

    /** None of its sessions takes place. */
    void callOff(Gathering event) {
        world.sql("""
                insert into session (id, event_id, title, kind, stage, starts_at, ends_at, state)
                select gen_random_uuid(), id, 'Off', 'webinar', 'broadcast', starts_at, ends_at, 'cancelled' from event where id = $1
                """, event.id());
    }

    void heldCircular(Gathering event) {
        world.sql("""
                insert into circular (id, event_id, audience, moment, texts)
                values ($1, $2, '{confirmed}', 'release', '[{"language":"en","subject":"S","text":"T"}]')
                """, Uuid7.next(), event.id());
    }

    void cancel(Gathering event, int people) {
        world.sql("""
                update registration set state = 'cancelled'
                where id in (select id from registration where event_id = $1 order by id limit $2)
                """, event.id(), people);
    }

    void stop(Gathering event, int people) {
        world.sql("""
                insert into mail_stop (organisation_id, email, cause)
                select $1, p.email, 'bounced' from registration r join person p on p.id = r.person_id
                where r.event_id = $2 order by p.id limit $3
                """, world.house, event.id(), people);
    }

    /** So many of its mails have gone. */
    void leave(Gathering event, int mails) {
        world.sql("""
                update mail_outbox set sent_at = now()
                where id in (select id from mail_outbox where event_id = $1 order by id limit $2)
                """, event.id(), mails);
    }

    /** What organisers do to its only letter to many. */
    void hold(Gathering event) {
        var letter = letter(event);
        var back = new Outbox().takeBack(database.db(), letter.id());
        assertTrue(new CircularStore(database.db()).holdAgain(letter, back));
        if (back > 0) new SessionReminderStore(database.db()).beginAnew(letter.id());
    }

    void release(Gathering event) {
        var letter = letter(event);
        assertTrue(new CircularStore(database.db()).release(letter, letter.version()));
    }

    private Circular letter(Gathering event) {
        return new CircularStore(database.db()).list(event.id(), 1).getFirst();
    }

    void leasesRunOut() {
        world.sql("update lease set until = now() - interval '1 second'");
    }

    CircularClock clock(CircularClock.Guard guard) {
        var db = database.db();
        var clock = Clock.systemUTC();
        var organisations = new OrganisationService(db);
        var sessions = new SessionService(db, clock);
        var events = new EventService(new EventService.Parts(
                db, clock, organisations, sessions, new SeatBook(db), new EventCalendar(ORIGIN)));
        return new CircularClock(
                new Correspondence.Parts(
                        db,
                        clock,
                        events,
                        new PersonService(db, organisations),
                        organisations,
                        new Letters(new Words()),
                        new Outbox(),
                        new RateLimits(clock, true),
                        ORIGIN),
                guard);
    }

    Map<String, Integer> mails(Gathering event) {
        return database.db()
                .get(
                        """
                        select count(*)::int as mails, count(distinct recipient)::int as people
                        from mail_outbox where event_id = $1
                        """,
                        row -> Map.of("mails", row.getInteger("mails"), "people", row.getInteger("people")),
                        event.id());
    }

    @Override
    public void close() {
        database.close();
    }
}
