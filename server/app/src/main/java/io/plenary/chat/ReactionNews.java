package io.plenary.chat;

import io.plenary.contract.ids.Uuid7;
import io.plenary.contract.live.LiveBody;
import io.plenary.contract.live.LiveEvent;
import io.plenary.contract.live.Topic;
import io.plenary.fanout.Fanout;
import io.plenary.fanout.Message;
import io.plenary.platform.Db;
import io.plenary.platform.Herald;
import io.plenary.platform.Signals;
import io.vertx.core.buffer.Buffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells readers how many reacted: four times a second at most, all counts of a message in one frame that replaces the one
 * before, however many people press. Other nodes are told which messages to count again. Shared by all threads.
 */
public final class ReactionNews implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ReactionNews.class);
    private static final String CHANNEL = "plenary_reaction";
    private static final Duration PERIOD = Duration.ofMillis(251);
    /** Beyond these a round's news is dropped: the next reaction to the message tells it, and so does every page. */
    private static final int MOST_WAITING = 2_000;
    /** A signal takes 8,000 bytes, a line here some 85. */
    private static final int LINES = 90;

    private record Touched(Topic topic, UUID message) {
        static Touched parse(String line) {
            var space = line.indexOf(' ');
            return new Touched(Topic.parse(line.substring(0, space)), UUID.fromString(line.substring(space + 1)));
        }

        @Override
        public String toString() {
            return topic + " " + message;
        }
    }

    private final Db db;
    private final Fanout fanout;
    private final String node = Uuid7.next().toString();
    private final Set<Touched> here = ConcurrentHashMap.newKeySet();
    private final Set<Touched> elsewhere = ConcurrentHashMap.newKeySet();
    private final ReactionGreeting greeting;
    private final Herald herald = new Herald("reactions", PERIOD, this::round);

    public ReactionNews(Db db, Fanout fanout) {
        this.db = db;
        this.fanout = fanout;
        this.greeting = new ReactionGreeting(db);
    }

    /** What a page has missed that comes for the first time or again. May await. */
    List<LiveEvent> greeting(Topic topic) {
        return greeting.of(topic);
    }

    /** From now on other nodes are heard. */
    public void start(Signals signals) {
        signals.listen(CHANNEL, this::hear);
    }

    void touched(Topic topic, UUID message) {
        var one = new Touched(topic, message);
        if (here.size() < MOST_WAITING) here.add(one);
        if (elsewhere.size() < MOST_WAITING) elsewhere.add(one);
        herald.wake();
    }

    private void hear(String payload) {
        if (payload.startsWith(node)) return;
        try {
            payload.lines().skip(1).limit(LINES).map(Touched::parse).forEach(here::add);
            herald.wake();
        } catch (RuntimeException foreign) {
            LOG.warn("not a signal of ours: {}", payload);
        }
    }

    private void round() {
        try {
            tell();
            pass();
        } catch (RuntimeException away) {
            // What people see stays as it was until the next reaction.
            LOG.debug("counts of reactions were not told: {}", away.toString());
        }
    }

    private void tell() {
        take(here).stream()
                .collect(Collectors.groupingBy(
                        Touched::topic, Collectors.mapping(Touched::message, Collectors.toList())))
                .forEach(this::tell);
    }

    private void tell(Topic topic, List<UUID> messages) {
        greeting.changed(topic, messages);
        if (fanout.subscribers(topic.toString()) == 0) return;
        new ReactionStore(db).counts(topic, messages).forEach((message, counts) -> {
            var frame = new LiveEvent.Latest(topic, new LiveBody.ChatReactions(message, counts)).json();
            fanout.publish(topic.toString(), Message.latestWins("reactions " + message, Buffer.buffer(frame)));
        });
    }

    private void pass() {
        var lines = take(elsewhere).stream().map(Touched::toString).toList();
        for (var from = 0; from < lines.size(); from += LINES) {
            var some = lines.subList(from, Math.min(lines.size(), from + LINES));
            db.execute("select pg_notify($1, $2)", CHANNEL, node + "\n" + String.join("\n", some));
        }
    }

    private static List<Touched> take(Set<Touched> waiting) {
        var taken = new ArrayList<>(waiting);
        taken.forEach(waiting::remove);
        return taken;
    }

    @Override
    public void close() {
        herald.close();
    }
}
