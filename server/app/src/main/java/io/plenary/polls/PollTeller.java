package io.plenary.polls;

import io.plenary.contract.ids.PollId;
import io.plenary.contract.ids.SessionId;
import io.plenary.contract.live.LiveBody;
import io.plenary.contract.live.LiveEvent;
import io.plenary.contract.live.LivePoll;
import io.plenary.contract.live.Topic;
import io.plenary.fanout.Counts;
import io.plenary.fanout.Fanout;
import io.plenary.live.RoomAccess;
import io.plenary.live.StageView;
import io.plenary.platform.Db;
import io.plenary.platform.Herald;
import io.plenary.platform.Look;
import io.plenary.platform.Lookout;
import io.plenary.platform.Refusal;
import io.plenary.platform.Rounds;
import io.vertx.core.buffer.Buffer;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The clock of polls on this node: closes those whose time is over, whichever node opened them, and tells the readers of
 * this node the numbers of those that are open, a few times a second at most. What is told is counted from the stored
 * answers each time, so that every node tells the same.
 */
public final class PollTeller implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(PollTeller.class);
    private static final Duration PERIOD = Duration.ofMillis(251);
    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final int MOST_OPEN = 1_000;
    /** For so long the last numbers are said again, to those who were between reading the page and joining. */
    private static final Duration ECHO = Duration.ofSeconds(5);

    private final Parts parts;
    private final PollStore store;
    /** Counts what was taken from rooms, or told them anew. A number that waited meanwhile is dropped, and said again if it still may be. */
    private final AtomicLong concealed = new AtomicLong();

    private final Set<PollId> changed = ConcurrentHashMap.newKeySet();
    private final Rounds rounds = new Rounds("polls", LOOK, this::round);
    private final Herald answers = new Herald("poll answers", PERIOD, rounds::wake);
    private final AtomicLong looks = new AtomicLong();
    private volatile boolean due;
    private volatile Map<PollId, Poll> open = Map.of();
    // Of the one thread that goes round.
    private final Map<PollId, Told> told = new HashMap<>();

    /** @param counts thins what is told to a large audience */
    public record Parts(
            Db db, Fanout fanout, Counts counts, PollService polls, RoomAccess access, InstantSource clock) {}

    private record Told(LivePoll.Results results, Instant since) {}

    public PollTeller(Parts parts) {
        this.parts = parts;
        this.store = new PollStore(parts.db());
    }

    public void start(Lookout lookout) {
        rounds.start();
        // One that is open ends by the clock, and its numbers are said again: it is looked at each time.
        lookout.add(Look.every(LOOK, this::wake).about(() -> open.isEmpty() ? 0L : looks.get()));
    }

    private void wake() {
        due = true;
        rounds.wake();
    }

    /** Numbers that the room is about to lose, here or on another node, do not leave any more. */
    public void heard(LiveEvent.Entry entry) {
        switch (entry.d()) {
            // Whatever waits was counted before: there may be words in it that a host has hidden since.
            case LiveBody.PollShown shown -> concealed.incrementAndGet();
            case LiveBody.PollHidden hidden -> concealed.incrementAndGet();
            case LiveBody.PollOpened opened -> concealed.incrementAndGet();
            case LiveBody.PollRemoved removed -> concealed.incrementAndGet();
            default -> {}
        }
    }

    /** Somebody has answered on this node. */
    public void changed(Poll poll) {
        changed.add(poll.id());
        answers.wake();
    }

    private boolean round() {
        try {
            if (due) look();
            for (var id : Set.copyOf(changed)) {
                changed.remove(id);
                tell(id);
            }
        } catch (RuntimeException away) {
            // The next round finds what this one would have said; a round that throws would be the last.
            due = true;
            LOG.warn("a round of the polls failed: {}", away.toString());
        }
        return false;
    }

    private void look() {
        due = false;
        looks.incrementAndGet();
        var now = store.listOpen(MOST_OPEN).stream().collect(Collectors.toMap(Poll::id, poll -> poll));
        // Closed since: the last numbers of all.
        open.keySet().stream().filter(id -> !now.containsKey(id)).forEach(changed::add);
        told.keySet().retainAll(Set.copyOf(now.keySet()));
        open = now;
        for (var poll : now.values()) {
            if (isOver(poll)) close(poll);
            if (isHeard(poll.session())) changed.add(poll.id());
        }
    }

    private boolean isOver(Poll poll) {
        var due = poll.closesAt()
                .filter(at -> !at.isAfter(parts.clock().instant()))
                .isPresent();
        return due || parts.access().stage(poll.session()).state() == StageView.State.ENDED;
    }

    private void close(Poll poll) {
        try {
            parts.polls().close(poll);
        } catch (Refusal closed) {
            LOG.debug("another was faster to close a poll: {}", closed.code());
        }
    }

    private boolean isHeard(SessionId session) {
        return parts.fanout().subscribers(hosts(session).toString()) > 0
                || parts.fanout().subscribers(room(session).toString()) > 0;
    }

    private void tell(PollId id) {
        var before = concealed.get();
        store.count(id)
                .filter(counted -> isHeard(counted.poll().session()))
                .ifPresent(counted -> tell(counted, () -> concealed.get() == before));
    }

    /** @param still whether nothing was hidden or told anew since it was counted */
    private void tell(Poll.Counted counted, BooleanSupplier still) {
        var poll = counted.poll();
        var forHosts = counted.forHosts();
        var before = told.get(poll.id());
        var now = parts.clock().instant();
        var fresh = before == null || !before.results().equals(forHosts);
        if (fresh) told.put(poll.id(), new Told(forHosts, now));
        else if (before.since().plus(ECHO).isBefore(now)) return;
        offer(hosts(poll.session()), poll.id(), forHosts, () -> true);
        counted.forRoom().ifPresent(results -> offer(room(poll.session()), poll.id(), results, still));
    }

    private void offer(Topic topic, PollId poll, LivePoll.Results results, BooleanSupplier still) {
        var frame = Buffer.buffer(new LiveEvent.Latest(topic, new LiveBody.PollTally(poll.value(), results)).json());
        parts.counts().offer(topic.toString(), poll.toString(), () -> still.getAsBoolean() ? frame : null);
    }

    private static Topic hosts(SessionId session) {
        return Topic.of(Topic.Kind.TALLY, session);
    }

    private static Topic room(SessionId session) {
        return Topic.of(Topic.Kind.POLLS, session);
    }

    @Override
    public void close() {
        answers.close();
        rounds.close();
    }
}
