package io.plenary.crowd.reactions;

import io.plenary.contract.ids.SessionId;
import io.plenary.contract.live.CrowdBody;
import io.plenary.contract.live.LiveEvent;
import io.plenary.contract.live.Reaction;
import io.plenary.contract.live.Topic;
import io.plenary.fanout.Counts;
import io.plenary.live.Attendance;
import io.plenary.live.Standing;
import io.plenary.platform.Db;
import io.plenary.platform.RateLimits;
import io.plenary.platform.RateLimits.Limit;
import io.plenary.platform.Refusal;
import io.vertx.core.buffer.Buffer;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Takes reactions, tells rooms their counts, keeps the counts of each minute. */
public final class ReactionService {
    private static final Limit REACTING = new Limit("reactions", 20, 5, Duration.ofSeconds(1));

    private final Db db;
    private final RateLimits limits;
    private final Counts counts;
    private final Attendance attendance;
    private final ConcurrentHashMap<SessionId, RoomReactions> rooms = new ConcurrentHashMap<>();

    /** @param counts lets a room have four frames a second at most, fewer the wider it is */
    public ReactionService(Db db, RateLimits limits, Counts counts, Attendance attendance) {
        this.db = db;
        this.limits = limits;
        this.counts = counts;
        this.attendance = attendance;
    }

    /** @throws Refusal why the person may not speak here; rate-limited */
    public void react(Standing who, Reaction emoji) {
        who.refusalToSay().ifPresent(code -> {
            throw new Refusal(code);
        });
        var session = who.session().id();
        limits.take(REACTING, who.author().orElseThrow().id() + " " + session);
        var room = rooms.compute(session, (id, known) -> {
            var open = known == null ? new RoomReactions() : known;
            open.add(emoji);
            return open;
        });
        if (room.becomesDue()) tell(session, room);
    }

    private void tell(SessionId session, RoomReactions room) {
        var topic = Topic.of(Topic.Kind.CROWD, session);
        counts.offer(
                topic.toString(), "reactions", () -> Buffer.buffer(new LiveEvent.Latest(topic, room.tell()).json()));
    }

    /** For somebody who has just come; what other nodes count follows within a second or two. May await. */
    public CrowdBody.Reactions totals(SessionId session) {
        var known = rooms.get(session);
        return known == null ? opened(session).totals() : known.totals();
    }

    private RoomReactions opened(SessionId session) {
        var fresh = new RoomReactions();
        fresh.read(new ReactionStore(db).totals(Set.of(session)).getOrDefault(session, Map.of()));
        fresh.tell();
        var other = rooms.putIfAbsent(session, fresh);
        return other == null ? fresh : other;
    }

    /** The rooms of which anything is known here. */
    public Set<SessionId> rooms() {
        return Set.copyOf(rooms.keySet());
    }

    /** Reads what all nodes have; call it every second or so. Awaits. */
    public void look() {
        if (rooms.isEmpty()) return;
        var totals = new ReactionStore(db).totals(rooms());
        totals.forEach((session, read) -> {
            var room = rooms.get(session);
            if (room != null && room.read(read)) tell(session, room);
        });
        var watched = attendance.sessions();
        for (var session : rooms.keySet())
            rooms.computeIfPresent(session, (id, room) -> room.isEmpty() && !watched.contains(id) ? null : room);
    }

    /** Stores what has come; call it every second or so. Awaits. */
    public void store() {
        var batches = new HashMap<SessionId, Map<Reaction, Long>>();
        rooms.forEach((session, room) -> {
            var batch = room.leave();
            if (!batch.isEmpty()) batches.put(session, batch);
        });
        if (batches.isEmpty()) return;
        new ReactionStore(db).add(batches);
        batches.keySet().forEach(session -> rooms.get(session).arrived());
    }
}
