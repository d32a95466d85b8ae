package io.plenary.crowd.announce;

import io.plenary.contract.ids.AnnouncementId;
import io.plenary.contract.ids.SessionId;
import io.plenary.contract.live.LiveEvent;
import io.plenary.contract.live.Topic;
import io.plenary.fanout.Fanout;
import io.plenary.fanout.Message;
import io.plenary.live.Attendance;
import io.plenary.platform.Db;
import io.plenary.platform.Signals;
import io.plenary.platform.Together;
import io.plenary.programme.SessionFacts;
import io.vertx.core.buffer.Buffer;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings announcements to the rooms that this node holds. Shared by all threads. */
public final class AnnouncementNews {
    private static final Logger LOG = LoggerFactory.getLogger(AnnouncementNews.class);
    private static final String CHANNEL = "plenary_announce";
    /** What is written later than it says, and by a clock that was set: so far each look reaches behind the last one. */
    private static final Duration MARGIN = Duration.ofSeconds(15);

    private final Db db;
    private final Fanout fanout;
    private final Attendance attendance;
    private final ExecutorService threads;
    private final Together<AnnouncementStore.Room, List<Announcement>> lately;
    /** Of the last look, and whether it was told as withdrawn. */
    private final Map<AnnouncementId, Boolean> told = new HashMap<>();

    /** When the database was asked last: who could not ask for a while asks for all of it. */
    private Optional<Instant> asked = Optional.empty();

    public AnnouncementNews(Db db, Fanout fanout, Attendance attendance, ExecutorService threads) {
        this.db = db;
        this.fanout = fanout;
        this.attendance = attendance;
        this.threads = threads;
        this.lately = new Together<>(rooms -> new AnnouncementStore(db).lately(rooms));
    }

    public void start(Signals signals) {
        signals.listen(CHANNEL, hint -> threads.execute(this::look));
    }

    /** What a page has missed, when it comes for the first time or again; many who come at once ask together. Awaits. */
    public List<LiveEvent> greeting(SessionFacts session) {
        var topic = Topic.of(Topic.Kind.CROWD, session.id());
        return lately
                .find(new AnnouncementStore.Room(session.eventId(), session.id()))
                .orElse(List.of())
                .reversed()
                .stream()
                .<LiveEvent>map(one -> new LiveEvent.Latest(topic, one.frame()))
                .toList();
    }

    /** After a change was committed on this node. Awaits. */
    void changed() {
        look();
        try {
            db.execute("select pg_notify($1, '')", CHANNEL);
        } catch (RuntimeException away) {
            // The other nodes look by themselves.
            LOG.debug("a hint was lost: {}", away.toString());
        }
    }

    /** Tells what changed lately and was not told yet; call it every second or two. Awaits. */
    public synchronized void look() {
        var store = new AnnouncementStore(db);
        var news = store.changed(asked, MARGIN);
        told.keySet().retainAll(news.changed().stream().map(Announcement::id).toList());
        for (var one : news.changed()) {
            var before = told.get(one.id());
            if (before == null || before != one.withdrawn()) tell(one, rooms(store, one));
            told.put(one.id(), one.withdrawn());
        }
        asked = Optional.of(news.asked());
    }

    private Collection<SessionId> rooms(AnnouncementStore store, Announcement one) {
        var here = attendance.sessions();
        return switch (one.scope()) {
            case SESSION ->
                one.meant().session().filter(here::contains).map(List::of).orElse(List.of());
            case EVENT ->
                here.isEmpty() ? List.of() : store.ofEvent(one.meant().event().orElseThrow(), here);
            case EVERYBODY -> here;
        };
    }

    private void tell(Announcement one, Collection<SessionId> rooms) {
        for (var room : rooms) {
            var topic = Topic.of(Topic.Kind.CROWD, room);
            var frame = Buffer.buffer(new LiveEvent.Latest(topic, one.frame()).json());
            fanout.publish(topic.toString(), Message.mustArrive(frame).urgent());
        }
    }
}
