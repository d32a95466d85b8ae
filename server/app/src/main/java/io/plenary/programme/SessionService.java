package io.plenary.programme;

import io.plenary.accounts.PersonName;
import io.plenary.catalogue.CalendarSlot;
import io.plenary.catalogue.EventDraft;
import io.plenary.catalogue.Programme;
import io.plenary.catalogue.Programmes;
import io.plenary.catalogue.SessionSummary;
import io.plenary.catalogue.Slot;
import io.plenary.contract.ErrorCode;
import io.plenary.contract.ids.EventId;
import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.SessionId;
import io.plenary.platform.Caller;
import io.plenary.platform.Db;
import io.plenary.platform.Refusal;
import java.time.InstantSource;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Sessions: their facts, and the programmes made of them. */
public final class SessionService implements Programmes {
    /** Sessions and speakers on the page of an event; more are a page of their own. */
    private static final int MOST_ON_A_PAGE = 60;

    private final SessionStore store;
    private final InstantSource clock;

    public SessionService(Db db, InstantSource clock) {
        this.store = new SessionStore(db);
        this.clock = clock;
    }

    /** The session whoever asks; for features that judge the caller themselves. @throws Refusal not-found */
    public SessionFacts get(SessionId id) {
        return find(id).orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND));
    }

    public Optional<SessionFacts> find(SessionId id) {
        return store.findFacts(id);
    }

    /** @throws Refusal not-found, also for a session of a draft of others */
    public SessionFacts get(Caller caller, SessionId id) {
        return find(id).filter(facts -> isOpenTo(facts, caller)).orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND));
    }

    /** Whether this caller may know of the session: one of a draft, and one for the invited, do not exist for others. */
    public boolean isOpenTo(SessionFacts facts, Caller caller) {
        if (!facts.isForInvited() || facts.isStaff(caller)) return facts.isVisibleTo(caller);
        return facts.published()
                && caller.findPerson()
                        .filter(person -> store.isInvited(facts.eventId(), person))
                        .isPresent();
    }

    /** As pages show it now. @throws Refusal not-found */
    public SessionSummary summary(SessionId id) {
        var found = store.find(id, clock.instant()).orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND));
        return found.summary(store.speakersOf(id));
    }

    @Override
    public Programme of(EventId event, Optional<PersonId> viewer, String language) {
        var reader = new SessionStore.Reader(viewer, language, clock.instant());
        var rows = store.first(event, reader, MOST_ON_A_PAGE + 1);
        return rows.size() <= MOST_ON_A_PAGE ? whole(event, rows, language) : glimpse(event, reader);
    }

    private Programme whole(EventId event, List<SessionRow> rows, String language) {
        var slots = rows.stream().map(SessionRow::slot).toList();
        return programme(event, rows, rows.size(), slots, language);
    }

    /** A large programme has a page of its own; what is on and what comes next stands on the event's. */
    private Programme glimpse(EventId event, SessionStore.Reader reader) {
        var slots = store.slots(List.of(event), reader.viewer(), reader.now()).stream()
                .map(SessionStore.Placed::slot)
                .toList();
        var rows = store.list(Glimpse.of(slots, reader.now(), MOST_ON_A_PAGE), reader);
        return programme(event, rows, store.count(event), slots, reader.language());
    }

    private Programme programme(EventId event, List<SessionRow> rows, int count, List<Slot> slots, String language) {
        var cast = store.cast(rows.stream().map(SessionRow::id).toList());
        var sessions = rows.stream()
                .map(row -> row.summary(cast.getOrDefault(row.id(), List.of())))
                .toList();
        var speakers = store.speakers(event, MOST_ON_A_PAGE);
        return new Programme(store.tracks(event, language), sessions, count, speakers.first(), speakers.count(), slots);
    }

    @Override
    public Map<EventId, List<Slot>> slots(Collection<EventId> events, Optional<PersonId> viewer) {
        return store.slots(events, viewer, clock.instant()).stream()
                .collect(Collectors.groupingBy(
                        SessionStore.Placed::event,
                        LinkedHashMap::new,
                        Collectors.mapping(SessionStore.Placed::slot, Collectors.toList())));
    }

    @Override
    public List<CalendarSlot> calendar(EventId event, Collection<SessionId> gone) {
        return store.calendar(event, gone);
    }

    @Override
    public Map<EventId, List<CalendarSlot>> calendars(Collection<EventId> events) {
        return store.calendars(events).stream()
                .collect(Collectors.groupingBy(
                        SessionStore.SlotOf::event,
                        Collectors.mapping(SessionStore.SlotOf::slot, Collectors.toList())));
    }

    @Override
    public void open(Db.Tx tx, EventId event, EventDraft draft, PersonId host) {
        var session = SessionId.next();
        store.insert(tx, session, event, draft);
        store.addHost(tx, session, host);
        draft.speaker().map(PersonName::of).ifPresent(name -> store.addSpeaker(tx, session, event, name.value()));
    }
}
