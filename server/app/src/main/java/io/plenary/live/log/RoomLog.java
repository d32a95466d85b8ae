package io.plenary.live.log;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.plenary.contract.ErrorCode;
import io.plenary.contract.ids.SessionId;
import io.plenary.contract.live.LiveEvent;
import io.plenary.contract.live.Topic;
import io.plenary.fanout.Fanout;
import io.plenary.fanout.Message;
import io.plenary.platform.Db;
import io.plenary.platform.Refusal;
import io.plenary.platform.Together;
import io.plenary.platform.http.Problems;
import io.vertx.core.buffer.Buffer;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The logs of all rooms as this node sees them. Its methods wait: virtual threads only. */
public final class RoomLog {
    private static final Logger LOG = LoggerFactory.getLogger(RoomLog.class);
    private static final int MOST_HISTORY = 500;
    private static final int MOST_READ = 500;

    /** Hears after each commit on this node how far a log has come; must not wait. */
    public interface Reached {
        void reached(String topic, long seq);
    }

    private final RoomLogStore store;
    private final Together<String, Head> heads;
    private final Fanout fanout;
    private final Timer commits;
    private final DistributionSummary batches;
    private final ConcurrentHashMap<Topic, Lane> lanes = new ConcurrentHashMap<>();
    private final AtomicLong watched = new AtomicLong();
    private final Lane.Writer writer = new TopicWriter();
    private volatile Reached listener = (topic, seq) -> {};
    private volatile Consumer<LiveEvent.Entry> watcher = entry -> {};

    public RoomLog(Db db, Fanout fanout, MeterRegistry meters) {
        this.store = new RoomLogStore(db);
        this.heads = new Together<>(asked -> byTopic(store.heads(asked)));
        this.fanout = fanout;
        commits = meters.timer("plenary.log.append");
        batches = meters.summary("plenary.log.batch");
        meters.gauge("plenary.log.lanes", lanes, ConcurrentHashMap::size);
        meters.gauge("plenary.log.waiting", lanes, RoomLog::waiting);
    }

    private static Map<String, Head> byTopic(List<Head> heads) {
        return heads.stream().collect(Collectors.toMap(Head::topic, head -> head));
    }

    private static double waiting(ConcurrentHashMap<Topic, Lane> lanes) {
        return lanes.values().stream().mapToInt(Lane::waiting).sum();
    }

    public void onReached(Reached other) {
        listener = other;
    }

    /** @param other hears of each entry, from whatever node, before the readers of this one; must not wait */
    public void onEntry(Consumer<LiveEvent.Entry> other) {
        watcher = other;
    }

    /**
     * Stores and tells everybody; answers once it is committed. Refuses with busy when too much waits for the topic, with
     * unavailable when the database is away, otherwise with what the draft's effect says.
     */
    public Outcome append(Draft draft) {
        var answer = new CompletableFuture<Outcome>();
        lanes.compute(draft.topic(), (topic, lane) -> {
            var open = lane == null ? new Lane(topic, writer) : lane;
            if (open.offer(draft, answer)) start(open);
            return open;
        });
        return answer.join();
    }

    /** Never by an executor, which refuses while it shuts down: whoever waits for the lane would wait for ever. */
    private static void start(Lane lane) {
        Thread.startVirtualThread(lane::run);
    }

    /** The seq of what the author stored under this id, if anything. */
    public OptionalLong stored(Topic topic, LiveEvent.Author author, String clientId) {
        return store.stored(topic, author.id(), clientId);
    }

    /** Where the log stands now; many who ask at once share a statement. */
    public Head head(Topic topic) {
        var name = topic.toString();
        return heads.find(name).orElseGet(() -> Head.empty(name));
    }

    /** The logs that a session has; one without entries may be absent. */
    public List<Head> heads(SessionId session) {
        return store.heads(session);
    }

    /** The same of several, in one statement. */
    public Map<Topic, Head> heads(Collection<Topic> topics) {
        var names = topics.stream().map(Topic::toString).toList();
        var found = heads.find(names);
        return topics.stream().collect(Collectors.toMap(topic -> topic, topic -> {
            var head = found.get(topic.toString());
            return head == null ? Head.empty(topic.toString()) : head;
        }));
    }

    /**
     * Call it once the reader's subscription is held, with a head that was read after that: from now on what other nodes
     * store is told to the reader too.
     */
    public void watch(Topic topic, Head head) {
        lanes.computeIfAbsent(topic, name -> new Lane(name, writer)).placeOr(head.seq());
        watched.incrementAndGet();
    }

    /** @param since 0 or the last seq the reader has; @param epoch the one it belongs to, 0 for none */
    public History history(Topic topic, long since, long epoch) {
        return history(topic, since, epoch, head(topic));
    }

    /** The same up to a head that was read before. */
    public History history(Topic topic, long since, long epoch, Head head) {
        if (epoch != 0 && epoch != head.epoch()) return new History.OtherEpoch(head);
        if (since > head.seq()) return new History.Beyond(head);
        if (head.seq() - since > MOST_HISTORY) return new History.TooWide(head);
        var missed = since == head.seq() ? List.<LiveEvent.Entry>of() : read(topic, since, head.seq());
        return new History.Missed(head, missed);
    }

    /** A page of entries after {@code since} up to {@code upTo}, oldest first, 500 at most. */
    public List<LiveEvent.Entry> read(Topic topic, long since, long upTo) {
        return store.entries(topic, since, upTo, MOST_READ);
    }

    /** Another node says how far it came; nothing happens when nobody reads here. May be called from any thread. */
    public void hinted(String topic, long seq) {
        var lane = lanes.get(Topic.parse(topic));
        if (lane != null && lane.offer(seq)) start(lane);
    }

    /** How often somebody began to read: what they knew then may be older than the last look. */
    public long watched() {
        return watched.get();
    }

    /** Heals lost hints and lets go of topics that nobody reads or writes; call it every second or so. */
    public void catchUp() {
        for (var topic : lanes.keySet())
            lanes.computeIfPresent(
                    topic, (name, lane) -> lane.isIdle() && fanout.subscribers(name.toString()) == 0 ? null : lane);
        Collection<String> read = lanes.keySet().stream().map(Topic::toString).toList();
        if (!read.isEmpty()) store.heads(read).forEach(head -> hinted(head.topic(), head.seq()));
    }

    /** What a lane does, for all of them. */
    private final class TopicWriter implements Lane.Writer {
        @Override
        public Batch.Committed commit(Topic topic, List<Draft> drafts) {
            batches.record(drafts.size());
            var committed = commits.record(() -> new Batch(store, topic, drafts).commit());
            if (!committed.fresh().isEmpty()) listener.reached(topic.toString(), committed.reached());
            return committed;
        }

        @Override
        public List<LiveEvent.Entry> read(Topic topic, long since, long upTo) {
            return RoomLog.this.read(topic, since, upTo);
        }

        @Override
        public void publish(LiveEvent.Entry entry) {
            watcher.accept(entry);
            var message = Message.mustArrive(entry.seq(), Buffer.buffer(entry.json()));
            fanout.publish(entry.topic().toString(), entry.d().urgent() ? message.urgent() : message);
        }

        @Override
        public ErrorCode reasonOf(RuntimeException failure) {
            if (failure instanceof Refusal refusal) return refusal.code();
            if (Problems.isDatabaseAway(failure)) return ErrorCode.UNAVAILABLE;
            LOG.atError().setCause(failure).log("an append failed");
            return ErrorCode.INTERNAL;
        }
    }
}
