package io.plenary.live;

import io.plenary.contract.ids.PersonId;
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
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Notices to one person on all of the person's sockets, whichever node holds them. This node tells its own at once; the
 * others are told by a signal some 50 ms later. A notice may be lost with the signal, so it only ever says that there is
 * something to read. Shared by all threads; its queue is bounded, and what does not fit is not told elsewhere.
 */
public final class PersonalNotices implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(PersonalNotices.class);
    private static final String CHANNEL = "plenary_notice";
    private static final Duration GATHERING = Duration.ofMillis(59);
    private static final int MOST_WAITING = 1_000;
    /** A signal takes 8,000 bytes. */
    private static final int PAYLOAD_BYTES = 7_800;

    private static final String RIGHTS = "{\"t\":\"me.rights\",";

    private final Fanout fanout;
    private final Consumer<String> signal;
    private volatile Consumer<PersonId> rights = person -> {};
    private final String node = Uuid7.next().toString();
    private final ArrayBlockingQueue<String> news = new ArrayBlockingQueue<>(MOST_WAITING);
    private String unsent = "";
    private final Herald herald = new Herald("notices", GATHERING, this::pass);

    public PersonalNotices(Fanout fanout, Db db) {
        this(fanout, payload -> db.execute("select pg_notify($1, $2)", CHANNEL, payload));
    }

    /** @param signal gives a payload to all nodes */
    PersonalNotices(Fanout fanout, Consumer<String> signal) {
        this.fanout = fanout;
        this.signal = signal;
    }

    /** From now on other nodes are told and heard. */
    public void start(Signals signals) {
        signals.listen(CHANNEL, payload -> payload.lines().skip(1).forEach(line -> hear(payload, line)));
    }

    /** @param listener hears whose rights changed on another node, before their pages do and ask */
    public void onRights(Consumer<PersonId> listener) {
        rights = listener;
    }

    public void tell(PersonId person, LiveBody notice) {
        var frame = new LiveEvent.Latest(Topic.me(), notice).json();
        publish(person.toString(), frame);
        if (!news.offer(person + " " + frame)) LOG.debug("too many notices wait for other nodes");
        herald.wake();
    }

    /** The topic of the fan-out that all sockets of the person share. */
    public static String topicOf(String person) {
        return "me:" + person;
    }

    private void publish(String person, String frame) {
        fanout.publish(topicOf(person), Message.mustArrive(Buffer.buffer(frame)).urgent());
    }

    private void hear(String payload, String line) {
        if (payload.startsWith(node)) return;
        var space = line.indexOf(' ');
        if (space <= 0) return;
        var person = line.substring(0, space);
        var frame = line.substring(space + 1);
        if (frame.startsWith(RIGHTS)) rights.accept(PersonId.of(person));
        publish(person, frame);
    }

    /** By the herald alone. What a database that is away did not take is passed once it is back. */
    private void pass() {
        if (unsent.isEmpty()) unsent = next();
        while (!unsent.isEmpty()) {
            signal.accept(unsent);
            unsent = next();
        }
    }

    private String next() {
        var lines = new ArrayList<String>();
        var bytes = node.length();
        for (var line = news.peek(); line != null; line = news.peek()) {
            bytes += line.getBytes(StandardCharsets.UTF_8).length + 1;
            if (bytes > PAYLOAD_BYTES && !lines.isEmpty()) break;
            news.poll();
            if (bytes <= PAYLOAD_BYTES) lines.add(line);
        }
        return lines.isEmpty() ? "" : node + "\n" + String.join("\n", lines);
    }

    @Override
    public void close() {
        herald.close();
    }
}
