package io.plenary.archive;

import io.plenary.accounts.Audit;
import io.plenary.archive.media.MediaCutOffs;
import io.plenary.archive.media.MediaGrants;
import io.plenary.contract.ErrorCode;
import io.plenary.contract.ids.EventId;
import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.RecordingId;
import io.plenary.contract.ids.SessionId;
import io.plenary.platform.Caller;
import io.plenary.platform.Db;
import io.plenary.platform.Refusal;
import io.plenary.platform.Role;
import io.plenary.programme.SessionFacts;
import io.plenary.programme.SessionService;
import io.plenary.stage.StageNews;
import io.plenary.stage.StageService;
import io.plenary.stage.StageState;
import io.plenary.stage.broadcast.AssetId;
import io.plenary.stage.broadcast.BroadcastStatus;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps recordings, and gives addresses of pictures, live or recorded, to those who may see them. */
public final class ArchiveService implements StageNews.Recorded {
    private final Parts parts;
    private final RecordingStore store = new RecordingStore();

    /** Whether a person may see what a session shows, live and recorded alike; answered by live. Waits. */
    public interface Watching {
        boolean mayWatch(Caller caller, SessionFacts session);

        /** Whether others gave them a seat that opens this too, once they agree to take it. */
        boolean isToAgree(PersonId person, SessionFacts session);

        /** The same while it is live: the room is open, and consent was asked where it is recorded. */
        boolean mayEnter(Caller caller, SessionFacts session);
    }

    /** A broadcast that has not ended, by its session; empty without one. */
    public interface OnAir {
        Optional<BroadcastStatus> find(SessionId session);
    }

    /** Who of a session has not agreed that it is published; nobody where none were asked. Waits. */
    @FunctionalInterface
    public interface Agreed {
        List<String> missing(SessionId session);
    }

    public record Parts(
            Db db,
            SessionService sessions,
            StageService stage,
            OnAir onAir,
            Watching watching,
            Agreed agreed,
            MediaGrants grants,
            MediaCutOffs cutOffs,
            String mediaOrigin) {}

    /** A signed address. {@code live} while it still grows. */
    public record Address(String playlist, Instant expiresAt, boolean live) {}

    public ArchiveService(Parts parts) {
        this.parts = parts;
    }

    @Override
    public void recorded(SessionId session, io.plenary.stage.broadcast.Recording made) {
        var seconds = Math.toIntExact(made.duration().toSeconds());
        var asset = made.asset().value();
        var known = store.findByAsset(parts.db(), asset);
        if (known.isPresent()) return;
        var id = RecordingId.next();
        // What somebody has not agreed to waits for the word of a person.
        var held = !parts.agreed().missing(session).isEmpty();
        var state = held ? Recording.State.WITHDRAWN : Recording.State.PUBLISHED;
        store.put(parts.db(), new Recording(id, session, asset, state, seconds, made.start()), made.bytes());
        if (!held) parts.stage().recorded(session, id);
    }

    /** The person may see neither the live picture nor the recording any longer. */
    public void shutOut(SessionId session, PersonId person) {
        parts.onAir().find(session).ifPresent(status -> parts.cutOffs().cut(person, status.asset()));
        store.ofSession(parts.db(), session)
                .flatMap(id -> store.find(parts.db(), id))
                .ifPresent(made -> parts.cutOffs().cut(person, new AssetId(made.asset())));
    }

    /** What was ended while the server stopped gets its recording now. */
    public void finishWhatEnded(StageService.Camera camera) {
        store.endedWithoutRecording(parts.db()).forEach(camera::end);
    }

