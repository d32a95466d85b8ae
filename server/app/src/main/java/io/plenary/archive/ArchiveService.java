package io.plenary.archive;

import io.plenary.archive.media.MediaCutOffs;
import io.plenary.archive.media.MediaGrants;
import io.plenary.contract.ErrorCode;
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
import java.time.Instant;
import java.util.Optional;

/** Keeps recordings, and gives addresses of pictures, live or recorded, to those who may see them. */
public final class ArchiveService implements StageNews.Recorded {
    private final Parts parts;
    private final RecordingStore store = new RecordingStore();

    /** Whether a person may see what a session shows, live and recorded alike; answered by live. Waits. */
    public interface Watching {
        boolean mayWatch(Caller caller, SessionFacts session);

        /** The same while it is live: the room is open, and consent was asked where it is recorded. */
        boolean mayEnter(Caller caller, SessionFacts session);
    }

    /** A broadcast that has not ended, by its session; empty without one. */
    public interface OnAir {
        Optional<BroadcastStatus> find(SessionId session);
    }

    public record Parts(
            Db db,
            SessionService sessions,
            StageService stage,
            OnAir onAir,
            Watching watching,
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
        var recording = new Recording(id, session, asset, Recording.State.PUBLISHED, seconds, made.start());
        store.put(parts.db(), recording, made.bytes());
        parts.stage().recorded(session, id);
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

    /** @throws Refusal not-found, forbidden */
    public void publish(Caller caller, RecordingId id) {
        store.state(parts.db(), reviewed(caller, id).id(), Recording.State.PUBLISHED);
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
