package io.plenary.testing;

import io.plenary.contract.ids.EventId;
import io.plenary.contract.ids.OrganisationId;
import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.RecordingId;
import io.plenary.contract.ids.RegistrationId;
import io.plenary.contract.ids.SessionId;
import io.plenary.contract.ids.SpeakerId;
import io.plenary.platform.Db;
import io.plenary.platform.Secrets;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/**
 * The characters of the tests, each in one role: dana hosts, sofia speaks, malik has a seat, noor has none, radu reviews,
 * mara moderates, elena organises, ioana owns the house, and otto owns the other one; where a test asks for all of them, wanda
 * waits for a seat and petra reviews applications. Written by SQL, so that a test of one
 * feature needs no other.
 */
public final class World {
    private final Db db;
    public final OrganisationId house;
    public final OrganisationId otherHouse;
    public final EventId event;
    public final SessionId session;
    public final RecordingId recording;
    public final SpeakerId speaker;

    /** Who somebody is in the authorisation matrix. */
    public enum Who {
        NOOR("AT", ""),
        MALIK("AR", ""),
        SOFIA("SP", ""),
        DANA("HO", ""),
        RADU("RV", "reviewer"),
        MARA("MO", "moderator"),
        ELENA("OR", "organiser"),
        IOANA("OW", "owner"),
        OTTO("XO", ""),
        WANDA("WL", ""),
        PETRA("RA", "application-reviewer");

        public final String column;
        final String role;
        public final PersonId id = PersonId.next();

        Who(String column, String role) {
            this.column = column;
            this.role = role;
        }

        public String email() {
            return name().toLowerCase(Locale.ROOT) + "@example.org";
        }
    }

    private World(Db db) {
        this.db = db;
        house = organisation("house");
        otherHouse = organisation("other-house");
        people();
        event = event("open-day", house, null);
        session = session(event, "broadcast", Instant.now());
        sql("insert into session_host (session_id, person_id, position) values ($1, $2, 1)", session, Who.DANA.id);
        speaker = speaker();
        register(event, Who.MALIK.id);
        sql("insert into stage (session_id, state, live_since) values ($1, 'live', now())", session);
        var earlier = session(event, "broadcast", Instant.now().minus(Duration.ofDays(7)));
        sql("insert into session_speaker (session_id, speaker_id) select $1, id from speaker", earlier);
        sql("insert into session_host (session_id, person_id, position) values ($1, $2, 1)", earlier, Who.DANA.id);
        recording = recording(earlier);
    }

    public static World in(Db db) {
        return new World(db);
    }

    private void people() {
        for (var who : Who.values()) if (who.ordinal() <= Who.OTTO.ordinal()) person(who);
        join(otherHouse, Who.OTTO.id, "owner");
    }

    private void person(Who who) {
        sql(
                "insert into person (id, name, email, verified_at) values ($1, $2, $3, now())",
                who.id,
                who.name().charAt(0) + who.name().substring(1).toLowerCase(Locale.ROOT),
                who.email());
        if (!who.role.isEmpty()) join(house, who.id, who.role);
    }

    /** With those whom most tests do without. */
    public World withAll() {
        person(Who.WANDA);
        person(Who.PETRA);
        sql("""
                insert into registration (id, event_id, person_id, state, notice)
                values ($1, $2, $3, 'waiting', '2026-1')
                """, RegistrationId.next(), event, Who.WANDA.id);
        return this;
    }

    public OrganisationId organisation(String slug) {
        var id = OrganisationId.next();
        sql("insert into organisation (id, slug, name) values ($1, $2, $2)", id, slug);
        return id;
    }

    public void join(OrganisationId organisation, PersonId person, String role) {
        sql(
                "insert into membership (organisation_id, person_id, role) values ($1, $2, $3)",
                organisation,
                person,
                role);
    }

    /** A published event around now. @param seats null for unlimited */
    public EventId event(String slug, OrganisationId organisation, Integer seats) {
        var id = EventId.next();
        sql(
                """
                insert into event (id, organisation_id, slug, kind, title, starts_at, ends_at, zone, attendance, state)
                values ($1, $2, $3, 'webinar', 'Open day', $4, $5, 'Europe/Bucharest', 'online', 'published')
                """,
                id,
                organisation,
                slug,
                Instant.now().minus(Duration.ofDays(8)),
                Instant.now().plus(Duration.ofDays(1)));
        sql("insert into seats (event_id, cap) values ($1, $2)", id, seats);
        return id;
    }

    public SessionId session(EventId event, String stage, Instant middle) {
        var id = SessionId.next();
        sql("""
                insert into session (id, event_id, title, kind, starts_at, ends_at, stage)
                values ($1, $2, 'Opening', 'webinar', $3, $4, $5)
                """, id, event, middle.minus(Duration.ofMinutes(30)), middle.plus(Duration.ofMinutes(30)), stage);
        return id;
    }

    private SpeakerId speaker() {
        var id = SpeakerId.next();
        sql(
                "insert into speaker (id, event_id, person_id, name) values ($1, $2, $3, 'Sofia')",
                id,
                event,
                Who.SOFIA.id);
        sql("insert into session_speaker (session_id, speaker_id) values ($1, $2)", session, id);
        return id;
    }

    public void register(EventId event, PersonId person) {
        sql("""
                insert into registration (id, event_id, person_id, state, notice)
                values ($1, $2, $3, 'confirmed', '2026-1')
                """, RegistrationId.next(), event, person);
        sql("update seats set taken = taken + 1 where event_id = $1", event);
    }

    public RecordingId recording(SessionId of) {
        var id = RecordingId.next();
        sql(
                "insert into recording (id, session_id, asset, state, seconds) values ($1, $2, $3, 'published', 60)",
                id,
                of,
                "%032x".formatted(id.value().getLeastSignificantBits() & Long.MAX_VALUE));
        return id;
    }

    /** The session live and the recording published again, whatever a test did to them. */
    public void restore() {
        sql("update recording set state = 'published' where id = $1", recording);
        sql("update stage set state = 'live', ended_at = null where session_id = $1", session);
    }

    /** Signs the browser in by a mailed link and a second factor. */
    public ApiClient signIn(ApiClient browser, Who who) {
        return signIn(browser, who.email());
    }

    public ApiClient signIn(ApiClient browser, String email) {
        var token = Secrets.token();
        sql(
                "insert into sign_in_link (hash, purpose, email, expires_at) values ($1, 'sign-in', $2, now() + interval '5 min')",
                Secrets.hash(token),
                email);
        browser.post("/auth/sign-ins", new JsonObject().put("token", token)).expect(200);
        sql("update sign_in set factor_at = now() where person_id = (select id from person where email = $1)", email);
        return browser;
    }

    public void sql(String sql, Object... arguments) {
        db.execute(sql, arguments);
    }
}
