package io.plenary.crowd.people;

import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.SessionId;
import io.plenary.contract.live.LiveEvent;
import io.plenary.contract.live.Topic;
import io.plenary.fanout.Fanout;
import io.plenary.fanout.Message;
import io.plenary.live.Attendance;
import io.plenary.live.Standing;
import io.plenary.platform.Db;
import io.plenary.platform.RateLimits;
import io.plenary.platform.RateLimits.Limit;
import io.plenary.platform.Signals;
import io.vertx.core.buffer.Buffer;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Says in small rooms that somebody writes: at most one frame in three seconds, none above fifty people, never of somebody
 * who is not named there, and kept nowhere. Shared by all threads.
 */
public final class TypingService {
    private static final Logger LOG = LoggerFactory.getLogger(TypingService.class);
    private static final String CHANNEL = "plenary_typing";
    private static final Limit TYPING = new Limit("typing", 5, 1, Duration.ofSeconds(2));
    private static final int SMALL = 50;
    private static final int MOST_WAITING = 40;
    private static final int PARTS = 3;
    /** A signal takes 8,000 bytes. */
    private static final int PAYLOAD_BYTES = 7_800;

    private static final int MOST_BYTES_A_LETTER = 3;

    private final Parts parts;
    private final String node = UUID.randomUUID().toString();
    private final ConcurrentHashMap<SessionId, Writers> rooms = new ConcurrentHashMap<>();
    /** For the other nodes; what does not fit is not told there. */
    private final ArrayBlockingQueue<String> news = new ArrayBlockingQueue<>(MOST_WAITING);

    /** What it stands on. */
    public record Parts(Db db, Clock clock, Fanout fanout, Attendance attendance, Rosters rosters, RateLimits limits) {}

    public TypingService(Parts parts) {
        this.parts = parts;
    }

    public void start(Signals signals) {
        signals.listen(CHANNEL, this::hear);
    }

    /** @throws io.plenary.platform.Refusal why the person may not speak here; rate-limited */
    public void type(Standing who) {
        who.requireVoice();
        var session = who.session().id();
        var person = new PersonId(who.author().orElseThrow().id());
        parts.limits().take(TYPING, person + " " + session);
        if (isWide(session)) return;
        var writer = parts.rosters().of(session).find(person).filter(Present::shown);
        if (writer.isEmpty()) return;
        writes(session, person, writer.get().name());
        if (!news.offer(session + " " + person + " " + writer.get().name()))
            LOG.debug("too many writers wait for other nodes");
    }

    private boolean isWide(SessionId session) {
        return parts.attendance().here(session) > SMALL;
    }

    private void writes(SessionId session, PersonId person, String name) {
        var now = parts.clock().instant();
        rooms.compute(session, (id, before) -> {
            var room = (before == null ? Writers.NOBODY : before).with(person, name, now);
            return tellIfDue(id, room);
        });
    }

    private Writers tellIfDue(SessionId session, Writers room) {
        var now = parts.clock().instant();
        if (!room.isDue(now)) return room;
        var left = room.toldAt(now);
        if (isWide(session)) return left;
        var topic = Topic.of(Topic.Kind.CROWD, session);
        var frame = Buffer.buffer(new LiveEvent.Latest(topic, left.frame()).json());
        parts.fanout().publish(topic.toString(), Message.latestWins("typing", frame));
        return left;
    }

    /** Tells rooms what is due, and other nodes who writes here; call it every second or so. Awaits. */
    public void round() {
        for (var session : rooms.keySet())
            rooms.computeIfPresent(session, (id, room) -> {
                var after = tellIfDue(id, room);
                return after.isOver(parts.clock().instant()) ? null : after;
            });
        pass();
    }

    private void pass() {
        var payload = new StringBuilder(node);
        for (var line = news.peek(); line != null && fits(payload, line); line = news.peek()) {
            news.poll();
            payload.append('\n').append(line);
        }
        if (payload.length() == node.length()) return;
        try {
            parts.db().execute("select pg_notify($1, $2)", CHANNEL, payload.toString());
        } catch (RuntimeException away) {
            LOG.debug("writers were not told to other nodes: {}", away.toString());
        }
    }

    private static boolean fits(StringBuilder payload, String line) {
        return (payload.length() + line.length()) * MOST_BYTES_A_LETTER < PAYLOAD_BYTES;
    }

    private void hear(String payload) {
        if (payload.startsWith(node)) return;
        payload.lines().skip(1).map(line -> line.split(" ", PARTS)).forEach(part -> {
            if (part.length != PARTS) return;
            try {
                var session = SessionId.of(part[0]);
                if (parts.attendance().sessions().contains(session)) writes(session, PersonId.of(part[1]), part[2]);
            } catch (IllegalArgumentException foreign) {
                LOG.warn("not a hint of ours: {}", part[0]);
            }
        });
    }
}
