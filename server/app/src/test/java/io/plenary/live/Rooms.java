package io.plenary.live;

import io.plenary.contract.ids.EventId;
import io.plenary.contract.ids.OrganisationId;
import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.SessionId;
import io.plenary.contract.ids.Uuid7;
import io.plenary.platform.Db;
import java.time.Duration;

/** Rows that a room needs: an organisation, a published event, sessions, people. */
public final class Rooms {
    private final Db db;
    private final OrganisationId organisation = new OrganisationId(Uuid7.next());
    private final EventId event = new EventId(Uuid7.next());

    public Rooms(Db db) {
        this.db = db;
        db.execute(
                "insert into organisation (id, slug, name) values ($1, $2, 'Foundation (demo)')",
                organisation,
                "org-" + organisation);
        db.execute("""
                insert into event (id, organisation_id, slug, kind, title, starts_at, ends_at, zone, attendance, state)
                values ($1, $2, $3, 'webinar', 'Open day', now() - interval '1 hour', now() + interval '3 hours',
                  'Europe/Bucharest', 'online', 'published')""", event, organisation, "event-" + event);
        db.execute("insert into seats (event_id, cap, taken) values ($1, null, 0)", event);
    }

    public OrganisationId organisation() {
        return organisation;
    }

    public EventId event() {
        return event;
    }

    /** A session of the event that began ten minutes ago. */
    public SessionId session() {
        return session(Duration.ofMinutes(-10), false);
    }

    public SessionId session(Duration startsIn, boolean recorded) {
        var id = new SessionId(Uuid7.next());
        db.execute("""
                insert into session (id, event_id, title, kind, starts_at, ends_at, stage, recorded)
                values ($1, $2, 'How we opened', 'webinar', now() + make_interval(secs => $3),
                  now() + make_interval(secs => $3) + interval '1 hour', 'broadcast', $4)""", id, event, (double) startsIn.toSeconds(), recorded);
        return id;
    }

    public PersonId person(String name) {
        var id = PersonId.next();
        db.execute("insert into person (id, name, email) values ($1, $2, $3)", id, name, id + "@example.org");
        return id;
    }

    /** A person with a confirmed registration. */
    public PersonId attendee(String name) {
        var id = person(name);
        db.execute("""
                insert into registration (id, event_id, person_id, state, notice)
                values ($1, $2, $3, 'confirmed', '1')""", Uuid7.next(), event, id);
        return id;
    }

    public PersonId host(String name, SessionId session) {
        var id = person(name);
        db.execute(
                "insert into session_host (session_id, person_id, position) values ($1, $2, 1) on conflict do nothing",
                session,
                id);
        return id;
    }
}
