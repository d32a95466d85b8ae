package io.plenary.programme.reading;

import io.plenary.catalogue.Event;
import io.plenary.catalogue.EventService;
import io.plenary.contract.ErrorCode;
import io.plenary.contract.ids.SessionId;
import io.plenary.contract.ids.SpeakerId;
import io.plenary.platform.Caller;
import io.plenary.platform.Db;
import io.plenary.platform.Refusal;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Programmes, sessions and speakers as the public reads them. */
public final class ReadingService {
    private final ReadingStore store;
    private final InstantSource clock;
    private final EventService events;

    public ReadingService(Db db, InstantSource clock, EventService events) {
        this.store = new ReadingStore(db);
        this.clock = clock;
        this.events = events;
    }

    /** @param language of the reader, such as {@code ro}; @throws Refusal not-found, also for a draft of others */
    public ProgrammePage getProgramme(Caller caller, String slug, String language) {
        return programme(events.get(caller, slug), language);
    }

    ProgrammePage programme(Event event, String language) {
        var now = clock.instant();
        var frame = store.frame(event.id(), language);
        var sessions = store.sessions(event.id(), language).stream()
                .map(session -> session.at(now, frame))
                .toList();
        var days = sessions.stream()
                .map(ProgrammePage.Session::day)
                .distinct()
                .sorted()
                .limit(400)
                .toList();
        return new ProgrammePage(
                event.summaryAt(now),
                frame.release(),
                frame.dayChange().toString().substring(0, 5),
                days,
                frame.tracks(),
                frame.rooms(),
                store.speakers(event.id()),
                sessions);
    }

    /** @throws Refusal not-found, also for a session of a draft of others */
    public SessionDetails getSession(Caller caller, SessionId id, String language) {
        var session = store.session(id, language).orElseThrow(ReadingService::notFound);
        var event = visible(caller, events.get(session.event()));
        var texts = session.texts().orElseThrow();
        var frame = store.frame(event.id(), language);
        return new SessionDetails(
                event.summaryAt(clock.instant()),
                session.at(clock.instant(), frame),
                session.track(),
                session.room(),
                ReadSession.present(texts.abstractText()),
                ReadSession.present(texts.description()),
                store.speakersOf(id),
                texts.links(),
                texts.translated(),
                texts.languages());
    }

    /** @throws Refusal not-found, also for a speaker of a draft of others */
    public SpeakerPage getSpeaker(Caller caller, SpeakerId id, String language) {
        var found = store.biography(id, language).orElseThrow(ReadingService::notFound);
        var event = visible(caller, events.get(found.event()));
        var sessions = store.sessionsOf(id, language);
        var frame = store.frame(event.id(), language);
        var now = clock.instant();
        return new SpeakerPage(
                event.summaryAt(now),
                found.speaker(),
                ReadSession.present(found.bio()),
                found.links(),
                sessions.stream().map(session -> session.at(now, frame)).toList(),
                distinct(sessions, ReadSession::track),
                distinct(sessions, ReadSession::room));
    }

    private static <T> List<T> distinct(List<ReadSession> sessions, Function<ReadSession, Optional<T>> part) {
        return sessions.stream().map(part).flatMap(Optional::stream).distinct().toList();
    }

    private Event visible(Caller caller, Event event) {
        if (events.isVisible(caller, event)) return event;
        throw notFound();
    }

    private static Refusal notFound() {
        return new Refusal(ErrorCode.NOT_FOUND);
    }
}
