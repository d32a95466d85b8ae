package io.plenary.programme.agenda;

import io.plenary.calendar.CalendarFile;
import io.plenary.contract.ErrorCode;
import io.plenary.contract.ids.EventId;
import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.SessionId;
import io.plenary.platform.Caller;
import io.plenary.platform.Db;
import io.plenary.platform.Refusal;
import io.plenary.platform.Secrets;
import io.plenary.platform.Sql;
import io.plenary.programme.SessionService;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Stars, and the calendars made of them. */
public final class AgendaService {
    private final AgendaStore store;
    private final InstantSource clock;
    private final SessionService sessions;
    private final String origin;

    /** @param origin of the pages, without a trailing slash */
    public AgendaService(Db db, InstantSource clock, SessionService sessions, String origin) {
        this.store = new AgendaStore(db);
        this.clock = clock;
        this.sessions = sessions;
        this.origin = origin;
    }

    /** The caller's starred sessions of all events, by start. @throws Refusal auth-required */
    public List<AgendaEntry> list(Caller caller, String language) {
        var now = clock.instant();
        return store.entries(caller.person(), language).stream()
                .map(entry -> entry.at(now))
                .toList();
    }

    /** Twice is once. @throws Refusal auth-required, not-found */
    public void star(Caller caller, SessionId session) {
        var person = caller.person();
        sessions.get(caller, session);
        store.star(person, List.of(session));
    }

    /** Those that exist; the others are left out. @throws Refusal auth-required */
    public void starAll(Caller caller, Collection<SessionId> chosen) {
        store.star(caller.person(), chosen);
    }

    /** In a transaction of a feature that gives out seats. */
    public void star(Sql tx, PersonId person, Collection<SessionId> chosen) {
        new AgendaStore(tx).star(person, chosen);
    }

    /** The other way round. */
    public void unstar(Sql tx, PersonId person, Collection<SessionId> left) {
        new AgendaStore(tx).unstar(person, left);
    }

    /** @throws Refusal auth-required */
    public void unstar(Caller caller, SessionId session) {
        store.unstar(caller.person(), session);
    }

    /** When the caller's calendar address was made, if there is one. @throws Refusal auth-required */
    public Optional<Instant> findFeed(Caller caller) {
        return store.feedMadeAt(caller.person());
    }

    /** A new secret address; the one before it ends. @return shown once: only its hash is kept. @throws Refusal auth-required */
    public String makeFeed(Caller caller) {
        var person = caller.person();
        var token = Secrets.token();
        store.makeFeed(person, Secrets.hash(token));
        return origin + "/api/v1/agenda-feeds/" + token + "/agenda.ics";
    }

    /** @throws Refusal auth-required */
    public void endFeed(Caller caller) {
        store.endFeed(caller.person());
    }

    /** Somebody's agenda for whoever holds its address, in that person's language. @throws Refusal not-found */
    public String calendarOf(String token) {
        var owner = store.ownerOfFeed(Secrets.hash(token)).orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND));
        return file(store.calendar(owner.person(), owner.locale()));
    }

    /** One session as a calendar. @throws Refusal not-found, also for a session of a draft of others */
    public String calendarOf(Caller caller, SessionId id, String language) {
        sessions.get(caller, id);
        return file(List.of(store.calendar(id, language).orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND))));
    }

    /** Sessions for those who are told of their change, by start; what the programme no longer has counts as cancelled. */
    public List<CalendarSession> sessions(Collection<SessionId> changed, String language) {
        return store.calendar(changed, language);
    }

    /** The same in a transaction of the caller's. */
    public List<CalendarSession> sessions(Sql tx, Collection<SessionId> chosen, String language) {
        return new AgendaStore(tx).calendar(chosen, language);
    }

    /** Everything that is released of an event; whoever asks has judged who may know of it. */
    public String calendarOf(EventId event, String language) {
        return file(store.calendar(event, language));
    }

    private String file(List<CalendarSession> chosen) {
        var entries = chosen.stream().map(session -> session.entry(origin)).toList();
        return CalendarFile.of(entries, clock.instant());
    }
}
