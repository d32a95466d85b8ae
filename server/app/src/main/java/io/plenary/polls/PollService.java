package io.plenary.polls;

import io.plenary.contract.ErrorCode;
import io.plenary.contract.ids.PollId;
import io.plenary.contract.ids.SessionId;
import io.plenary.contract.live.LiveBody;
import io.plenary.contract.live.Topic;
import io.plenary.live.RoomAccess;
import io.plenary.live.RoomExport;
import io.plenary.live.Standing;
import io.plenary.live.log.Draft;
import io.plenary.live.log.RoomLog;
import io.plenary.platform.Caller;
import io.plenary.platform.Db;
import io.plenary.platform.Refusal;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/** Putting polls to the room, showing their numbers, reading them. */
public final class PollService {
    private static final int MOST_RECOUNTS = 5;

    private final Parts parts;

    public record Parts(Db db, RoomLog log, RoomAccess access, InstantSource clock) {}

    public PollService(Parts parts) {
        this.parts = parts;
    }

    /** @param seconds after which it closes by itself. @throws Refusal not-found, forbidden, wrong-state, already-ended */
    public void open(Caller caller, SessionId session, PollId id, Optional<Integer> seconds) {
        if (hosted(caller, session).state() == Standing.State.ENDED) throw new Refusal(ErrorCode.ALREADY_ENDED);
        var known = find(session, id);
        var now = parts.clock().instant();
        var closes = seconds.map(now::plusSeconds);
        var second = parts.access().stage(session).secondAt(now);
        append(known, new LiveBody.PollOpened(known.card(closes)), (tx, at) -> {
            var poll = held(tx, known, PollState.OPEN);
            // Whoever edits while another opens is told by the page; the room must see what will be counted.
            if (!poll.plan().equals(known.plan())) throw new Refusal(ErrorCode.STALE);
            new PollStore(tx).forgetNumbers(poll);
            new PollStore(tx).open(poll, at, closes, second);
        });
        if (known.plan().live()) show(session, id);
    }

    /** @throws Refusal not-found, forbidden, wrong-state */
    public void close(Caller caller, SessionId session, PollId id) {
        hosted(caller, session);
        close(find(session, id));
    }

    /** Numbers that the room saw while it answered are shown as they are in the end. @throws Refusal wrong-state */
    void close(Poll known) {
        var second =
                parts.access().stage(known.session()).secondAt(parts.clock().instant());
        var wasShown = new AtomicBoolean();
        append(known, new LiveBody.PollClosed(known.id().value()), (tx, at) -> {
            var poll = held(tx, known, PollState.CLOSED);
            wasShown.set(poll.shown());
            new PollStore(tx).close(poll.id(), second);
        });
        if (wasShown.get()) show(known.session(), known.id());
    }

    /** @throws Refusal not-found, forbidden; wrong-state for a draft */
    public void show(Caller caller, SessionId session, PollId id) {
        hosted(caller, session);
        show(session, id);
    }

    /** Counted again when a host grouped or hid words meanwhile: what was hidden does not come back with the numbers. */
    private void show(SessionId session, PollId id) {
        for (var left = MOST_RECOUNTS; ; left--)
            try {
                showOnce(find(session, id));
                return;
            } catch (Refusal refused) {
                if (refused.code() != ErrorCode.STALE || left == 0) throw refused;
            }
    }

    private void showOnce(Poll known) {
        var counted = new PollStore(parts.db()).count(known.id()).orElseThrow(PollService::notFound);
        var id = known.id();
        append(known, new LiveBody.PollShown(id.value(), counted.toShow()), (tx, at) -> {
            // Closed meanwhile, the numbers that were read are not those of the end, and what is right is missing.
            var poll = held(tx, counted.poll());
            if (!poll.state().hasResults()) throw new Refusal(ErrorCode.WRONG_STATE);
            if (!new PollStore(tx).groups(id).equals(counted.groups())) throw new Refusal(ErrorCode.STALE);
            new PollStore(tx).forgetNumbers(poll);
            new PollStore(tx).show(id, true);
        });
    }

    /** @throws Refusal not-found, forbidden; wrong-state for a draft */
    public void hide(Caller caller, SessionId session, PollId id) {
        hosted(caller, session);
        append(find(session, id), new LiveBody.PollHidden(id.value()), (tx, at) -> {
            var poll = new PollStore(tx).findForUpdate(session, id).orElseThrow(PollService::notFound);
            if (!poll.state().hasResults()) throw new Refusal(ErrorCode.WRONG_STATE);
            new PollStore(tx).forgetNumbers(poll);
            new PollStore(tx).show(id, false);
        });
    }

