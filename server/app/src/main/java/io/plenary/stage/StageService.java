package io.plenary.stage;

import io.plenary.catalogue.SessionSummary;
import io.plenary.contract.ErrorCode;
import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.RecordingId;
import io.plenary.contract.ids.SessionId;
import io.plenary.contract.live.LiveBody;
import io.plenary.contract.live.Topic;
import io.plenary.live.log.Draft;
import io.plenary.live.log.RoomLog;
import io.plenary.platform.Caller;
import io.plenary.platform.Db;
import io.plenary.platform.Refusal;
import io.plenary.platform.Secrets;
import io.plenary.platform.Sql;
import io.plenary.programme.SessionFacts;
import io.plenary.programme.SessionService;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Who commands the stage, and what became of it. Every change is an entry of the stage's log, stored with it. */
public final class StageService {
    private static final int MOST_ATTEMPTS = 5;

    private final Db db;
    private final SessionService sessions;
    private final RoomLog log;
    private final Camera camera;
    private final InstantSource clock;
    private final StageStore store = new StageStore();

    /** The picture of a broadcast, as far as commands reach it. */
    public interface Camera {
        /** @return when it went live, on the first call or on an earlier one; empty while there is no picture */
        Optional<Instant> goLive(SessionId session);

        /** Ends it and makes the recording, in its own time. */
        void end(SessionId session);
    }

    public StageService(Db db, SessionService sessions, RoomLog log, Camera camera, InstantSource clock) {
        this.db = db;
        this.sessions = sessions;
        this.log = log;
        this.camera = camera;
        this.clock = clock;
    }

    public StageState state(SessionId session) {
        return store.find(db, session).orElseGet(() -> StageState.untouched(session));
    }

    /**
     * Second zero.
     *
     * @throws Refusal forbidden, no-source, already-ended, wrong-state (cancelled); a second press changes nothing
     */
    public void goLive(Caller caller, SessionId session) {
        var facts = commanded(caller, session);
        settled(() -> goLive(caller, facts));
    }

    private void goLive(Caller caller, SessionFacts facts) {
        var session = facts.id();
        var now = state(session);
        if (now.hasEnded()) throw new Refusal(ErrorCode.ALREADY_ENDED);
        if (now.isLive()) return;
        if (facts.cancelled()) throw new Refusal(ErrorCode.WRONG_STATE, "This session is cancelled.");
        var since = facts.stage() == SessionSummary.Stage.BROADCAST
                ? camera.goLive(session).orElseThrow(() -> new Refusal(ErrorCode.NO_SOURCE))
                : clock.instant();
        say(now, now.live(since, caller.person()), tx -> store.goLive(tx, session, since, caller.person()));
    }

    /** @throws Refusal forbidden, not-live; a second press changes nothing */
    public void end(Caller caller, SessionId session) {
        commanded(caller, session);
        settled(() -> end(session));
    }

    private void end(SessionId session) {
        var now = state(session);
        if (now.hasEnded()) return;
        if (!now.isLive()) throw new Refusal(ErrorCode.NOT_LIVE);
        var at = clock.instant();
        say(now, now.ended(at), tx -> store.end(tx, session, at));
        camera.end(session);
    }

    /**
     * A source that has proved its key goes on; the key of before opens nothing new.
     *
     * @return the new secret key
     * @throws Refusal forbidden, already-ended
     */
    public String issueKey(Caller caller, SessionId session) {
        commanded(caller, session);
        if (state(session).hasEnded()) throw new Refusal(ErrorCode.ALREADY_ENDED);
        return replaceKey(session);
    }

    /** The same for the installation itself, such as the demo's own broadcast. */
    public String replaceKey(SessionId session) {
        var key = Secrets.token();
        return db.transaction(tx -> {
            store.lock(tx, session);
            store.replaceKey(tx, session, Secrets.hash(key));
            return key;
        });
    }

    /** A source came or went; told by the broadcast. */
    public void source(SessionId session, boolean sends, String asset) {
        settled(() -> sourceOnce(session, sends, asset));
    }

    private void sourceOnce(SessionId session, boolean sends, String asset) {
        var now = state(session);
        if (sends && now.isLive()) camera.goLive(session);
        if (now.hasEnded() || now.source() == sends && now.asset().isPresent()) return;
        say(now, now.source(sends, asset), tx -> store.source(tx, session, sends, asset));
    }

    /** The recording can be watched; told by the archive. */
    public void recorded(SessionId session, RecordingId recording) {
        log.append(Draft.ofServer(topic(session), changed(state(session), Optional.of(recording))))
                .orThrow();
    }

    /** The host right goes to this person, or to nobody. */
    public void hand(SessionId session, Optional<PersonId> person, Optional<String> name) {
        var body = new LiveBody.StageHost(person.map(PersonId::value), name);
        var draft = Draft.ofServer(topic(session), body).with((tx, at) -> {
            store.lock(tx, session);
            store.host(tx, session, person);
        });
        log.append(draft).orThrow();
    }

    /** After a restart no source is connected until one comes again. */
    public void forgetSources() {
        store.forgetSources(db);
    }

    /** @throws Refusal not-found, forbidden */
    private SessionFacts commanded(Caller caller, SessionId session) {
        var facts = sessions.get(caller, session);
        if (!facts.mayHost(caller)) throw new Refusal(ErrorCode.FORBIDDEN);
        return facts;
    }

    private interface Change {
        void in(Sql tx);
    }

    /** Decided again where another was faster: what was decided before would be said behind what came of that. */
    private static void settled(Runnable attempt) {
        for (var left = MOST_ATTEMPTS; ; left--)
            try {
                attempt.run();
                return;
            } catch (Refusal refused) {
                if (refused.code() != ErrorCode.STALE || left == 0) throw refused;
            }
    }

    private void say(StageState now, StageState next, Change change) {
        var draft = Draft.ofServer(topic(next.session()), changed(next, Optional.empty()))
                .with((tx, at) -> {
                    if (!store.lock(tx, next.session()).equals(now)) throw new Refusal(ErrorCode.STALE);
                    change.in(tx);
                });
        log.append(draft).orThrow();
    }

    private static LiveBody.StageChanged changed(StageState state, Optional<RecordingId> recording) {
        return new LiveBody.StageChanged(
                state.progress().word(),
                state.source(),
                state.liveSince(),
                state.endedAt(),
                recording.map(RecordingId::value));
    }

    private static Topic topic(SessionId session) {
        return Topic.of(Topic.Kind.STAGE, session);
    }
}
