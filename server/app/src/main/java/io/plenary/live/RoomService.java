package io.plenary.live;

import io.plenary.accounts.Audit;
import io.plenary.catalogue.Event;
import io.plenary.catalogue.EventService;
import io.plenary.catalogue.Seats;
import io.plenary.catalogue.SessionSummary;
import io.plenary.contract.ErrorCode;
import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.SessionId;
import io.plenary.contract.ids.Uuid7;
import io.plenary.contract.live.Topic;
import io.plenary.live.log.Head;
import io.plenary.live.log.RoomLog;
import io.plenary.platform.Caller;
import io.plenary.platform.Db;
import io.plenary.platform.Refusal;
import io.plenary.platform.Words;
import io.plenary.programme.SessionService;
import io.vertx.core.json.JsonObject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The room around the socket: its page, consent, removals. */
public final class RoomService {
    private final Parts parts;
    private final List<Consumer<Removal>> removalListeners = new CopyOnWriteArrayList<>();

    /** @param meetings whether a meeting server is configured */
    public record Parts(
            Db db,
            Clock clock,
            Words words,
            EventService events,
            SessionService sessions,
            RoomAccess access,
            RoomLog log,
            Attendance attendance,
            boolean meetings) {}

    /** What a person said to the question about the recording. */
    public record ConsentGiven(String version, boolean name, boolean voice, boolean picture) {}

    public record ConsentReceipt(Instant at, String version) {}

    public RoomService(Parts parts) {
        this.parts = parts;
    }

    /** Hears of every removal made on this node, after it is stored. */
    public void onRemoval(Consumer<Removal> listener) {
        removalListeners.add(listener);
    }

    /**
     * Before admission it says what, when and whether one may enter, and nothing of what happens inside (T6).
     *
     * @throws Refusal not-found
     */
    public SessionPage page(Caller caller, SessionId id, String locale) {
        var standing = parts.access().of(caller, id);
        var facts = standing.session();
        var now = parts.clock().instant();
        var event = parts.events().get(facts.eventId());
        var stage = parts.access().stage(id);
        var inside = standing.refusal().isEmpty();
        return new SessionPage(
                parts.sessions().summary(id),
                event.summaryAt(now),
                facts.zone(),
                facts.opensAt(),
                now,
                stage.liveSince(),
                stage.endedAt(),
                new SessionPage.Access(access(caller, standing, event)),
                standing.rights(),
                consent(standing, locale),
                new SessionPage.Media(
                        facts.stage(),
                        facts.stage() == SessionSummary.Stage.MEETING ? parts.meetings() : stage.source(),
                        Optional.empty()),
                inside ? logs(id) : List.of(),
                inside ? parts.attendance().here(id) : 0);
    }

    /** Whether search engines may tell of the room. */
    boolean isForSearch(SessionPage page) {
        return parts.events().isForSearch(page.event().id());
    }

    private Standing.State access(Caller caller, Standing standing, Event event) {
        if (standing.state() != Standing.State.REGISTER_FIRST) return standing.state();
        if (caller.findPerson()
                .filter(person -> parts.access().isToAgree(person, event.id()))
                .isPresent()) return Standing.State.AGREE_FIRST;
        var full = event.seatsAt(parts.clock().instant()).state() == Seats.State.FULL;
        return full ? Standing.State.FULL : standing.state();
    }

    private SessionPage.Consent consent(Standing standing, String locale) {
        if (!standing.session().recorded())
            return new SessionPage.Consent(false, false, Optional.empty(), Optional.empty());
        var text = ConsentText.current(parts.words(), locale);
        var given = standing.author()
                .map(author -> new RoomStore(parts.db())
                        .mark(new PersonId(author.id()), standing.session().id()))
                .flatMap(RoomStore.Mark::version)
                .isPresent();
        return new SessionPage.Consent(!given, given, Optional.of(text.version()), Optional.of(text.wording()));
    }