    /** With its answers; the room forgets what it was told of it. @throws Refusal not-found, forbidden, wrong-state */
    public void remove(Caller caller, SessionId session, PollId id) {
        hosted(caller, session);
        var known = find(session, id);
        if (!known.state().mayBeRemoved()) throw new Refusal(ErrorCode.WRONG_STATE);
        if (known.state() == PollState.DRAFT) {
            parts.db().transaction(tx -> {
                held(tx, known);
                new PollStore(tx).remove(id);
                return null;
            });
            return;
        }
        append(known, new LiveBody.PollRemoved(id.value()), (tx, at) -> {
            var poll = held(tx, known);
            new PollStore(tx).forget(poll);
            new PollStore(tx).remove(id);
        });
    }

    /** What the room sees of short answers follows at once. @throws Refusal not-found, forbidden, wrong-state, validation */
    public void group(Caller caller, SessionId session, PollId id, Grouping wish) {
        hosted(caller, session);
        var known = find(session, id);
        if (known.plan().kind() != PollKind.TEXT) throw new Refusal(ErrorCode.WRONG_STATE);
        var isShown = parts.db().transaction(tx -> {
            var poll = held(tx, known);
            var counted = new PollStore(tx).count(id).orElseThrow(PollService::notFound);
            var words = counted.sum().words();
            if (!words.containsKey(wish.key())
                    || wish.into().filter(into -> !words.containsKey(into)).isPresent())
                throw new Refusal(ErrorCode.VALIDATION);
            new PollStore(tx).group(poll.id(), counted.groups().with(wish));
            return poll.shown();
        });
        if (isShown) show(session, id);
    }

    /** @throws Refusal why the person may not listen here; hosts read also before the room opens */
    public SeenPoll.Page page(Caller caller, SessionId session) {
        return page(caller, session, parts.access().of(caller, session).rights().host());
    }

    /** The same with the eyes of the audience, whoever asks. @throws Refusal why the person may not listen here */
    public SeenPoll.Page pageOfRoom(Caller caller, SessionId session) {
        return page(caller, session, false);
    }

    private SeenPoll.Page page(Caller caller, SessionId session, boolean host) {
        var person = caller.person();
        var standing = parts.access().of(caller, session);
        if (!host)
            standing.refusal().ifPresent(code -> {
                throw new Refusal(code);
            });
        var lines = new PollStore(parts.db()).lines(session, person);
        if (lines.isEmpty()) {
            var head = parts.log().head(topicOf(session));
            return new SeenPoll.Page(List.of(), head.seq(), head.epoch());
        }
        var seen = lines.stream()
                .filter(line -> host || line.counted().poll().state() != PollState.DRAFT)
                .map(line -> SeenPoll.of(line.counted(), host, line.own()))
                .toList();
        return new SeenPoll.Page(seen, lines.getFirst().seq(), lines.getFirst().epoch());
    }

    public RoomExport export(SessionId session) {
        var polls = new PollStore(parts.db())
                .list(session).stream()
                        .filter(counted -> counted.poll().state().hasResults())
                        .toList();
        return PollTable.of(polls, new BallotStore(parts.db()));
    }

    // ----------------------------------------------------------------------------------------------------------------

    private Standing hosted(Caller caller, SessionId session) {
        caller.required();
        var standing = parts.access().of(caller, session);
        if (!standing.rights().host()) throw new Refusal(ErrorCode.FORBIDDEN);
        return standing;
    }

    private Poll find(SessionId session, PollId id) {
        return new PollStore(parts.db()).find(session, id).orElseThrow(PollService::notFound);
    }

    private static Refusal notFound() {
        return new Refusal(ErrorCode.NOT_FOUND);
    }

    /** Held until the transaction ends, and as it was known to be. */
    private static Poll held(Db.Tx tx, Poll known) {
        var poll = new PollStore(tx).findForUpdate(known.session(), known.id()).orElseThrow(PollService::notFound);
        if (poll.state() != known.state()) throw new Refusal(ErrorCode.WRONG_STATE);
        return poll;
    }

    private static Poll held(Db.Tx tx, Poll known, PollState next) {
        var poll = new PollStore(tx).findForUpdate(known.session(), known.id()).orElseThrow(PollService::notFound);
        if (!poll.state().mayBecome(next)) throw new Refusal(ErrorCode.WRONG_STATE);
        return poll;
    }

    private void append(Poll poll, LiveBody.Logged body, Draft.Effect effect) {
        var draft = Draft.ofServer(topicOf(poll.session()), body)
                .about(poll.id().value())
                .with(effect);
        parts.log().append(draft).orThrow();
    }

    private static Topic topicOf(SessionId session) {
        return Topic.of(Topic.Kind.POLLS, session);
    }
}
