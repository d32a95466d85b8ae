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
        return find(id).filter(facts -> facts.isVisibleTo(caller)).orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND));
    }

    /** As pages show it now. @throws Refusal not-found */
    public SessionSummary summary(SessionId id) {
        var found = store.find(id).orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND));
        return found.summary(store.speakersOf(id), clock.instant());
    }

    @Override
    public Programme of(EventId event, Optional<PersonId> viewer) {
        var now = clock.instant();
        var rows = store.list(List.of(event), viewer);
        var cast = store.cast(event);
        var sessions = rows.stream()
                .map(row -> row.summary(cast.speakersOf(row.id()), now))
                .toList();
        var slots = rows.stream().map(row -> row.slot(now)).toList();
        return new Programme(store.tracks(event), sessions, cast.speakers(), slots);
    }

    @Override
    public Map<EventId, List<Slot>> slots(Collection<EventId> events, Optional<PersonId> viewer) {
        var now = clock.instant();
        return store.list(events, viewer).stream()
                .collect(Collectors.groupingBy(
                        SessionRow::event,
                        LinkedHashMap::new,
                        Collectors.mapping(row -> row.slot(now), Collectors.toList())));
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