    private List<Head> logs(SessionId session) {
        var known = parts.log().heads(session);
        return Stream.of(Topic.Kind.CHAT, Topic.Kind.QA, Topic.Kind.STAGE)
                .map(kind -> Topic.of(kind, session).toString())
                .map(topic -> known.stream()
                        .filter(head -> head.topic().equals(topic))
                        .findFirst()
                        .orElse(new Head(topic, 0, 1)))
                .toList();
    }

    /** @throws Refusal not-found, forbidden (not admitted), stale (the wording has changed meanwhile) */
    public ConsentReceipt consent(Caller caller, SessionId id, ConsentGiven given, String locale) {
        var person = caller.person();
        var standing = parts.access().of(caller, id);
        if (!isAdmitted(standing)) throw new Refusal(ErrorCode.FORBIDDEN);
        var text = ConsentText.current(parts.words(), locale);
        if (!text.version().equals(given.version())) throw new Refusal(ErrorCode.STALE);
        var answer = new ConsentText.Answer(text, given.name(), given.voice(), given.picture());
        var at = new RoomStore(parts.db()).consent(Uuid7.next(), id, person, answer);
        parts.access().changed(id);
        return new ConsentReceipt(at, text.version());
    }

    private static boolean isAdmitted(Standing standing) {
        return switch (standing.state()) {
            case ENTER, LOBBY, ENDED -> true;
            case SIGN_IN_FIRST, REGISTER_FIRST, AGREE_FIRST, FULL, REMOVED, CANCELLED, IN_PERSON -> false;
        };
    }

    /** Out of the room until readmitted; whoever runs it, too, cannot be. @throws Refusal not-found, forbidden */
    public void remove(Caller caller, SessionId session, PersonId person) {
        moderatedOther(caller, session, person);
        parts.db().transaction(tx -> {
            if (!new RoomStore(tx).remove(session, person, caller.person())) throw new Refusal(ErrorCode.NOT_FOUND);
            new SilenceStore(tx).write(caller.person(), "room.removed", session, person);
            return person;
        });
        parts.access().changed(session);
        removalListeners.forEach(listener -> listener.accept(new Removal(session, person)));
    }

    /** @throws Refusal not-found, forbidden */
    public void readmit(Caller caller, SessionId session, PersonId person) {
        moderated(caller, session);
        parts.db().transaction(tx -> {
            new RoomStore(tx).readmit(session, person);
            new SilenceStore(tx).write(caller.person(), "room.readmitted", session, person);
            return person;
        });
        parts.access().changed(session);
    }

    /** Of the last seconds, whichever node made them. */
    public List<Removal> removedLately(int seconds) {
        return new RoomStore(parts.db()).removedLately(seconds);
    }

    /** Whoever was removed from these rooms and not readmitted, however long ago. */
    public List<Removal> removedFrom(Set<SessionId> sessions) {
        return sessions.isEmpty() ? List.of() : new RoomStore(parts.db()).removedFrom(sessions);
    }

    /** What was said in a room leaves it as a file; it stands in the trail of the organisation. @param part as in the contract */
    void takenOut(Caller caller, SessionId session, String part) {
        var facts = moderated(caller, session).session();
        var line = new Audit.Line(
                facts.organisationId(),
                caller.person(),
                "export.room",
                facts.eventId().toString());
        var what = new JsonObject().put("part", part).put("session", facts.title());
        new Audit(parts.db()).write(line, new JsonObject(), what);
    }

    /** Those who run a room hold nothing over each other, nor over themselves. @throws Refusal not-found, forbidden */
    void moderatedOther(Caller caller, SessionId session, PersonId other) {
        var facts = moderated(caller, session).session();
        if (caller.person().equals(other) || facts.isHost(other)) throw new Refusal(ErrorCode.FORBIDDEN);
        if (new RoomStore(parts.db()).runs(facts.organisationId(), other)) throw new Refusal(ErrorCode.FORBIDDEN);
    }

    /** @throws Refusal not-found, forbidden */
    public Standing moderated(Caller caller, SessionId session) {
        caller.required();
        var standing = parts.access().of(caller, session);
        if (!standing.rights().moderate()) throw new Refusal(ErrorCode.FORBIDDEN);
        return standing;
    }
}