    /** @throws Refusal not-found, also for one that is withdrawn and one of a draft, unless the caller reviews */
    public Recording get(Caller caller, RecordingId id) {
        var recording = store.find(parts.db(), id).orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND));
        var facts = parts.sessions().get(caller, recording.session());
        if (!recording.isPublished() && !mayReview(caller, facts)) throw new Refusal(ErrorCode.NOT_FOUND);
        return recording;
    }

    public SessionFacts session(Recording recording) {
        return parts.sessions().get(recording.session());
    }

    public boolean mayReview(Caller caller, SessionFacts facts) {
        return caller.has(facts.organisationId(), Role.OWNER, Role.ORGANISER, Role.REVIEWER);
    }

    public boolean mayWatch(Caller caller, SessionFacts facts) {
        return mayReview(caller, facts) || parts.watching().mayWatch(caller, facts);
    }

    /** Whether a word of their own is all that is missing. */
    boolean isToAgree(Caller caller, SessionFacts facts) {
        return caller.findPerson()
                .filter(person -> parts.watching().isToAgree(person, facts))
                .isPresent();
    }

    /** @throws Refusal not-found, forbidden */
    public Address address(Caller caller, RecordingId id) {
        var recording = get(caller, id);
        watched(caller, session(recording));
        return address(caller, new AssetId(recording.asset()), false);
    }

    /** The broadcast; hosts see the source before it is live. @throws Refusal not-found, forbidden, no-source */
    public Address address(Caller caller, SessionId session) {
        var facts = parts.sessions().get(caller, session);
        caller.required();
        if (!parts.watching().mayEnter(caller, facts)) throw new Refusal(ErrorCode.FORBIDDEN);
        var onAir = parts.onAir().find(session).orElseThrow(() -> new Refusal(ErrorCode.NO_SOURCE));
        var live = parts.stage().state(session).progress() == StageState.Progress.LIVE;
        if (!live && !(facts.mayHost(caller) && onAir.picture())) throw new Refusal(ErrorCode.NO_SOURCE);
        return address(caller, live ? onAir.asset() : onAir.preview(), true);
    }

    private Address address(Caller caller, AssetId asset, boolean live) {
        var me = caller.required();
        var grant = parts.grants().grant(asset, me.person(), me.signIn());
        var path = parts.grants().path(grant, io.plenary.stage.broadcast.Recording.PLAYLIST);
        return new Address(parts.mediaOrigin() + path, grant.expiresAt(), live);
    }

    /** A signed address of the picture before the picture; empty for those who may not watch. */
    public Optional<String> poster(Caller caller, Recording recording) {
        if (caller.signedIn().isEmpty() || !mayWatch(caller, session(recording))) return Optional.empty();
        var me = caller.required();
        var grant = parts.grants().grant(new AssetId(recording.asset()), me.person(), me.signIn());
        var path = parts.grants().path(grant, io.plenary.stage.broadcast.Recording.POSTER);
        return Optional.of(parts.mediaOrigin() + path);
    }

    public double position(Caller caller, RecordingId id) {
        return caller.findPerson()
                .map(person -> store.position(parts.db(), person, id))
                .orElse(0.0);
    }

    /** @param second of the recording @throws Refusal not-found, forbidden */
    public void savePosition(Caller caller, RecordingId id, double second) {
        var recording = get(caller, id);
        watched(caller, session(recording));
        store.savePosition(parts.db(), caller.person(), id, Math.min(second, recording.seconds()));
    }

    /**
     * @param despite that somebody who speaks in it has not agreed
     * @throws Refusal not-found, forbidden, speakers-not-agreed
     */
    public void publish(Caller caller, RecordingId id, boolean despite) {
        var recording = reviewed(caller, id);
        var missing = parts.agreed().missing(recording.session()).size();
        if (missing > 0 && !despite) throw new Refusal(ErrorCode.SPEAKERS_NOT_AGREED);
        var house = session(recording).organisationId();
        parts.db().transaction(tx -> {
            store.state(tx, id, Recording.State.PUBLISHED);
            var line = new Audit.Line(house, caller.person(), "recording.published-despite", id.toString());
            if (missing > 0) new Audit(tx).write(line, new JsonObject(), new JsonObject().put("unagreed", missing));
            return true;
        });
    }

    /** For those who review; nobody else is told. */
    public List<String> unagreed(Caller caller, Recording recording) {
        var may = mayReview(caller, session(recording));
        return may ? parts.agreed().missing(recording.session()) : List.of();
    }

    /** A recording that is not public, with the title of its session. */
    public record Held(RecordingId id, String title, Instant recordedAt) {}

    /** Newest first. */
    public List<Held> held(EventId event) {
        return store.held(parts.db(), event);
    }

    /** Addresses that were handed out stop within 5 s. @throws Refusal not-found, forbidden */
    public void withdraw(Caller caller, RecordingId id) {
        var recording = reviewed(caller, id);
        store.state(parts.db(), id, Recording.State.WITHDRAWN);
        parts.cutOffs().cut(new AssetId(recording.asset()));
    }

    private Recording reviewed(Caller caller, RecordingId id) {
        var recording = get(caller, id);
        if (!mayReview(caller, session(recording))) throw new Refusal(ErrorCode.FORBIDDEN);
        return recording;
    }

    private void watched(Caller caller, SessionFacts facts) {
        caller.required();
        if (!mayWatch(caller, facts)) throw new Refusal(ErrorCode.FORBIDDEN);
    }
}
